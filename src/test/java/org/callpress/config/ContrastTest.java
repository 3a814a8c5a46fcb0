package org.callpress.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the built-in theme can be told apart, in both schemes, as docs/themes.md says. */
class ContrastTest {
  private static final Tokens TOKENS = Tokens.of(new Theme(null));

  /** What text stands on. */
  private static final List<String> GROUNDS = List.of("paper", "band");

  private static Tokens.Pair token(String name) {
    assertThat(TOKENS.all()).containsKey(name);
    return TOKENS.all().get(name);
  }

  @ParameterizedTest
  @CsvSource({"ink, 4.5", "ink-2, 4.5", "ink-3, 4.5", "accent, 4.5", "seal, 4.5", "rule-strong, 3"})
  void standsOutFromWhatItIsOn(String name, double least) {
    for (String ground : GROUNDS) {
      double light = token(name).light().contrast(token(ground).light());
      double dark = token(name).dark().contrast(token(ground).dark());
      assertThat(Math.min(light, dark)).as(name + " on " + ground).isGreaterThanOrEqualTo(least);
    }
  }

  @ParameterizedTest
  @CsvSource({"ink", "ink-2", "accent"})
  void textIsReadOnTheTint(String name) {
    Tokens.Pair tint = token("tint");
    assertThat(token(name).light().contrast(tint.light())).isGreaterThanOrEqualTo(4.5);
    assertThat(token(name).dark().contrast(tint.dark())).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void contrastIsThatOfWcag() {
    Colour white = Colour.of("#fff");
    assertThat(white.contrast(new Colour(0))).isEqualTo(21);
    assertThat(white.contrast(Colour.of("#777777"))).isBetween(4.47, 4.49);
    assertThat(Colour.of("#777777").contrast(white)).isBetween(4.47, 4.49);
  }
}
