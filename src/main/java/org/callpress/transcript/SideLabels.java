package org.callpress.transcript;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.callpress.call.Label;
import org.callpress.call.Participant;
import org.callpress.call.Side;
import org.callpress.call.Turn;

/**
 * Labels that say who asks and who answers: "Q3:", "A:", "答：". They say a side and nobody's name; a
 * name in brackets behind is the speaker's: "Answer (Jane Doe, CFO):", "回复（财务总监 王小明）：". Or a side
 * stands below a name, in place of a title: "Jane Doe", "Executives".
 */
final class SideLabels {
  private static final Pattern NUMBER = Pattern.compile("[ #.]*\\p{Nd}+$");

  private SideLabels() {}

  /** "Q", "Question 3", "答": who asks, who answers, nobody by name. */
  static boolean isSide(String name) {
    return asks(name) || answers(name);
  }

  static boolean asks(String name) {
    return Words.is("question-label", narrow(name));
  }

  static boolean answers(String name) {
    return Words.is("answer-label", narrow(name));
  }

  /** "Ｑ３" → "Q3", as it is typed outside of East Asia. */
  private static String narrow(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  /** "Q3" → "Q"; any other name as it is. */
  static String withoutNumber(String name) {
    return isSide(name) ? NUMBER.matcher(narrow(name)).replaceFirst("") : name;
  }

  /** The layout with the side in such labels, and those listed who are named in them. */
  static Layout named(Layout layout) {
    List<Participant> people = new ArrayList<>();
    List<Turn> turns = new ArrayList<>();
    for (Turn turn : layout.turns()) {
      Label label = turn.label();
      boolean says = label != null && isSide(label.name());
      Side below = label == null || says ? null : below(label);
      turns.add(says ? said(turn, people) : below == null ? turn : of(turn, below, people));
    }
    return layout.with(turns, layout.omitted()).listing(people);
  }

  /** The side that stands in place of a title: "Jane Doe", below it "Executives"; or null. */
  private static Side below(Label label) {
    boolean below = label.text().equals(label.name() + " " + label.role());
    Side side = below ? ParticipantLists.heading(label.role()) : null;
    return side == Side.UNIDENTIFIED || Words.is("unnamed-label", label.name()) ? null : side;
  }

  private static Turn of(Turn turn, Side side, List<Participant> people) {
    Label label = turn.label();
    people.add(new Participant(label.name(), null, null, side));
    Label said = new Label(label.span(), label.text(), label.name(), null, side);
    return new Turn(turn.id(), said, turn.paragraphs());
  }

  private static Turn said(Turn turn, List<Participant> people) {
    Label label = turn.label();
    Side side = asks(label.name()) ? Side.ANALYST : Side.COMPANY;
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
    TitledName titled = TitledName.of(words);
    Participant person =
        titled != null
            ? new Participant(titled.name(), titled.title(), null, side)
            : space > 0 && PersonName.isSurelyHan(last)
                ? new Participant(last, null, words.substring(0, space).strip(), side)
                : ParticipantLine.of(words, side);
    return isName(person.name()) ? person : null;
  }

  private static boolean isName(String name) {
    boolean whole = name.indexOf(' ') > 0 || PersonName.isSurelyHan(name);
    return whole
        && PersonName.plausible(name)
        && !ParticipantLine.isRole(name)
        && !Words.is("unnamed-label", name);
  }
}
