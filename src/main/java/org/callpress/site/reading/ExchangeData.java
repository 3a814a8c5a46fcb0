package org.callpress.site.reading;

import static org.callpress.site.StructuredData.thing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Answer;
import org.callpress.call.AnswerLink;
import org.callpress.call.Exchange;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.Speaker;
import org.callpress.site.CallView;
import org.callpress.site.StructuredData;
import org.callpress.site.StructuredData.Thing;

/** Makes what machines read of an exchange. */
final class ExchangeData {
  private final CallView view;
  private final Exchange exchange;
  private final Set<String> written = new HashSet<>();

  ExchangeData(CallView view, Exchange exchange) {
    this.view = view;
    this.exchange = exchange;
  }

  /**
   * The questions with the answers that address them; one that addresses several is written once.
   */
  Map<String, Object> page() {
    return StructuredData.page(
        thing("QAPage")
            .with("inLanguage", view.tree().language())
            .with("mainEntity", exchange.questions().stream().map(this::question).toList()));
  }

  private Thing question(Question question) {
    Passage passage = view.conversation().passage(question.passage());
    LocalDate date = view.call().date();
    List<AnswerLink> links = exchange.linksOf(question);
    return thing("Question")
        .with("@id", id(question.id()))
        .with("text", line(view.conversation().text(question.span())))
        .with("inLanguage", passage.language())
        .with("dateCreated", date == null ? null : date.toString())
        .with("author", author(view.conversation().speakerOf(passage)))
        .with("answerCount", links.size())
        .with("suggestedAnswer", links.stream().map(this::suggested).toList());
  }

  private Thing suggested(AnswerLink link) {
    Thing suggested = thing("Answer").with("@id", id(link.answer()));
    if (!written.add(link.answer())) {
      return suggested;
    }
    Answer answer =
        exchange.answers().stream()
            .filter(a -> a.id().equals(link.answer()))
            .findFirst()
            .orElseThrow();
    List<Passage> shown = shown(answer);
    String text =
        shown.stream()
            .map(passage -> line(view.conversation().text(passage)))
            .collect(Collectors.joining(" "));
    return suggested
        .with("url", id(link.answer()))
        .with("text", text)
        .with("inLanguage", shown.get(0).language())
        .with("author", author(view.conversation().speaker(answer.speaker())));
  }

  /** The answer's passages in one language: the page's where there are some. */
  private List<Passage> shown(Answer answer) {
    List<Passage> all = answer.passages().stream().map(view.conversation()::passage).toList();
    List<Passage> own = all.stream().filter(view::inPageLanguage).toList();
    String language = all.get(0).language();
    return !own.isEmpty() ? own : all.stream().filter(p -> p.language().equals(language)).toList();
  }

  private Thing author(Speaker speaker) {
    String firm = speaker.affiliation();
    return thing("Person")
        .with("name", view.name(speaker))
        .with("affiliation", firm == null ? null : thing("Organization").with("name", firm));
  }

  private String id(String fragment) {
    String url = view.tree().plan().config().url();
    return (url == null ? "" : url + view.path()) + "#" + fragment;
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
