package org.callpress.exchanges;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.Answer;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Behalf;
import org.callpress.call.Conversation;
import org.callpress.call.Evidence;
import org.callpress.call.Exchange;
import org.callpress.call.Outcome;
import org.callpress.call.Question;
import org.callpress.cases.CaseFile;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of {@code cases/exchanges}; see {@link Outline} for how a call stands there. */
class ExchangeCasesTest {
  static Stream<CaseFile> cases() {
    return CaseFile.all("exchanges").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds(CaseFile file) {
    Outline outline = Outline.of(file.section("conversation"));
    Conversation conversation = outline.conversation();
    Diagnosed<List<Exchange>> found = Exchanges.find(conversation, outline.pairs());
    file.expect("exchanges", outline(found.value(), conversation));
    file.expect(
        "diagnostics",
        found.diagnostics().stream().map(this::line).collect(Collectors.joining("\n")));
  }

  private String line(Diagnostic diagnostic) {
    return diagnostic.code() + " " + diagnostic.message();
  }

  static String outline(List<Exchange> exchanges, Conversation conversation) {
    StringBuilder out = new StringBuilder();
    for (Exchange exchange : exchanges) {
      out.append(exchange.id()).append(' ');
      out.append(conversation.speaker(exchange.analyst()).name());
      out.append(exchange.firm() == null ? "" : " (" + exchange.firm() + ")");
      out.append(exchange.cue() == null ? ", no cue" : ", cue " + exchange.cue());
      addBehalf(out, exchange.behalf());
      out.append('\n');
      exchange.questions().forEach(question -> add(out, question, conversation));
      exchange.answers().forEach(answer -> add(out, answer, conversation));
      if (!exchange.followUps().isEmpty()) {
        out.append("  follow-ups ").append(String.join(" ", exchange.followUps())).append('\n');
      }
    }
    return out.toString();
  }

  private static void add(StringBuilder out, Question question, Conversation conversation) {
    out.append("  ").append(local(question.id())).append(' ').append(question.passage());
    out.append(" \"").append(conversation.text(question.span())).append('"');
    if (question.rendering() != null) {
      out.append(" / \"").append(conversation.text(question.rendering().span())).append('"');
    }
    addOutcome(out, question.outcome(), conversation);
    out.append('\n');
  }

  /** An answered question bears no remark. */
  private static void addOutcome(StringBuilder out, Outcome outcome, Conversation conversation) {
    if (outcome.status() != AnswerStatus.ANSWERED || outcome.handedTo() != null) {
      out.append(" [").append(outcome.status().key());
      if (outcome.handedTo() != null) {
        out.append(", to ").append(conversation.speaker(outcome.handedTo()).name());
      }
      outcome.evidence().stream()
          .map(Evidence::kind)
          .distinct()
          .forEach(kind -> out.append(", ").append(kind));
      out.append(']');
    }
  }

  private static void addBehalf(StringBuilder out, Behalf behalf) {
    if (behalf != null) {
      out.append(", ").append(behalf.kind().key());
      out.append(behalf.name() == null ? "" : " for " + behalf.name());
      out.append(behalf.firm() == null ? "" : " of " + behalf.firm());
    }
  }

  private static void add(StringBuilder out, Answer answer, Conversation conversation) {
    out.append("  ").append(local(answer.id())).append(' ');
    out.append(conversation.speaker(answer.speaker()).name()).append(' ');
    out.append(String.join(" ", answer.passages())).append(" -> ");
    out.append(
        answer.addresses().isEmpty()
            ? "nothing that could be told"
            : answer.addresses().stream()
                .map(ExchangeCasesTest::local)
                .collect(Collectors.joining(" ")));
    if (!answer.addresses().isEmpty()) {
      out.append(", ").append(answer.confidence().key()).append(": ");
      out.append(
          answer.evidence().stream()
              .map(Evidence::kind)
              .distinct()
              .collect(Collectors.joining(" ")));
    }
    out.append('\n');
  }

  private static String local(String id) {
    return id.substring(id.indexOf('.') + 1);
  }
}
