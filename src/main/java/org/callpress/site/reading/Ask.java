package org.callpress.site.reading;

import java.util.List;
import org.callpress.site.Link;

/**
 * One ask of an analyst, where it is shown.
 *
 * @param id "x1.q2"; null where the id stands elsewhere on the page
 * @param number "2"
 * @param href of the first answer, or of the ask itself where none was found
 * @param answers who answered, with links: "Eddie Wu, ¶ 30.1"
 * @param status "full", "half" where it is answered in part, "pass" where it is handed on, "none"
 * @param statusText "answered", "handed to Ada Wu"
 * @param remarks what the speakers themselves say of it being passed on or left open
 * @param lengthy whether the ask is too long to be set bold
 */
public record Ask(
    String id,
    String number,
    String href,
    List<Link> answers,
    String status,
    String statusText,
    List<Utterance.Quote> remarks,
    boolean lengthy) {
  public Ask {
    answers = List.copyOf(answers);
    remarks = List.copyOf(remarks);
  }

  /** Whether the same became of both: one note does for them. */
  boolean endsAs(Ask other) {
    return answers.equals(other.answers)
        && statusText.equals(other.statusText)
        && remarks.equals(other.remarks);
  }
}
