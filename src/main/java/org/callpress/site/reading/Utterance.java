package org.callpress.site.reading;

import java.util.List;
import org.callpress.site.Link;
import org.callpress.site.Mark;

/**
 * A passage with what renders it (or what it renders), its speaker and what is known of it.
 *
 * @param anchors ids that lead here: of the turn, the passage, the answer
 * @param hiddenAnchors ids of what a reading in one language does not show here
 * @param passage id of the passage that the page's language shows
 * @param there id of the passage that the other tree shows here: the other column's, else this one
 * @param form "turn", "question" (asks are numbered) or "quiet" (operator, cues, thanks)
 * @param continued whether the same person spoke just before, so that the name is not repeated
 * @param mark or null for a quiet line
 * @param name of the speaker in the page's language
 * @param speakerHref or null
 * @param inferred whether the attribution is inferred
 * @param role role and firm, or null
 * @param followUp whether it is an analyst's further question or thanks
 * @param columns the passages side by side, the page's language first; one or more
 * @param rows the text of all columns row by row where sentences are aligned; else empty, and each
 *     column has its own text
 * @param flag "Chinese only: not interpreted on the call", or null
 * @param foreign whether the text is not in the page's language
 * @param original link to the original in the tree of its language, or null
 * @param notes what is said beside the text
 */
public record Utterance(
    List<String> anchors,
    List<String> hiddenAnchors,
    String passage,
    String there,
    String form,
    boolean continued,
    Mark mark,
    String name,
    String speakerHref,
    boolean inferred,
    String role,
    boolean followUp,
    List<Column> columns,
    List<Paragraph> rows,
    String flag,
    boolean foreign,
    Link original,
    Notes notes) {
  public Utterance {
    anchors = List.copyOf(anchors);
    hiddenAnchors = List.copyOf(hiddenAnchors);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One passage.
   *
   * @param id "t12.2"
   * @param label "¶ 12.2"
   * @param permanent href of its permanent address, in the register
   * @param heard "1:10" with the address of the recording from there on, or null
   * @param language BCP 47 tag
   * @param tag "Original, Chinese", "Interpreted from Chinese", or null in a call of one language
   * @param interpreted whether an interpreter utters the words
   * @param shown whether a reading in one language shows it
   * @param printedAs the printed label where it names somebody else, or null
   * @param paragraphs the text; empty where {@code rows} hold it
   */
  public record Column(
      String id,
      String label,
      String permanent,
      Link heard,
      String language,
      String tag,
      boolean interpreted,
      boolean shown,
      String printedAs,
      List<Paragraph> paragraphs) {
    public Column {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * What stands beside the text.
   *
   * @param answers the asks that this answers
   * @param asks the asks of this passage that its own text could not show, and what became of them
   * @param evidence why the passage is attributed so, or null
   * @param answerEvidence why it is taken to answer those asks, or null
   * @param remarks what an editor says of the words, in their order
   */
  public record Notes(
      List<Answered> answers,
      List<Ask> asks,
      Why evidence,
      Why answerEvidence,
      List<Remark> remarks) {
    public Notes {
      answers = List.copyOf(answers);
      asks = List.copyOf(asks);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * An editor's note.
   *
   * @param of the words that it is on
   * @param language tag of the text where it is not the page's, else null
   */
  public record Remark(Quote of, String text, String language) {}

  /**
   * An ask that an answer addresses.
   *
   * @param number "2"
   */
  public record Answered(String number, String href, String opening, String language) {}

  /**
   * Evidence, folded.
   *
   * @param question "Why Eddie Wu?"
   * @param confidence "Confidence: high", or null
   */
  public record Why(String question, List<Reason> reasons, String confidence) {
    public Why {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * One piece of evidence.
   *
   * @param text what kind of evidence
   * @param quotes the words that say so
   */
  public record Reason(String text, List<Quote> quotes) {
    public Reason {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * Words of the call quoted as evidence.
   *
   * @param language BCP 47 tag, or null where the words are no speech (a label, a heading)
   * @param href of the place, or null
   * @param label "¶ 12.2", or null
   */
  public record Quote(String text, String language, String href, String label) {}
}
