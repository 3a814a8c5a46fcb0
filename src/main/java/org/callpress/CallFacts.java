package org.callpress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Company;
import org.callpress.call.DateOrigin;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Heading;
import org.callpress.call.Slug;
import org.callpress.call.Transcript;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.transcript.FileNameDate;
import org.callpress.transcript.OtherPeriod;

/**
 * What is known of a call as a whole, e.g. that it is Lanyi's of 2025-08-20 on Q1 FY2026: as the
 * editor states it, else as the transcript prints it, else as its file and folder are called.
 *
 * @param id company and period: "lanyi/2026-q1"
 * @param title to show
 * @param date or null
 * @param dateOrigin where the date is known from; null where there is none
 * @param period or null
 */
record CallFacts(
    String id,
    Company company,
    String title,
    LocalDate date,
    DateOrigin dateOrigin,
    FiscalPeriod period) {
  private static final String UNKNOWN = "Unknown company";

  /**
   * @param companyFolder name of the folder that stands for the company, or null
   */
  static CallFacts of(
      Transcript transcript, String companyFolder, CompanyConfig settings, CallConfig call) {
    Heading heading = transcript.heading();
    String file = transcript.source().file();
    Company company = company(companyFolder, settings, call, heading);
    LocalDate date = date(call, heading, file);
    FiscalPeriod period = period(settings, call, heading, date);
    String slug =
        period != null ? period.slug() : date != null ? date.toString() : Slug.of(stem(file));
    String title = call.title() != null ? call.title() : heading.title();
    return new CallFacts(
        company.id() + "/" + slug,
        company,
        title != null ? title : company.name(),
        date,
        origin(date, call, heading),
        period);
  }

  private static Company company(
      String folder, CompanyConfig settings, CallConfig call, Heading heading) {
    String name =
        !settings.names().isEmpty()
            ? settings.names().values().iterator().next()
            : call.company() != null
                ? call.company()
                : heading.company() != null ? heading.company() : folder;
    String known = name == null ? UNKNOWN : name;
    String id = settings.id() != null ? settings.id() : Slug.of(folder != null ? folder : known);
    String stated = settings.ticker() != null ? settings.ticker() : call.ticker();
    String ticker = stated != null ? stated : heading.ticker();
    return new Company(id, known, settings.names(), ticker, settings.glossary());
  }

  private static LocalDate date(CallConfig call, Heading heading, String file) {
    LocalDate known = call.date() != null ? call.date() : heading.date();
    FiscalPeriod period = call.period() != null ? call.period() : heading.period();
    return known != null ? known : FileNameDate.of(file, period);
  }

  private static DateOrigin origin(LocalDate date, CallConfig call, Heading heading) {
    if (call.date() != null) {
      return DateOrigin.EDITOR;
    }
    return heading.date() != null
        ? DateOrigin.TRANSCRIPT
        : date == null ? null : DateOrigin.FILE_NAME;
  }

  /**
   * What the editor states of the period, completed by the transcript and by the company's year.
   */
  private static FiscalPeriod period(
      CompanyConfig company, CallConfig call, Heading heading, LocalDate date) {
    FiscalPeriod read = heading.period();
    FiscalPeriod stated = call.period();
    boolean completed =
        stated == null
            || stated.quarterEnd() == null && read != null && stated.slug().equals(read.slug());
    return FiscalCalendar.withEnd(completed ? read : stated, company.fiscalYearEnd(), date);
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What is not known, or only from the file's name. */
  List<Diagnostic> unknown(Transcript transcript) {
    String file = transcript.source().file();
    List<Diagnostic> found = new ArrayList<>();
    if (company.name().equals(UNKNOWN)) {
      found.add(
          Diagnostic.of(Code.T002, file, "no company name was found", "add company: to call.yml"));
    }
    if (period == null) {
      String other = OtherPeriod.in(transcript);
      String named = other == null ? "" : "; \"" + other + "\" is no quarter, half-year or year";
      found.add(
          Diagnostic.of(
              Code.T004, file, "no fiscal period was found" + named, "add period: to call.yml"));
    }
    if (date == null) {
      found.add(Diagnostic.of(Code.T003, file, "no date was found", "add date: to call.yml"));
    } else if (dateOrigin == DateOrigin.FILE_NAME) {
      found.add(
          Diagnostic.of(
              Code.T011,
              file,
              "the date " + date + " stands in the file's name only",
              "it may be another day's, or of another time zone; add date: to call.yml"));
    }
    return found;
  }
}
