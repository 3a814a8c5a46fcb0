package org.callpress.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Behalf;
import org.callpress.site.CallSummary;
import org.callpress.site.CallSummary.AskEntry;
import org.callpress.site.CallSummary.ExchangeEntry;
import org.callpress.site.CallSummary.SpeakerEntry;

/** The ledger of questions as a table and as JSON; see docs/export.md for what each key says. */
final class LedgerExport {
  private final List<Row> rows = new ArrayList<>();

  private record Row(
      CallSummary call, ExchangeEntry exchange, AskEntry ask, Map<String, SpeakerEntry> speakers) {
    String name(String speaker) {
      SpeakerEntry entry = speaker == null ? null : speakers.get(speaker);
      return entry == null ? speaker : entry.name();
    }

    List<String> answeredBy() {
      return ask.answeredBy().stream().map(this::name).toList();
    }

    String period() {
      return call.period() == null ? null : call.period().label();
    }

    String firm() {
      SpeakerEntry asker = speakers.get(ask.asker());
      return asker == null ? exchange.firm() : asker.affiliation();
    }

    String behalf() {
      Behalf behalf = exchange.behalf();
      return behalf == null ? null : behalf.name() != null ? behalf.name() : behalf.firm();
    }

    String behalfKind() {
      return exchange.behalf() == null ? null : exchange.behalf().kind().key();
    }
  }

  private static final CsvTable<Row> TABLE =
      new CsvTable<Row>()
          .column("call", row -> row.call().id())
          .column("company", row -> row.call().company().name())
          .column("period", Row::period)
          .column("date", row -> row.call().date())
          .column("question", row -> row.ask().id())
          .column("analyst", row -> row.name(row.ask().asker()))
          .column("firm", Row::firm)
          .column("behalf", Row::behalf)
          .column("behalfKind", Row::behalfKind)
          .column("status", row -> row.ask().status().key())
          .column("handedTo", row -> row.name(row.ask().handedTo()))
          .column("answeredBy", row -> String.join("; ", row.answeredBy()))
          .column("topics", row -> String.join("; ", row.ask().subjects().topics()))
          .column("segments", row -> String.join("; ", row.ask().subjects().segments()))
          .column("metrics", row -> String.join("; ", row.ask().subjects().metrics()))
          .column("language", row -> row.ask().language())
          .column("text", row -> row.ask().text())
          .column("rendering", row -> row.ask().rendering());

  /**
   * @param calls in the order of the ledger
   */
  LedgerExport(List<CallSummary> calls) {
    for (CallSummary call : calls) {
      Map<String, SpeakerEntry> speakers = new HashMap<>();
      call.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
      for (ExchangeEntry exchange : call.exchanges()) {
        exchange.asks().forEach(ask -> rows.add(new Row(call, exchange, ask, speakers)));
      }
    }
  }

  String csv() {
    return TABLE.of(rows);
  }

  byte[] json() {
    return JsonWriter.document(
        json ->
            json.text("schema", "callpress/questions/1")
                .list("questions", rows, row -> write(json, row)));
  }

  private static void write(JsonWriter json, Row row) {
    AskEntry ask = row.ask();
    json.text("call", row.call().id())
        .text("company", row.call().company().name())
        .text("period", row.period())
        .text("date", row.call().date())
        .text("id", ask.id())
        .text("exchange", row.exchange().id())
        .text("analyst", row.name(ask.asker()))
        .text("firm", row.firm())
        .text("behalf", row.behalf())
        .text("behalfKind", row.behalfKind())
        .text("status", ask.status().key())
        .text("handedTo", row.name(ask.handedTo()))
        .texts("answeredBy", row.answeredBy())
        .texts("topics", ask.subjects().topics())
        .texts("segments", ask.subjects().segments())
        .texts("metrics", ask.subjects().metrics())
        .text("language", ask.language())
        .text("text", ask.text())
        .text("renderingLanguage", ask.renderingLanguage())
        .text("rendering", ask.rendering());
  }
}
