package org.callpress.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.config.CallSource;
import org.callpress.site.Addresses;
import org.callpress.site.CallSummary;
import org.callpress.site.SitePlan;
import org.callpress.site.figures.CheckRows;
import org.callpress.site.figures.FigureSections;
import org.callpress.site.figures.MainTable;
import org.callpress.site.figures.Outlook;
import org.callpress.site.figures.Series;
import org.callpress.source.SourceText;

/**
 * The folder {@code data/} of the output: the site's knowledge for other programs. {@link #add} is
 * called once for each call, by many threads; {@link #finish} writes what goes over all calls.
 */
public final class Export {
  private static final String DATA = "data/";
  private static final List<String> SCHEMAS =
      List.of("index.schema.json", "call.schema.json", "questions.schema.json");

  private final OutputTree output;
  private final SitePlan plan;
  private final Map<String, List<Figure>> headlines = new ConcurrentHashMap<>();

  public Export(OutputTree output, SitePlan plan) {
    this.output = output;
    this.plan = plan;
  }

  /**
   * Writes the files of a call: its knowledge, its figures and its source as it lies on disk; of a
   * source that is not text, also the text that was taken out of it, which spans refer to. A
   * translation that was delivered in a file of its own is written beside it.
   */
  public void add(EarningsCall call, CallSource source) {
    CallSummary summary = plan.call(call.id());
    String folder = DATA + call.id() + "/";
    List<CallPage> pages = CallPage.of(summary, plan.config().languages());
    output.write(folder + "call.json", CallJson.of(call, pages));
    output.write(folder + "figures.csv", Tables.figures(call, call.figures().stated()));
    FigureSections.of(call)
        .forEach(
            (id, figures) -> {
              output.write(folder + "figures-" + id + ".csv", Tables.figures(call, figures));
              output.write(
                  folder + "figures-" + id + ".json", FindingsJson.figures(call, id, figures));
            });
    boolean tested = !CheckRows.listed(call.figures()).isEmpty();
    if (tested || !CheckRows.untested(call.figures()).isEmpty()) {
      output.write(folder + "figures-checks.csv", Tables.checks(call));
      output.write(folder + "figures-checks.json", FindingsJson.checks(call));
    }
    for (SourceText file : call.transcript().source().files()) {
      boolean main = file.file().equals(call.transcript().source().file());
      String name = main ? "source" : "translation";
      String ending = file.file().substring(file.file().lastIndexOf('.'));
      output.write(Addresses.source(call.id(), name, ending), bytes(source, file));
      if (!file.printed().isEmpty()) {
        output.write(
            Addresses.extractedText(call.id(), name), file.text().getBytes(StandardCharsets.UTF_8));
      }
    }
    headlines.put(call.id(), MainTable.of(call).own());
  }

  /** Writes the index, the series of each company, the speakers of all calls and the schemas. */
  public void finish() {
    List<CallSummary> calls =
        plan.calls().stream().sorted(Comparator.comparing(CallSummary::id)).toList();
    output.write(DATA + "index.json", index(calls));
    output.write(DATA + "speakers.csv", Tables.speakers(calls));
    write(new LedgerExport(plan.calls()), DATA);
    plan.byCompany().forEach(this::overCalls);
    SCHEMAS.forEach(name -> output.write(DATA + "schema/" + name, schema(name)));
  }

  /** The files of a company: its series, what it expected and what became of that. */
  private void overCalls(String company, List<CallSummary> calls) {
    String folder = DATA + company + "/";
    write(new LedgerExport(calls), folder);
    output.write(folder + "metrics.csv", Tables.series(calls, headlines));
    series(company, calls, folder);
    guidance(company, calls, folder);
  }

  /** All series, and each table of the page of figures over time in files of its own. */
  private void series(String company, List<CallSummary> calls, String folder) {
    List<Series> all = Series.of(calls);
    output.write(folder + "metrics.json", CompanyJson.series(company, all));
    Series.sections(calls)
        .forEach(
            (id, rows) -> {
              output.write(folder + "metrics/" + id + ".csv", SeriesTables.series(rows));
              output.write(folder + "metrics/" + id + ".json", CompanyJson.series(company, rows));
            });
    output.write(folder + "metrics/earlier.csv", SeriesTables.earlier(all));
    output.write(folder + "metrics/earlier.json", CompanyJson.earlier(company, all));
  }

  /** The whole ledger of guidance, and that of each call in files of its own. */
  private void guidance(String company, List<CallSummary> calls, String folder) {
    List<Outlook> all = Outlook.of(calls);
    guidance(company, calls, all, folder + "guidance");
    all.stream()
        .collect(groupingBy(outlook -> outlook.call().id(), TreeMap::new, toList()))
        .forEach(
            (call, ledger) ->
                guidance(
                    company,
                    calls,
                    ledger,
                    folder + "guidance" + call.substring(call.indexOf('/'))));
  }

  private void guidance(
      String company, List<CallSummary> calls, List<Outlook> ledger, String file) {
    output.write(file + ".csv", Ledgers.csv(calls, ledger));
    output.write(file + ".json", CompanyJson.guidance(company, calls, ledger));
  }

  private void write(LedgerExport ledger, String folder) {
    output.write(folder + "questions.csv", ledger.csv());
    output.write(folder + "questions.json", ledger.json());
  }

  /** The bytes of one of the files of a call. */
  private static byte[] bytes(CallSource source, SourceText file) {
    boolean first = file.file().equals(source.name());
    try {
      return Files.readAllBytes((first ? source : source.second()).file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] schema(String name) {
    try (InputStream in = Export.class.getResourceAsStream("/schema/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] index(List<CallSummary> calls) {
    return JsonWriter.document(
        json ->
            json.text("schema", "callpress/index/1")
                .list(
                    "calls",
                    calls,
                    call ->
                        json.text("id", call.id())
                            .text("source", call.source())
                            .text("json", call.id() + "/call.json")
                            .text("company", call.company().name())
                            .text("period", call.period() == null ? null : call.period().label())
                            .text("date", call.date())
                            .texts("languages", call.languages())));
  }
}
