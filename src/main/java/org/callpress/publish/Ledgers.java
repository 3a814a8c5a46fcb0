package org.callpress.publish;

import java.util.List;
import org.callpress.call.FiscalPeriod;
import org.callpress.site.CallSummary;
import org.callpress.site.figures.Outlook;

/** The guidance of a company as a table; see docs/export.md for what each column says. */
final class Ledgers {
  private Ledgers() {}

  private record Row(Outlook outlook, FiscalPeriod latest) {}

  private static final CsvTable<Row> GUIDANCE =
      new CsvTable<Row>()
          .column("call", row -> row.outlook().call().id())
          .column("figure", row -> row.outlook().promised().figure().id())
          .column("metric", row -> row.outlook().promised().figure().metric())
          .column("segment", row -> row.outlook().promised().figure().segment())
          .column("period", row -> row.outlook().period())
          .column("value", row -> row.outlook().promised().figure().value())
          .column("low", row -> row.outlook().promised().figure().low())
          .column("high", row -> row.outlook().promised().figure().high())
          .column("unit", row -> row.outlook().promised().figure().unit())
          .column("hedge", row -> row.outlook().promised().figure().hedge())
          .column("laterCall", row -> laterCall(row.outlook()))
          .column(
              "actual",
              row ->
                  row.outlook().actual() == null ? null : row.outlook().actual().figure().value())
          .column("outcome", row -> row.outlook().outcome(row.latest()).key())
          .column("sentence", row -> row.outlook().promised().said())
          .column(
              "laterSentence",
              row -> row.outlook().actual() == null ? null : row.outlook().actual().said())
          .column(
              "revision",
              row -> row.outlook().revision() == null ? null : row.outlook().revision().how().key())
          .column(
              "revisedCall",
              row ->
                  row.outlook().revision() == null ? null : row.outlook().revision().call().id());

  /** A ledger as a table, judged by what the archive holds of the company. */
  static String csv(List<CallSummary> calls, List<Outlook> ledger) {
    FiscalPeriod latest = latest(calls);
    return GUIDANCE.of(ledger.stream().map(outlook -> new Row(outlook, latest)).toList());
  }

  static String laterCall(Outlook outlook) {
    return outlook.later() == null ? null : outlook.later().id();
  }

  /** The last period of which there is a call, or null. */
  static FiscalPeriod latest(List<CallSummary> calls) {
    return calls.stream()
        .map(CallSummary::period)
        .filter(java.util.Objects::nonNull)
        .max(FiscalPeriod::compareTo)
        .orElse(null);
  }
}
