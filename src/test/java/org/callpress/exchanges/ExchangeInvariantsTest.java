package org.callpress.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.callpress.call.Answer;
import org.callpress.call.Conversation;
import org.callpress.call.Exchange;
import org.callpress.call.Question;
import org.callpress.cases.CaseFile;
import org.callpress.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the exchanges of every call. */
class ExchangeInvariantsTest {
  static Stream<CaseFile> cases() {
    return CaseFile.all("exchanges").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdTogether(CaseFile file) {
    Outline outline = Outline.of(file.section("conversation"));
    Conversation conversation = outline.conversation();
    List<Exchange> exchanges = Exchanges.find(conversation, outline.pairs()).value();
    Set<String> passages = new HashSet<>();
    for (Exchange exchange : exchanges) {
      assertThat(conversation.speaker(exchange.analyst())).isNotNull();
      exchange
          .passages()
          .forEach(id -> assertThat(passages.add(id)).as("%s in one exchange", id).isTrue());
      assertThat(exchange.passages()).containsAll(exchange.followUps());
      exchange.answers().forEach(answer -> checkAnswer(answer, exchange));
      checkQuestions(exchange, conversation);
    }
  }

  private static void checkAnswer(Answer answer, Exchange exchange) {
    assertThat(exchange.passages()).containsAll(answer.passages());
    assertThat(answer.addresses()).doesNotHaveDuplicates();
    assertThat(exchange.questions().stream().map(Question::id)).containsAll(answer.addresses());
  }

  /** Asks stand in their passages, in order, and share no character. */
  private static void checkQuestions(Exchange exchange, Conversation conversation) {
    Span before = new Span(0, 0);
    for (Question question : exchange.questions()) {
      assertThat(conversation.passage(question.passage()).spans())
          .anyMatch(span -> span.contains(question.span()));
      assertThat(question.span().start()).isGreaterThanOrEqualTo(before.end());
      assertThat(question.span().isEmpty()).isFalse();
      before = question.span();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areTheSameTwice(CaseFile file) {
    String conversation = file.section("conversation");
    assertThat(found(conversation)).isEqualTo(found(conversation));
  }

  @Test
  void aCallWithoutQuestionsHasNone() {
    assertThat(found("")).isEmpty();
    assertThat(found("exec Ada Wu en: We had a good year. What a year?")).isEmpty();
  }

  @Test
  void endlessSentencesCostNoEndlessTime() {
    String words = "and how do you see it, is it that we ask or what you ask about the first one ";
    for (String filling : List.of(words, "a".repeat(80), " ".repeat(80), "?".repeat(80), "1,")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> found(endless("en", filling, 100_000)));
    }
    for (String filling : List.of("第一个", "，然后")) {
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> found(endless("zh", filling, 5_000)));
    }
  }

  private static String endless(String language, String filling, int length) {
    String endless = filling.repeat(length / filling.length());
    return "operator en: Our next question comes from the line of Jane Roe.\n"
        + ("analyst Jane Roe " + language + ": Well " + endless + "?\n")
        + ("exec Ada Wu " + language + ": Well " + endless + ".\n");
  }

  private static List<Exchange> found(String conversation) {
    Outline outline = Outline.of(conversation);
    return Exchanges.find(outline.conversation(), outline.pairs()).value();
  }
}
