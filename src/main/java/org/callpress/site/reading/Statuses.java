package org.callpress.site.reading;

import java.util.List;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Confidence;
import org.callpress.call.Exchange;
import org.callpress.call.Outcome;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.site.CallView;
import org.callpress.site.Opening;
import org.callpress.source.Span;

/** What became of an ask, in words and as a mark. */
final class Statuses {
  private final CallView view;

  Statuses(CallView view) {
    this.view = view;
  }

  /** "answered", "probably answered", "handed to Ada Wu". */
  String text(Question question, Exchange exchange) {
    Outcome outcome = question.outcome();
    String to = outcome.handedTo() == null ? null : view.links().speakerName(outcome.handedTo());
    return outcome.status() == AnswerStatus.ANSWERED && isGuess(question, exchange)
        ? view.text("ask.guess")
        : view.wording().status(outcome.status(), to);
  }

  private static boolean isGuess(Question question, Exchange exchange) {
    return exchange.linksOf(question).stream()
        .allMatch(link -> link.confidence() == Confidence.LOW);
  }

  /**
   * The words that pass the ask on or leave it open, each with its place; in the page's language
   * where they stand in both.
   */
  List<Utterance.Quote> evidence(Question question, Exchange exchange) {
    return question.outcome().evidence().stream()
        .flatMap(evidence -> evidence.spans().stream())
        .map(this::inPageLanguage)
        .distinct()
        .map(span -> quote(span, exchange))
        .toList();
  }

  /** The sentence that renders the words, or that they render, where only it is in the language. */
  private Span inPageLanguage(Span span) {
    for (Pair pair : view.call().pairs()) {
      boolean reads = isRead(pair.originalPassage());
      if (pair.level() == Pair.Level.SENTENCE && reads != isRead(pair.interpretationPassage())) {
        Span other = reads ? pair.interpretation() : pair.original();
        if (other.overlaps(span)) {
          return reads ? pair.original() : pair.interpretation();
        }
      }
    }
    return span;
  }

  private boolean isRead(String passage) {
    return view.inPageLanguage(view.conversation().passage(passage));
  }

  private Utterance.Quote quote(Span span, Exchange exchange) {
    String words = Opening.of(view.conversation().text(span));
    Passage passage =
        exchange.passages().stream()
            .map(view.conversation()::passage)
            .filter(p -> p.start() <= span.start() && span.start() < p.end())
            .findFirst()
            .orElse(null);
    return passage == null
        ? new Utterance.Quote(words, null, null, null)
        : new Utterance.Quote(
            words,
            passage.language(),
            view.sentenceLink(passage, span.start()),
            view.label(passage.id()));
  }
}
