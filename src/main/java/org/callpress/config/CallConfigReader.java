package org.callpress.config;

import java.util.List;
import org.callpress.call.FiscalPeriod;
import org.callpress.source.Diagnosed;
import org.callpress.source.SourceText;

/** Reads {@code call.yml}. */
public final class CallConfigReader {
  private CallConfigReader() {}

  /** What the file states; a key that cannot be used is reported and left out. */
  public static Diagnosed<CallConfig> read(SourceText yaml) {
    YamlDocument document = new YamlDocument(yaml);
    YamlMap root = document.root();
    CallConfig call =
        new CallConfig(
            root.text("title"),
            root.text("company"),
            root.text("ticker"),
            root.date("date"),
            period(root));
    root.end();
    return new Diagnosed<>(call, document.diagnostics());
  }

  private static FiscalPeriod period(YamlMap root) {
    if (!root.holdsMap("period")) {
      return root.converted("period", PeriodForm.EXPECTED, PeriodForm::parse);
    }
    YamlMap period = root.map("period");
    Integer year = period.integer("fiscalYear", 1900, 2999);
    FiscalPeriod stated =
        year == null
            ? null
            : new FiscalPeriod(year, period.integer("quarter", 1, 4), period.date("quarterEnd"));
    period.known(List.of("fiscalYear", "quarter", "quarterEnd"));
    period.end();
    if (year == null && !period.has("fiscalYear")) {
      root.report("period", "the period has no fiscalYear", "add fiscalYear: 2025, say");
    }
    return stated;
  }
}
