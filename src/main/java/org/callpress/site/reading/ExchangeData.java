package org.callpress.site.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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

/**
 * An exchange as schema.org has it: a QAPage with a Question for each ask, and what addresses it as
 * suggested answers. An answer to several asks is written out once and then meant by its id.
 */
final class ExchangeData {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final CallView view;
  private final Exchange exchange;
  private final Set<String> written = new HashSet<>();

  ExchangeData(CallView view, Exchange exchange) {
    this.view = view;
    this.exchange = exchange;
  }

  /** The JSON; nothing in it can end the script element that it stands in. */
  String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeStringField("@type", "QAPage");
      json.writeStringField("inLanguage", view.tree().language());
      json.writeArrayFieldStart("mainEntity");
      for (Question question : exchange.questions()) {
        write(json, question);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return safe(out.toString());
  }

  /** Within strings, the only place for them, these characters may be written as escapes. */
  private static String safe(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private void write(JsonGenerator json, Question question) throws IOException {
    Passage passage = view.conversation().passage(question.passage());
    json.writeStartObject();
    json.writeStringField("@type", "Question");
    json.writeStringField("@id", id(question.id()));
    json.writeStringField("text", line(view.conversation().text(question.span())));
    json.writeStringField("inLanguage", passage.language());
    if (view.call().date() != null) {
      json.writeStringField("dateCreated", view.call().date().toString());
    }
    author(json, view.conversation().speakerOf(passage));
    List<AnswerLink> links = exchange.linksOf(question);
    json.writeNumberField("answerCount", links.size());
    if (!links.isEmpty()) {
      json.writeArrayFieldStart("suggestedAnswer");
      for (AnswerLink link : links) {
        write(json, link);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void write(JsonGenerator json, AnswerLink link) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Answer");
    json.writeStringField("@id", id(link.answer()));
    if (written.add(link.answer())) {
      Answer answer =
          exchange.answers().stream()
              .filter(a -> a.id().equals(link.answer()))
              .findFirst()
              .orElseThrow();
      List<Passage> shown = shown(answer);
      json.writeStringField(
          "text",
          shown.stream()
              .map(passage -> line(view.conversation().text(passage)))
              .collect(Collectors.joining(" ")));
      json.writeStringField("inLanguage", shown.get(0).language());
      json.writeStringField("url", id(link.answer()));
      author(json, view.conversation().speaker(answer.speaker()));
    }
    json.writeEndObject();
  }

  /** The answer's passages in one language: the page's where there are some. */
  private List<Passage> shown(Answer answer) {
    List<Passage> all = answer.passages().stream().map(view.conversation()::passage).toList();
    List<Passage> own = all.stream().filter(view::inPageLanguage).toList();
    String language = all.get(0).language();
    return !own.isEmpty() ? own : all.stream().filter(p -> p.language().equals(language)).toList();
  }

  private void author(JsonGenerator json, Speaker speaker) throws IOException {
    json.writeObjectFieldStart("author");
    json.writeStringField("@type", "Person");
    json.writeStringField("name", view.name(speaker));
    if (speaker.affiliation() != null) {
      json.writeObjectFieldStart("affiliation");
      json.writeStringField("@type", "Organization");
      json.writeStringField("name", speaker.affiliation());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private String id(String fragment) {
    String url = view.tree().plan().config().url();
    return (url == null ? "" : url + view.path()) + "#" + fragment;
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
