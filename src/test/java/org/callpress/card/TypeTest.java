package org.callpress.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeTest {
  private static final Type TYPE = new Type(Face.load("cards/sans.ttf.gz"));

  private static List<String> lines(String text, double width, int most) {
    return TYPE.lines(text, 10, width, most);
  }

  @Test
  void aTextThatFitsIsOneLine() {
    assertThat(lines("Two questions", 1000, 2)).containsExactly("Two questions");
  }

  @Test
  void linesBreakBetweenWordsAndTheLastOneIsCut() {
    double two = TYPE.width("Two questions", 10) + 5;
    List<String> lines = lines("Two questions and a long answer to both", two, 2);
    assertThat(lines).hasSize(2).startsWith("Two questions");
    assertThat(lines.get(1)).startsWith("and").endsWith("…");
  }

  /** The comma fits on no first line of that width, and would open the second. */
  @Test
  void noLineBeginsWithAClosingMark() {
    String text = "收入收入收入，利润";
    double sixAndNoMore = TYPE.width("收入收入收入", 10);
    assertThat(TYPE.has(text)).isTrue();
    assertThat(lines(text, sixAndNoMore, 2)).startsWith("收入收入收").noneMatch(l -> l.startsWith("，"));
  }
}
