package org.callpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /** "|" marks where sentences must be cut, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revenue rose. |Margins fell.",
        "Revenue was $5.8 billion. |It rose 1.1 percentage points.",
        "The U.S. business grew. |So did the U.K. one.",
        "In the U.S. |We grew.",
        "It cost U.S. $5.8 billion, approx. 3% more.",
        "Mr. Tsai and Ms. Wu joined. |Dr. Lee did not.",
        "J. P. Morgan and C. J. Muse asked. |We answered.",
        "Acme Inc. and Acme Ltd. merged vs. our advice, i.e. quickly.",
        "He said, “We will grow.” |Then he left.",
        "\"Is it so?\" |\"Yes.\"",
        "Well... we shall see. |Right?",
        "The quality services at- |",
        "收入增长了。|利润下降了！|为什么？|因为成本。",
        "他说：“我们会增长。”|然后他走了。",
        "Okay.|好的，谢谢。|Thanks. |This is Eddie.",
        "毛利率为 3.5%，GMV 增长 U.S. 业务。",
        "好的。 |Thank you. |下一个问题。",
        "At 8 a.m. ET we start. |At 9 p.m. we end.",
        "We sold No. 5 and No. 6. |Fig. 3 shows it.",
        "Growth was 5%. |2025 will be better.",
      })
  void cuts(String marked) {
    String text = marked.replace("|", "");
    String cut =
        Sentences.in(text, new Span(0, text.length())).stream()
            .map(span -> span.of(text))
            .collect(Collectors.joining("|"));
    assertThat(cut.replace(" |", "|")).isEqualTo(marked.replace(" |", "|").replaceAll("\\|$", ""));
  }

  @RepeatedTest(200)
  void coversEveryCharacterOnceAndInOrder(RepetitionInfo repetition) {
    String text = random(new Random(repetition.getCurrentRepetition()));
    Span range = new Span(text.length() / 5, text.length());
    List<Span> sentences = Sentences.in(text, range);
    int covered = range.start();
    for (Span sentence : sentences) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(covered);
      assertThat(new Span(covered, sentence.start()).trimmed(text).isEmpty()).isTrue();
      assertThat(sentence).isEqualTo(sentence.trimmed(text));
      assertThat(sentence.isEmpty()).isFalse();
      covered = sentence.end();
    }
    assertThat(new Span(covered, range.end()).trimmed(text).isEmpty()).isTrue();
  }

  private static String random(Random random) {
    String[] pieces = {
      "U.S.", " ", ".", "。", "？", "!", "\"", "”", "A", "J.", "3", "5.8", "好", "的", "Inc.", "\n",
      "…", "...", "word", "\u00A0", "\uFFFD", "😀", "-", ")", "（", "）"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
