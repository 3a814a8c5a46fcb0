package org.callpress.publish;

import java.util.List;
import org.callpress.call.Figure;
import org.callpress.call.FiscalPeriod;
import org.callpress.site.CallSummary;
import org.callpress.site.StatedFigure;
import org.callpress.site.figures.Outlook;
import org.callpress.site.figures.Series;

/** What goes over all calls of a company, for other programs. */
final class CompanyJson {
  private CompanyJson() {}

  /** Each metric of each segment, call by call. */
  static byte[] series(String company, List<Series> all) {
    return JsonWriter.document(
        json ->
            json.text("schema", "callpress/metrics/1")
                .text("company", company)
                .list("series", all, series -> series(json, series)));
  }

  private static void series(JsonWriter json, Series series) {
    json.text("metric", series.metric())
        .text("segment", series.segment().isEmpty() ? null : series.segment())
        .text("length", series.length().isEmpty() ? null : series.length())
        .list(
            "points",
            series.points(),
            point -> {
              json.text("call", point.call().id());
              json.object("value", point.value(), value -> figure(json, value));
              json.object("change", point.change(), change -> figure(json, change));
              json.list("earlier", point.earlier(), earlier -> earlier(json, earlier));
            });
  }

  /** Values of earlier periods as later calls state them. */
  static byte[] earlier(String company, List<Series> all) {
    return JsonWriter.document(
        json ->
            json.text("schema", "callpress/earlier/1")
                .text("company", company)
                .list("earlier", SeriesTables.stated(all), row -> earlier(json, row)));
  }

  private static void earlier(JsonWriter json, SeriesTables.Stated row) {
    json.text("metric", row.series().metric())
        .text("segment", row.series().segment().isEmpty() ? null : row.series().segment())
        .text("call", row.call().id());
    earlier(json, row.earlier());
  }

  private static void earlier(JsonWriter json, Series.Earlier earlier) {
    json.object("stated", earlier.now(), now -> figure(json, now));
    json.text("thenCall", earlier.thenCall() == null ? null : earlier.thenCall().id());
    json.object("then", earlier.then(), then -> figure(json, then));
    json.text("outcome", SeriesTables.outcome(earlier));
  }

  /** What was expected, and what was stated later. */
  static byte[] guidance(String company, List<CallSummary> calls, List<Outlook> ledger) {
    FiscalPeriod latest = Ledgers.latest(calls);
    return JsonWriter.document(
        json ->
            json.text("schema", "callpress/guidance/1")
                .text("company", company)
                .list("guidance", ledger, outlook -> outlook(json, outlook, latest)));
  }

  private static void outlook(JsonWriter json, Outlook outlook, FiscalPeriod latest) {
    json.text("call", outlook.call().id())
        .text("metric", outlook.promised().figure().metric())
        .text("segment", outlook.promised().figure().segment())
        .text("period", outlook.period())
        .object("promised", outlook.promised(), promised -> figure(json, promised))
        .text("laterCall", Ledgers.laterCall(outlook))
        .object("actual", outlook.actual(), actual -> figure(json, actual))
        .text("outcome", outlook.outcome(latest).key());
    Outlook.Revision revision = outlook.revision();
    json.text("revision", revision == null ? null : revision.how().key())
        .text("revisedCall", revision == null ? null : revision.call().id())
        .object("revised", revision == null ? null : revision.promised(), f -> figure(json, f));
    Outlook.Withdrawn withdrawn = outlook.withdrawn();
    json.text("withdrawnCall", withdrawn == null ? null : withdrawn.call().id())
        .text("withdrawnPassage", withdrawn == null ? null : withdrawn.sentence().passage());
  }

  private static void figure(JsonWriter json, StatedFigure stated) {
    Figure figure = stated.figure();
    json.text("figure", figure.id())
        .text("kind", figure.kind().key())
        .number("value", figure.value())
        .number("low", figure.low())
        .number("high", figure.high())
        .text("unit", figure.unit())
        .text("hedge", figure.hedge());
  }
}
