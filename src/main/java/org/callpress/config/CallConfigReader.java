package org.callpress.config;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.callpress.call.FiscalPeriod;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;

/** Reads {@code call.yml}. */
public final class CallConfigReader {
  private CallConfigReader() {}

  /**
   * What the file states; a key that cannot be used is reported and left out.
   *
   * @param language of names and notes that are written without one
   */
  public static Diagnosed<CallConfig> read(SourceText yaml, String language) {
    YamlDocument document = new YamlDocument(yaml);
    YamlMap root = document.root();
    CallConfig call =
        new CallConfig(
            root.text("title"),
            root.text("company"),
            root.text("ticker"),
            root.date("date"),
            period(root),
            recording(root),
            root.maps("people").stream().map(map -> PersonReader.read(map, language)).toList(),
            CorrectionsReader.read(root, language));
    root.end();
    List<Diagnostic> findings = new ArrayList<>(document.diagnostics());
    if (!call.corrections().usable() || !document.parsable() || root.losesList()) {
      findings.add(unusable(yaml.file()));
    }
    return new Diagnosed<>(call, findings);
  }

  /** Nobody knows what it was that the editor wanted corrected. */
  private static Diagnostic unusable(String file) {
    return Diagnostic.of(
        Code.E006,
        file,
        "the call is not published until its corrections can be read",
        "mend what else is reported of this file");
  }

  private static String recording(YamlMap root) {
    URI address = root.webAddress("recording", "the recording's address as https://…");
    return address == null ? null : address.toASCIIString();
  }

  private static FiscalPeriod period(YamlMap root) {
    if (!root.holdsMap("period")) {
      return root.converted("period", PeriodForm.EXPECTED, PeriodForm::parse);
    }
    YamlMap period = root.map("period");
    Integer year = period.integer("fiscalYear", 1900, 2999);
    Integer quarter = period.integer("quarter", 1, 4);
    Integer half = period.integer("half", 1, 2);
    if (quarter != null && half != null) {
      root.report("period", "the period is a quarter and a half-year", "keep one of the two");
      half = null;
    }
    LocalDate end = period.date("quarterEnd");
    FiscalPeriod stated = year == null ? null : new FiscalPeriod(year, quarter, half, end);
    period.known(List.of("fiscalYear", "quarter", "half", "quarterEnd"));
    period.end();
    if (year == null && !period.has("fiscalYear")) {
      root.report("period", "the period has no fiscalYear", "add fiscalYear: 2025, say");
    }
    return stated;
  }
}
