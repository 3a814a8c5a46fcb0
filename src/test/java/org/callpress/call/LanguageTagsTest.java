package org.callpress.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names by language: the language's own, else those of its other script or region. */
class LanguageTagsTest {
  private static final Map<String, String> NAMES = Map.of("en", "Lanyi Group", "zh", "岚驿集团");

  @Test
  void aTraditionalPageTakesTheSimplifiedNameBeforeTheEnglishOne() {
    assertThat(LanguageTags.pick(NAMES, "zh-Hant")).isEqualTo("岚驿集团");
    assertThat(new Company("lanyi", "Lanyi", NAMES, null).nameIn("zh-Hant")).isEqualTo("岚驿集团");
  }

  @Test
  void aNameOfItsOwnGoesFirst() {
    assertThat(LanguageTags.pick(Map.of("zh", "岚驿集团", "zh-Hant", "嵐驛集團"), "zh-Hant"))
        .isEqualTo("嵐驛集團");
  }

  @Test
  void anotherLanguageIsNoSubstitute() {
    assertThat(LanguageTags.pick(NAMES, "ja")).isNull();
    assertThat(new Company("lanyi", "Lanyi", NAMES, null).nameIn("ja")).isEqualTo("Lanyi");
  }
}
