package org.callpress.exchanges;

import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Exchange;
import org.callpress.call.Figures;
import org.callpress.call.Question;
import org.callpress.call.Slug;
import org.callpress.call.Subjects;
import org.callpress.config.CompanyConfig;
import org.callpress.config.Lexicon;
import org.callpress.config.Topic;
import org.callpress.source.Span;

/**
 * Tells what questions are about: topics, reporting segments and metrics that are named in the ask,
 * in its rendering, or in what the analyst says just before it.
 */
public final class QuestionSubjects {
  /** Characters before an ask that still lead up to it. */
  private static final int LEADING_UP = 300;

  private static final Terms METRICS = metrics();

  private final Conversation conversation;
  private final Terms topics = new Terms();
  private final Terms segments = new Terms();

  private QuestionSubjects(Conversation conversation, Figures figures, CompanyConfig company) {
    this.conversation = conversation;
    for (Topic topic : company.topics()) {
      topic.terms().forEach(term -> topics.add(term, topic.id()));
    }
    figures.segmentNames().forEach((id, name) -> segments.add(name, id));
    for (CompanyConfig.Segment segment : company.segments()) {
      addSegment(segment);
    }
  }

  private void addSegment(CompanyConfig.Segment segment) {
    String name = segment.names().values().stream().findFirst().orElse(segment.id());
    String id = segment.id() != null ? segment.id() : Slug.of(name);
    segment.names().values().forEach(form -> segments.add(form, id));
    segment.aliases().forEach(form -> segments.add(form, id));
  }

  private static Terms metrics() {
    Terms metrics = new Terms();
    for (Lexicon lexicon : Lexicon.all("figures")) {
      lexicon.map("metrics").forEach((id, entry) -> addMetric(metrics, id, (Map<?, ?>) entry));
    }
    return metrics;
  }

  /** A loss is filed under the profit that it is the negative of. */
  private static void addMetric(Terms metrics, String id, Map<?, ?> entry) {
    Object is = entry.get("is");
    if (entry.get("names") instanceof List<?> list) {
      list.forEach(name -> metrics.add(name.toString(), is == null ? id : is.toString()));
    }
  }

  /** The exchanges with what each question is about. */
  public static List<Exchange> mark(
      List<Exchange> exchanges, Conversation conversation, Figures figures, CompanyConfig company) {
    QuestionSubjects subjects = new QuestionSubjects(conversation, figures, company);
    return exchanges.stream().map(subjects::mark).toList();
  }

  private Exchange mark(Exchange exchange) {
    List<Question> marked =
        exchange.questions().stream()
            .map(question -> question.with(subjects(question, exchange)))
            .toList();
    return exchange.with(marked, exchange.answers(), exchange.links());
  }

  private Subjects subjects(Question question, Exchange exchange) {
    StringBuilder text = new StringBuilder(conversation.text(question.span()));
    if (question.rendering() != null) {
      text.append('\n').append(conversation.text(question.rendering().span()));
    }
    text.append('\n').append(leadingUp(question, exchange));
    String words = text.toString();
    return new Subjects(topics.in(words), segments.in(words), METRICS.in(words));
  }

  /** What is said between the ask before and this one, its last characters. */
  private String leadingUp(Question question, Exchange exchange) {
    int from = conversation.passage(question.passage()).start();
    for (Question other : exchange.questions()) {
      if (other.passage().equals(question.passage())
          && other.span().end() <= question.span().start()) {
        from = Math.max(from, other.span().end());
      }
    }
    int end = question.span().start();
    int start = Math.min(end, Math.max(from, end - LEADING_UP));
    return conversation.text(new Span(start, end));
  }
}
