package org.callpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a transcript brings along carry their language where it cannot be the page's. */
class ForeignWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Chief Financial Officer, zh, en",
    "Chief Financial Officer, zh-Hant, en",
    "Chief Financial Officer, en, ''",
    "Directrice financière, fr, ''",
    "首席财务官, en, zh",
    "首席财务官, zh-Hant, ''",
    "首席财务官, ja, ''",
    "最高財務責任者のスー, zh, ja",
    "최고재무책임자, en, ko",
    "최고재무책임자, ko, ''",
    "IR负责人, zh, ''",
    "2024, zh, ''"
  })
  void theirScriptTells(String words, String page, String language) {
    assertThat(ForeignWords.language(words, page)).isEqualTo(language);
  }
}
