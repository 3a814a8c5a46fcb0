package org.callpress.site;

import java.time.LocalDate;
import java.util.List;
import org.callpress.call.Company;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Part;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;

/**
 * What the site keeps of a call in memory while it builds the pages of all calls: enough for every
 * list and link, without the text. Made from an {@code EarningsCall} by {@code CallSummaries}.
 *
 * @param id "acme/2026-q1"
 * @param source path of the transcript relative to the content folder
 * @param date or null
 * @param period or null
 * @param remarks the reading pages of opening and prepared remarks, in order
 * @param qa the reading pages of questions and answers and the closing, in order
 * @param stated the figures that go into series and the guidance ledger, in the order of the source
 * @param passages every passage, in the order of the source
 * @param safeHarbour ids of the passages on forward-looking statements, at most one a language
 */
public record CallSummary(
    String id,
    String source,
    Company company,
    String title,
    LocalDate date,
    FiscalPeriod period,
    List<String> languages,
    List<SpeakerEntry> speakers,
    List<ReadingPage> remarks,
    List<ReadingPage> qa,
    List<PassageEntry> passages,
    List<ExchangeEntry> exchanges,
    List<StatedFigure> stated,
    int figures,
    List<String> safeHarbour) {

  /**
   * A person in this call.
   *
   * @param id in the call
   * @param key over all calls, as in {@link Addresses#speaker}; null for voices without a page of
   *     their own (operator, interpreter, unidentified)
   */
  public record SpeakerEntry(
      String id,
      String key,
      String name,
      java.util.Map<String, String> names,
      String role,
      String affiliation,
      Side side) {}

  /** Ids of the turns on one reading page. */
  public record ReadingPage(List<String> turns) {}

  /**
   * @param opening the first words, at most 120 characters, for lists
   */
  public record PassageEntry(
      String id,
      String turn,
      String speaker,
      String voice,
      String language,
      PassageKind kind,
      Part part,
      String opening) {}

  /** An exchange in lists: who asked, how many asks, who answered. */
  public record ExchangeEntry(
      String id,
      String analyst,
      String firm,
      int questions,
      List<String> answeredBy,
      String passage) {}
}
