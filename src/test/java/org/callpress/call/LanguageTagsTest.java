package org.callpress.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "Chief Financial Officer, zh, en",
        "Chief Financial Officer, zh-Hant, en",
        "Chief Financial Officer, en, null",
        "Directrice financière, fr, null",
        "首席财务官, en, zh",
        "首席财务官, zh-Hant, null",
        "首席财务官, ja, null",
        "最高財務責任者のスー, zh, ja",
        "최고재무책임자, en, ko",
        "최고재무책임자, ko, null",
        "IR负责人, zh, null",
        "2024, zh, null"
      })
  void theScriptOfWordsTellsThatTheyAreForeign(String words, String page, String language) {
    assertThat(LanguageTags.ofName(words, page)).isEqualTo(language);
  }

  @Test
  void anotherLanguageIsNoSubstitute() {
    assertThat(LanguageTags.pick(NAMES, "ja")).isNull();
    assertThat(new Company("lanyi", "Lanyi", NAMES, null).nameIn("ja")).isEqualTo("Lanyi");
  }
}
