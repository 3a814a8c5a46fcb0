package org.callpress.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.callpress.call.Participant;
import org.callpress.call.Side;
import org.callpress.source.PrintedLine;

/**
 * Who takes part, as a printed transcript lists it: one person a line, or the name in bold and the
 * title below it.
 */
final class PrintedLists {
  private static final Pattern HONORIFIC =
      Pattern.compile("^(?:mr|ms|mrs|dr|prof)\\.? +", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TITLE = 120;
  private final PrintedPages pages;
  private final List<PrintedLine> lines;
  private final Map<Integer, Participant> people = new HashMap<>();
  private final Map<Integer, Boolean> listed = new HashMap<>();
  private final ParticipantLists lists;

  PrintedLists(PrintedPages pages, List<PrintedLine> lines) {
    this.pages = pages;
    this.lines = lines;
    this.lists = ParticipantLists.in(pages.asText(lines));
    for (int i = 0; i < lines.size(); i++) {
      Side side = ParticipantLists.heading(pages.text(lines.get(i)));
      if (side != null) {
        listed.put(i, true);
        i = list(i + 1, side) - 1;
      } else if (headedEntry(i) != null) {
        i = headed(i) - 1;
      }
    }
    if (people.isEmpty()) {
      asInPlainText();
    }
  }

  /**
   * "MANAGEMENT: MR. JANE DOE – CFO": what stands behind a heading of a list on its own line; null
   * where the line is none. The broker who hosts a call is its "moderator", and asks as others do.
   */
  private String headedEntry(int index) {
    String text = pages.text(lines.get(index));
    int colon = text.indexOf(':');
    String entry = colon < 0 ? "" : text.substring(colon + 1).strip();
    boolean single = HONORIFIC.matcher(entry).find() && isSingle(entry);
    return single && headedSide(text.substring(0, colon)) != null ? entry : null;
  }

  private static Side headedSide(String heading) {
    Side side = ParticipantLists.heading(heading);
    return side == null && Words.is("operator-name", heading) ? Side.ANALYST : side;
  }

  /** Reads a list whose first entry stands beside its heading. */
  private int headed(int index) {
    String text = pages.text(lines.get(index));
    Side side = headedSide(text.substring(0, text.indexOf(':')));
    people.put(index, person(headedEntry(index), side));
    listed.put(index, true);
    return list(index + 1, side);
  }

  /** Lists in which nothing is set off. */
  private void asInPlainText() {
    for (int i = 0; i < lines.size(); i++) {
      if (lists.holds(i)) {
        listed.put(i, true);
      }
      if (lists.at(i) != null) {
        people.put(i, lists.at(i));
      }
    }
  }

  /** The lists as plain text has them. */
  ParticipantLists asInText() {
    return lists;
  }

  List<String> names() {
    return people.values().stream().map(Participant::name).sorted().toList();
  }

  /** Whether the line belongs to a list. */
  boolean holds(int index) {
    return listed.containsKey(index);
  }

  /** Reads a list from its first entry on; returns the index behind it. */
  private int list(int from, Side side) {
    int i = from;
    while (i < lines.size() && isEntry(i) && !isListedAlready(i)) {
      i = isSingle(pages.text(lines.get(i))) ? single(i, side) : titled(i, side);
    }
    return i;
  }

  private boolean isEntry(int index) {
    String text = pages.text(lines.get(index));
    return ParticipantLists.heading(text) == null
        && headedEntry(index) == null
        && !pages.isSectionHeading(lines.get(index))
        && (isNameAlone(index) && !isAboveSpeech(index) || isSingle(text));
  }

  /** Who stands alone in a line and has been listed begins to speak. */
  private boolean isListedAlready(int index) {
    String key = PersonName.key(pages.text(lines.get(index)));
    return people.values().stream().anyMatch(person -> PersonName.key(person.name()).equals(key));
  }

  private boolean isNameAlone(int index) {
    PrintedLine line = lines.get(index);
    String text = pages.text(line);
    return line.isBold() && (PersonName.plausible(text) || Words.is("unnamed-label", text));
  }

  /** The label of a turn is bold, too, but below it stands no title. */
  private boolean isAboveSpeech(int index) {
    return Words.is("operator-name", pages.text(lines.get(index)))
        || index + 1 < lines.size() && !lines.get(index + 1).isBold() && !isTitle(index + 1);
  }

  /** In italics, or short and no sentence, which some publishers set as everything else. */
  private boolean isTitle(int index) {
    PrintedLine line = lines.get(index);
    return !line.isBold()
        && (line.italic()
            || pages.text(line).length() <= LONGEST_TITLE / 2
                && TitledNames.isTitle(pages.text(line)));
  }

  private static boolean isSingle(String text) {
    String entry = withoutHonorific(text);
    return ParticipantLine.hasSeparator(entry)
        && ParticipantLine.looksLike(entry)
        && Dates.alone(text) == null
        && text.indexOf(':') < 0;
  }

  private int single(int index, Side side) {
    StringBuilder entry = new StringBuilder(pages.text(lines.get(index)));
    int next = index + 1;
    while (next < lines.size() && goesOn(index, next)) {
      entry.append(' ').append(pages.text(lines.get(next)));
      next++;
    }
    people.put(index, person(entry.toString(), side));
    for (int i = index; i < next; i++) {
      listed.put(i, true);
    }
    return next;
  }

  /** A title in capitals may take another line, which has no name of its own. */
  private boolean goesOn(int entry, int line) {
    String text = pages.text(lines.get(line));
    return isInCapitals(pages.text(lines.get(entry)))
        && isInCapitals(text)
        && !HONORIFIC.matcher(text).find()
        && text.indexOf(':') < 0
        && ParticipantLists.heading(text) == null
        && !pages.isSectionHeading(lines.get(line))
        && !pages.isHead(lines.get(line))
        && !pages.isApart(lines.get(line - 1), lines.get(line));
  }

  private static boolean isInCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static Participant person(String text, Side side) {
    Participant read = ParticipantLine.of(withoutHonorific(text), side);
    return new Participant(NameCase.of(read.name()), read.role(), read.affiliation(), read.side());
  }

  private static String withoutHonorific(String text) {
    return HONORIFIC.matcher(text).replaceFirst("").replaceFirst("(?<=\\p{L})\\s*[-–—]\\s+", " – ");
  }

  /** A bold name, and its title in italics on the lines below. */
  private int titled(int index, Side side) {
    StringBuilder title = new StringBuilder();
    int next = index + 1;
    while (next < lines.size() && isTitle(next)) {
      title.append(title.isEmpty() ? "" : " ").append(pages.text(lines.get(next)));
      listed.put(next, true);
      next++;
    }
    people.put(index, titled(pages.text(lines.get(index)), title.toString(), side));
    listed.put(index, true);
    return next;
  }

  /** "Acme - Chief Financial Officer" gives firm and role, other titles one of them. */
  private static Participant titled(String name, String title, Side side) {
    if (title.contains(" - ") || title.contains(" – ")) {
      return ParticipantLine.of(name + " - " + title, side);
    }
    boolean role = side != Side.ANALYST;
    String words = title.isEmpty() ? null : title;
    return new Participant(name, role ? words : null, role ? null : words, side);
  }

  /** Who is listed on a line; null where nobody is. */
  Participant at(int index) {
    return people.get(index);
  }
}
