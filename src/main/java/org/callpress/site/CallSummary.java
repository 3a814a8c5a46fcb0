package org.callpress.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Behalf;
import org.callpress.call.Company;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.LanguageTags;
import org.callpress.call.Part;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Subjects;

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
 * @param segmentNames of the segments that are spoken of, by their ids and by language; "" for the
 *     name as it is said
 * @param withdrawals sentences in which the company takes guidance back
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
    Map<String, Map<String, String>> segmentNames,
    List<StatedFigure> stated,
    int figures,
    List<String> safeHarbour,
    List<Sentence> withdrawals) {

  /**
   * A sentence of a call.
   *
   * @param number in its passage, 1-based
   */
  public record Sentence(String passage, int number, String said, String language) {}

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
      Map<String, String> names,
      String role,
      String affiliation,
      Side side) {
    public String nameIn(String language) {
      return LanguageTags.pick(names, language, name);
    }
  }

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

  /**
   * An exchange in lists: who asked, what, who answered.
   *
   * @param behalf for whom, or null
   * @param asks in order
   */
  public record ExchangeEntry(
      String id,
      String analyst,
      Behalf behalf,
      String firm,
      List<String> answeredBy,
      String passage,
      List<AskEntry> asks) {
    public int questions() {
      return asks.size();
    }
  }

  /**
   * A question in the ledger.
   *
   * @param asker speaker id
   * @param text at most 400 characters of it
   * @param rendering the same in another language, or null
   * @param answeredBy speaker ids of those who take it
   */
  public record AskEntry(
      String id,
      String asker,
      String text,
      String language,
      String rendering,
      String renderingLanguage,
      AnswerStatus status,
      String handedTo,
      List<String> answeredBy,
      Subjects subjects) {}
}
