package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.callpress.call.Label;
import org.callpress.call.Participant;
import org.callpress.call.Side;
import org.callpress.call.Turn;

/**
 * Labels that say who asks and who answers: "Q3:", "A:", "答：". They say a side and nobody's name; a
 * name in brackets behind is the speaker's: "Answer (Jane Doe, CFO):", "回复（财务总监 王小明）：".
 */
final class SideLabels {
  private static final Pattern NUMBER = Pattern.compile("[ #.]*\\p{Nd}+$");

  private SideLabels() {}

  /** "Q", "Question 3", "答": who asks, who answers, nobody by name. */
  static boolean isSide(String name) {
    return Words.is("question-label", name) || Words.is("answer-label", name);
  }

  /** "Q3" → "Q"; any other name as it is. */
  static String withoutNumber(String name) {
    return isSide(name) ? NUMBER.matcher(name).replaceFirst("") : name;
  }

  /** The layout with the side in such labels, and those listed who are named in them. */
  static Layout named(Layout layout) {
    List<Participant> people = new ArrayList<>();
    List<Turn> turns = new ArrayList<>();
    for (Turn turn : layout.turns()) {
      boolean says = turn.label() != null && isSide(turn.label().name());
      turns.add(says ? said(turn, people) : turn);
    }
    return layout.with(turns, layout.omitted()).listing(people);
  }

  private static Turn said(Turn turn, List<Participant> people) {
    Label label = turn.label();
    Side side = Words.is("question-label", label.name()) ? Side.ANALYST : Side.COMPANY;
    Participant person = label.role() == null ? null : person(label.role(), side);
    String name = person == null ? label.name() : person.name();
    String role = person == null ? label.role() : person.role();
    if (person != null) {
      people.add(person);
      role = role == null ? person.affiliation() : role;
    }
    return new Turn(
        turn.id(), new Label(label.span(), label.text(), name, role, side), turn.paragraphs());
  }

  /** Whom the words in the brackets name, with title or firm; null where they name nobody. */
  private static Participant person(String words, Side side) {
    int space = words.lastIndexOf(' ');
    String last = words.substring(space + 1);
    Participant person =
        space > 0 && PersonName.isSurelyHan(last)
            ? behind(words.substring(0, space).strip(), last, side)
            : ParticipantLine.of(words, side);
    return isName(person.name()) ? person : null;
  }

  /** "财务总监 王小明": title or firm stand in front of the name. */
  private static Participant behind(String before, String name, Side side) {
    boolean role = ParticipantLine.isRole(before);
    return new Participant(name, role ? before : null, role ? null : before, side);
  }

  private static boolean isName(String name) {
    boolean whole = name.indexOf(' ') > 0 || PersonName.isSurelyHan(name);
    return whole
        && PersonName.plausible(name)
        && !ParticipantLine.isRole(name)
        && !Words.is("unnamed-label", name);
  }
}
