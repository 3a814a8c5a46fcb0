package org.callpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON and YAML strings, and where they stand. */
class DataTest {
  @Test
  void decodesJson() {
    SourceText source = text("{\"a\": [1, \"x \\u201cy\\u201d \\uD83D\\uDE00 \\\\ \\\"z\\\"\"]}");
    Datum string = JsonData.read(source).fields().get("a").items().get(1);
    assertThat(string.text()).isEqualTo("x \u201cy\u201d \uD83D\uDE00 \\ \"z\"");
    assertThat(read(string).text()).isEqualTo(string.text());
    assertThat(read(string).place(3)).isEqualTo(new Place(1, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 'it''s\n  folded\n\n  twice'",
        "a: \"escaped \\u00e9 \\\n  joined\n  folded\"",
        "a: plain words\n  that go on",
        "a: |\n  two\n  lines\n",
      })
  void decodesYamlAsItsParserDoes(String yaml) {
    Datum string = YamlData.read(text(yaml)).fields().get("a");
    assertThat(read(string).text()).isEqualTo(string.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Jane Doe: hello", "{", "{\"a\": }", "- [", "just words\nand more"})
  void takesNothingElseForJson(String text) {
    assertThat(JsonData.read(text(text))).isNull();
  }

  @Test
  void refusesDeepNesting() {
    assertThat(JsonData.read(text("[".repeat(100_000)))).isNull();
    assertThat(YamlData.read(text("- ".repeat(100_000)))).isNull();
  }

  private static SourceText text(String text) {
    return new SourceText("a", text, "0".repeat(64));
  }

  private static SourceText read(Datum datum) {
    Reading reading = new Reading(datum.source());
    datum.read(reading);
    return reading.build();
  }
}
