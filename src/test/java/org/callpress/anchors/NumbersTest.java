package org.callpress.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import org.callpress.config.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static Numbers of(String language) {
    return new Numbers(
        Lexicon.all("interpretation").stream()
            .filter(lexicon -> lexicon.language().equals(language))
            .findFirst()
            .orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "243.2 billion | 2432亿",
        "6-12 months | 6到12个月",
        "0.6% | 0.6%",
        "seven months | 七个月",
        "1,500 people | 1500人",
        "120 million yuan | 1.2亿元",
        "sixty days, 60 | 60天",
        "twelve years | 十二年",
        "350 million | 三亿五千万,3.5亿",
      })
  void aNumberIsTheSameInBothLanguages(String english, String chinese) {
    assertThat(of("zh").read(chinese)).isNotEmpty().containsAnyElementsOf(of("en").read(english));
  }

  @ParameterizedTest
  @CsvSource({"第三方", "一个", "两个"})
  void ordinalsAndSmallCountsTellNothing(String chinese) {
    assertThat(of("zh").read(chinese)).isEmpty();
  }
}
