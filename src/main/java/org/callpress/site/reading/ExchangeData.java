package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Answer;
import org.callpress.call.AnswerLink;
import org.callpress.call.Exchange;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.Speaker;
import org.callpress.site.CallView;
import org.callpress.site.reading.QuestionData.Author;
import org.callpress.site.reading.QuestionData.Suggested;

/** Makes what machines read of an exchange. */
final class ExchangeData {
  private final CallView view;
  private final Exchange exchange;
  private final Set<String> written = new HashSet<>();

  ExchangeData(CallView view, Exchange exchange) {
    this.view = view;
    this.exchange = exchange;
  }

  List<QuestionData> questions() {
    List<QuestionData> questions = new ArrayList<>();
    for (Question question : exchange.questions()) {
      Passage passage = view.conversation().passage(question.passage());
      questions.add(
          new QuestionData(
              id(question.id()),
              line(view.conversation().text(question.span())),
              passage.language(),
              view.call().date() == null ? null : view.call().date().toString(),
              author(view.conversation().speakerOf(passage)),
              exchange.linksOf(question).stream().map(this::suggested).toList()));
    }
    return questions;
  }

  private Suggested suggested(AnswerLink link) {
    if (!written.add(link.answer())) {
      return new Suggested(id(link.answer()), null, null, null);
    }
    Answer answer =
        exchange.answers().stream()
            .filter(a -> a.id().equals(link.answer()))
            .findFirst()
            .orElseThrow();
    List<Passage> shown = shown(answer);
    return new Suggested(
        id(link.answer()),
        shown.stream()
            .map(passage -> line(view.conversation().text(passage)))
            .collect(Collectors.joining(" ")),
        shown.get(0).language(),
        author(view.conversation().speaker(answer.speaker())));
  }

  /** The answer's passages in one language: the page's where there are some. */
  private List<Passage> shown(Answer answer) {
    List<Passage> all = answer.passages().stream().map(view.conversation()::passage).toList();
    List<Passage> own = all.stream().filter(view::inPageLanguage).toList();
    String language = all.get(0).language();
    return !own.isEmpty() ? own : all.stream().filter(p -> p.language().equals(language)).toList();
  }

  private Author author(Speaker speaker) {
    return new Author(view.name(speaker), speaker.affiliation());
  }

  private String id(String fragment) {
    String url = view.tree().plan().config().url();
    return (url == null ? "" : url + view.path()) + "#" + fragment;
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
