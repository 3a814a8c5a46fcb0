package org.callpress.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.callpress.call.Participant;
import org.callpress.call.Side;

/**
 * The lists of who takes part, above or below a transcript: a heading such as "Company
 * Participants", then a line for each person. A list ends where the first label or speech begins.
 */
final class ParticipantLists {
  private static final int LONGEST_ENTRY = 200;

  /** In words: "Bernie McTernan - Needham & Company." is an entry, a longer line is a sentence. */
  private static final int LONGEST_WITH_FULL_STOP = 8;

  private final List<Line> lines;
  private final TitledNames titled;
  private final Map<Integer, Participant> byLine = new HashMap<>();
  private final Set<Integer> headings = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> affiliations = new HashSet<>();

  private ParticipantLists(List<Line> lines, TitledNames titled) {
    this.lines = lines;
    this.titled = titled;
  }

  /** For a format that reads its lists itself. */
  static ParticipantLists none() {
    return in(List.of());
  }

  static ParticipantLists in(List<Line> lines) {
    return in(lines, new TitledNames(lines));
  }

  /** The lists in lines of which the names above titles are known. */
  static ParticipantLists in(List<Line> lines, TitledNames titled) {
    ParticipantLists lists = new ParticipantLists(lines, titled);
    for (int i = 0; i < lines.size(); i++) {
      Side side = titled.isSide(i) ? null : heading(lines.get(i).text());
      if (side != null && i + 1 < lines.size() && lists.isEntry(i + 1)) {
        i = lists.read(i, side);
      }
    }
    return lists;
  }

  /** The side that the people under this heading are on; null where the line is no such heading. */
  static Side heading(String line) {
    if (line.length() > LONGEST_ENTRY) {
      return null;
    }
    if (Words.is("company-participants-heading", line)) {
      return Side.COMPANY;
    }
    if (Words.is("analyst-participants-heading", line)) {
      return Side.ANALYST;
    }
    return Words.is("participants-heading", line) ? Side.UNIDENTIFIED : null;
  }

  /** Whether the line is a list's heading or entry. */
  boolean holds(int index) {
    return headings.contains(index) || byLine.containsKey(index);
  }

  /** Who is listed on this line; null on a title's line. */
  Participant at(int index) {
    return byLine.get(index);
  }

  boolean isEmpty() {
    return byLine.isEmpty();
  }

  List<Participant> participants() {
    return byLine.keySet().stream().sorted().map(byLine::get).filter(Objects::nonNull).toList();
  }

  /** Whether somebody of this name is listed. */
  boolean lists(String name) {
    return names.contains(PersonName.key(name));
  }

  /** Whether somebody of this affiliation is listed. */
  boolean listsAffiliation(String affiliation) {
    return affiliations.contains(PersonName.key(affiliation));
  }

  /** Reads the list under a heading and returns the index of its last line. */
  private int read(int heading, Side side) {
    headings.add(heading);
    int i = heading + 1;
    while (i < lines.size() && isEntry(i) && !opensSpeech(i)) {
      boolean title = i + 1 < lines.size() && isTitleOf(i, i + 1, side);
      String text = lines.get(i).text() + (title ? " - " + lines.get(i + 1).text() : "");
      if (ParticipantLine.isSeveral(text)) {
        byLine.put(i++, null);
        continue;
      }
      Participant participant = ParticipantLine.of(text, side);
      byLine.put(i, participant);
      int name = i;
      while (title && i + 1 < lines.size() && (i == name || titled.goesOn(name, i + 1))) {
        byLine.put(++i, null);
      }
      names.add(PersonName.key(participant.name()));
      if (participant.affiliation() != null) {
        affiliations.add(PersonName.key(participant.affiliation()));
      }
      i++;
    }
    return i - 1;
  }

  /** Whether a line of a list is the title, or the firm, of whom the line before names. */
  private boolean isTitleOf(int name, int title, Side side) {
    String text = lines.get(title).text();
    String named = lines.get(name).text();
    boolean bare = !ParticipantLine.hasSeparator(named) && !isPlace(named);
    if (bare && isPlace(text) && heading(text) == null && !isSpeech(title)) {
      return TitledNames.isTitle(text);
    }
    return bare
        && isEntry(title)
        && (titled.isTitled(name)
            || !ParticipantLine.isRole(lines.get(name).text())
                && ParticipantLine.isRole(ParticipantLine.of(text, side).name()));
  }

  /** Whether the words name what somebody is or works for: no list gives a person such a name. */
  private static boolean isPlace(String text) {
    return ParticipantLine.isRole(text) || Words.has("firm-words", text);
  }

  private boolean isEntry(int index) {
    String text = lines.get(index).text();
    return text.length() <= LONGEST_ENTRY
        && heading(text) == null
        && !isSectionHeading(text)
        && !Words.is("summary-heading", text)
        && !lines.get(index).isRule()
        && !isSpeech(index)
        && ParticipantLine.looksLike(text);
  }

  /** An entry that is followed by speech is the first label. */
  private boolean opensSpeech(int index) {
    return index + 1 < lines.size()
        && isSpeech(index + 1)
        && (Words.is("unnamed-label", lines.get(index).text())
            || lists(lines.get(index).text())
            || !ParticipantLine.hasSeparator(lines.get(index).text()));
  }

  private boolean isSpeech(int index) {
    String text = lines.get(index).text();
    char last = text.charAt(text.length() - 1);
    boolean ends = last == '?' || last == '!' || last == '。' || last == '？' || last == '！';
    boolean sentence = last == '.' && text.split(" ").length > LONGEST_WITH_FULL_STOP;
    return text.length() > LONGEST_ENTRY || ends || sentence || Directions.standIn(text);
  }

  static boolean isSectionHeading(String text) {
    return Words.is("qa-heading", text)
        || Words.is("presentation-heading", text)
        || Words.is("transcript-heading", text);
  }
}
