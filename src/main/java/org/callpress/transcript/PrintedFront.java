package org.callpress.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.HeadingLine;
import org.callpress.call.Participant;
import org.callpress.call.Side;
import org.callpress.source.PrintedLine;
import org.callpress.source.Span;

/**
 * What a printed transcript has in front of the speech: title, date, who takes part, a covering
 * letter, contents, estimates. Lists name one person a line, or set the name in bold and the title
 * below it.
 */
final class PrintedFront {
  private static final Pattern HONORIFIC =
      Pattern.compile("^(?:mr|ms|mrs|dr|prof)\\.? +", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TITLE = 120;
  private final PrintedPages pages;
  private final List<PrintedLine> lines;
  private final Map<Integer, Participant> people = new HashMap<>();
  private final Map<Integer, Boolean> listed = new HashMap<>();
  private final ParticipantLists lists;

  PrintedFront(PrintedPages pages, List<PrintedLine> lines) {
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
  ParticipantLists lists() {
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

  /** Reads everything in front of the first label. */
  void read(int end, IntFunction<Span> line, HeadingFacts facts, Layout.Builder out) {
    int title = titleLine(end);
    int date = dateLine(title, end);
    state(title, date, facts);
    for (int i = 0; i < end; i++) {
      Span span = line.apply(i);
      if (people.containsKey(i)) {
        facts.participant(people.get(i));
      }
      if (listed.containsKey(i)) {
        out.heading(span, HeadingLine.Kind.PARTICIPANTS);
      } else if (pages.isSectionHeading(lines.get(i))) {
        out.section(span, null);
      } else if (i == title || i == date) {
        out.heading(span, i == title ? HeadingLine.Kind.TITLE : HeadingLine.Kind.DATE);
      } else if (isPeriod(i, facts)) {
        out.heading(span, HeadingLine.Kind.TITLE);
      } else {
        out.omit(span, "front-matter");
      }
    }
  }

  private void state(int title, int date, HeadingFacts facts) {
    if (title >= 0) {
      String text = pages.text(lines.get(title));
      TitleLine read = titleOf(text);
      Matcher symbol = TitleLine.SYMBOL_BEHIND.matcher(text);
      if (read != null) {
        facts.title(text, read);
      } else if (symbol.find()) {
        facts.title(text).company(text.substring(0, symbol.start())).ticker(symbol.group("symbol"));
      } else {
        facts.title(text).company(companyAbove(title));
      }
      FiscalPeriods.Found period = FiscalPeriods.in(text);
      if (period != null) {
        facts.period(period.period());
      }
    }
    if (date >= 0) {
      facts.date(Dates.in(pages.text(lines.get(date))).date());
    }
  }

  /** Whether a line says which period's call it is; the first to say so is believed. */
  private boolean isPeriod(int index, HeadingFacts facts) {
    String text = pages.text(lines.get(index));
    FiscalPeriods.Found period = FiscalPeriods.in(text);
    boolean states =
        period != null && text.length() < LONGEST_TITLE && Words.has("names-the-call", text);
    if (states) {
      facts.period(period.period());
    }
    return states;
  }

  /** The company in a line of its own above the call's name, or that line itself. */
  private String companyAbove(int title) {
    for (int i = title; i >= Math.max(0, title - 1); i--) {
      String text = pages.text(lines.get(i));
      boolean call = FiscalPeriods.in(text) != null;
      if (!call && Dates.in(text) == null && !Prose.is(text)) {
        return text;
      }
    }
    return null;
  }

  /** A title with a company that is one: "Q3 & 9M FY2025 call" names none. */
  private static TitleLine titleOf(String text) {
    TitleLine title = TitleLine.of(text);
    boolean company =
        title != null
            && title.company() != null
            && title.company().split(" ")[0].chars().noneMatch(Character::isDigit)
            && Character.isLetter(text.codePointAt(0))
            && !Words.is("slide-heading", text);
    return company ? title : null;
  }

  /**
   * The line with the company's symbol, with its name and the period, with the call; or the first.
   */
  private int titleLine(int end) {
    int titled = -1;
    int call = -1;
    int top = -1;
    for (int i = 0; i < end; i++) {
      String text = pages.text(lines.get(i));
      boolean heading = listed.containsKey(i) || pages.isSectionHeading(lines.get(i));
      if (heading || Prose.is(text) || text.length() > LONGEST_TITLE) {
        continue;
      }
      if (TitleLine.SYMBOL_BEHIND.matcher(text).find()) {
        return i;
      }
      titled = titled < 0 && titleOf(text) != null ? i : titled;
      boolean names = Words.has("names-the-call", text) && FiscalPeriods.in(text) != null;
      call = call < 0 && names ? i : call;
      top = top < 0 && Dates.in(text) == null ? i : top;
    }
    return titled >= 0 ? titled : call >= 0 ? call : top;
  }

  /**
   * The date nearest to the title: a covering letter has a date of its own. Where none stands
   * alone, the line that names the call may tell it: "Conference call transcript – 24 April 2026".
   */
  private int dateLine(int title, int end) {
    int nearest = -1;
    int named = -1;
    for (int i = 0; i < end; i++) {
      String text = pages.text(lines.get(i));
      if (listed.containsKey(i) || text.length() > LONGEST_TITLE) {
        continue;
      }
      boolean nearer = nearest < 0 || Math.abs(i - title) < Math.abs(nearest - title);
      nearest = nearer && Dates.alone(text) != null ? i : nearest;
      boolean names = Words.has("names-the-call", text) && Dates.in(text) != null;
      named = named < 0 && names && !Prose.is(text) ? i : named;
    }
    return nearest >= 0 ? nearest : named;
  }
}
