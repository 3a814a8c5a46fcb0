package org.callpress.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.callpress.call.Answer;
import org.callpress.call.AnswerLink;
import org.callpress.call.Behalf;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Exchange;
import org.callpress.call.Outcome;
import org.callpress.call.Question;
import org.callpress.call.Subjects;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * The exchanges of {@code call.json}: what was asked, what answers it, and why it is thought so.
 */
final class ExchangeJson {
  private final Conversation conversation;
  private final SourceText source;
  private final JsonWriter json;

  ExchangeJson(EarningsCall call, JsonWriter json) {
    this.conversation = call.conversation();
    this.source = call.transcript().source();
    this.json = json;
  }

  void write(Exchange exchange) {
    json.text("id", exchange.id())
        .text("analyst", exchange.analyst())
        .text("firm", exchange.firm())
        .text("cue", exchange.cue())
        .list("questions", exchange.questions(), this::write)
        .list("answers", exchange.answers(), this::write)
        .texts("followUps", exchange.followUps())
        .object("behalf", exchange.behalf(), this::write)
        .list("links", exchange.links(), this::write);
  }

  private void write(Behalf behalf) {
    json.text("kind", behalf.kind().key())
        .text("name", behalf.name())
        .text("firm", behalf.firm())
        .spans(source, behalf.words());
  }

  private void write(Question question) {
    json.text("id", question.id()).text("passage", question.passage());
    words(question.passage(), question.span());
    json.object("rendering", question.rendering(), this::write);
    write(question.outcome());
    Subjects about = question.subjects();
    json.texts("topics", about.topics())
        .texts("segments", about.segments())
        .texts("metrics", about.metrics());
  }

  private void write(Question.Rendering rendering) {
    json.text("passage", rendering.passage());
    words(rendering.passage(), rendering.span());
  }

  private void words(String passage, Span span) {
    List<Span> spans = CallJson.within(conversation.passage(passage), span);
    json.spans(source, spans);
    json.text("text", spans.stream().map(source::slice).collect(Collectors.joining()));
  }

  private void write(Outcome outcome) {
    json.text("status", outcome.status().key()).text("handedTo", outcome.handedTo());
    CallJson.write(json, source, outcome.evidence());
  }

  private void write(Answer answer) {
    json.text("id", answer.id())
        .text("speaker", answer.speaker())
        .texts("passages", answer.passages())
        .texts("addresses", answer.addresses())
        .text("confidence", answer.confidence().key());
    CallJson.write(json, source, answer.evidence());
  }

  private void write(AnswerLink link) {
    json.text("question", link.question())
        .text("answer", link.answer())
        .text("speaker", link.speaker())
        .texts("passages", link.passages())
        .object("place", link.place(), place -> json.spans(source, List.of(place)))
        .text("confidence", link.confidence().key());
    CallJson.write(json, source, link.evidence());
  }
}
