package org.callpress.publish;

import java.util.List;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.call.Pair;
import org.callpress.site.figures.CheckRows;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/** The part of {@code call.json} that stands beside the text: pairs, exchanges, figures, checks. */
final class FindingsJson {
  private final EarningsCall call;
  private final Conversation conversation;
  private final SourceText source;
  private final JsonWriter json;

  FindingsJson(EarningsCall call, JsonWriter json) {
    this.call = call;
    this.conversation = call.conversation();
    this.source = call.transcript().source();
    this.json = json;
  }

  void write() {
    json.list("pairs", call.pairs(), this::write)
        .list("exchanges", call.exchanges(), new ExchangeJson(call, json)::write)
        .list("figures", call.figures().stated(), this::write)
        .list("checks", call.figures().checks(), this::write);
  }

  /** One table of the page of figures, its figures as {@code call.json} has them. */
  static byte[] figures(EarningsCall call, String table, List<Figure> figures) {
    return JsonWriter.document(
        json ->
            json.text("schema", "callpress/figures/1")
                .text("call", call.id())
                .text("table", table)
                .list("figures", figures, new FindingsJson(call, json)::write));
  }

  /** The checks that the page of figures lists, as {@code call.json} has them. */
  static byte[] checks(EarningsCall call) {
    return JsonWriter.document(
        json ->
            json.text("schema", "callpress/checks/1")
                .text("call", call.id())
                .list(
                    "checks", CheckRows.listed(call.figures()), new FindingsJson(call, json)::write)
                .list(
                    "untested",
                    CheckRows.untested(call.figures()),
                    ids -> json.texts("figures", ids)));
  }

  private void write(Pair pair) {
    json.text("level", pair.level().key())
        .object("original", spans -> write(pair.originalPassage(), pair.original()))
        .object(
            "interpretation", spans -> write(pair.interpretationPassage(), pair.interpretation()))
        .text("confidence", pair.confidence().key());
  }

  private void write(String passage, Span span) {
    json.spans(source, within(passage, span));
  }

  private List<Span> within(String passage, Span span) {
    return CallJson.within(conversation.passage(passage), span);
  }

  private String text(List<Span> spans) {
    return spans.stream().map(source::slice).collect(java.util.stream.Collectors.joining());
  }

  private void write(Figure figure) {
    json.text("id", figure.id()).text("passage", figure.passage());
    write(figure.passage(), figure.span());
    json.text("quote", text(within(figure.passage(), figure.span())))
        .object("sentence", spans -> write(figure.passage(), figure.sentence()))
        .text("segment", figure.segment())
        .text("metric", figure.metric())
        .text("metricAsSaid", figure.metricAsSaid())
        .text("kind", figure.kind().key())
        .number("value", figure.value())
        .number("low", figure.low())
        .number("high", figure.high())
        .text("unit", figure.unit())
        .text("scale", figure.scale())
        .text("direction", figure.direction() == null ? null : figure.direction().key())
        .text("comparison", figure.comparison() == null ? null : figure.comparison().key())
        .text("basis", figure.basis() == null ? null : figure.basis().key())
        .text("period", figure.period())
        .text("periodAsSaid", figure.periodAsSaid())
        .text("hedge", figure.hedge())
        .text("of", figure.of())
        .flag("headline", figure.headline())
        .text("confidence", figure.confidence().key());
  }

  private void write(Check check) {
    json.text("relation", check.relation())
        .texts("figures", check.figures())
        .number("computed", check.computed())
        .number("stated", check.stated())
        .flag("agrees", check.agrees())
        .text("note", check.note());
  }
}
