package org.callpress.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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

  private final PrintedPages pages;
  private final List<PrintedLine> lines;
  private final Map<Integer, Participant> people = new HashMap<>();
  private final Map<Integer, Boolean> listed = new HashMap<>();

  PrintedFront(PrintedPages pages, List<PrintedLine> lines) {
    this.pages = pages;
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      Side side = ParticipantLists.heading(pages.text(lines.get(i)));
      if (side != null) {
        listed.put(i, true);
        i = list(i + 1, side) - 1;
      }
    }
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
    while (i < lines.size() && isEntry(i)) {
      i = isNameAlone(i) ? titled(i, side) : single(i, side);
    }
    return i;
  }

  private boolean isEntry(int index) {
    String text = pages.text(lines.get(index));
    return ParticipantLists.heading(text) == null
        && !ParticipantLists.isSectionHeading(text)
        && (isNameAlone(index) && !isAboveSpeech(index) || isSingle(text));
  }

  private boolean isNameAlone(int index) {
    PrintedLine line = lines.get(index);
    String text = pages.text(line);
    return line.isBold() && (PersonName.plausible(text) || Words.is("unnamed-label", text));
  }

  /** The label of a turn is bold, too, but speech is not in italics. */
  private boolean isAboveSpeech(int index) {
    return Words.is("operator-name", pages.text(lines.get(index)))
        || index + 1 < lines.size()
            && !lines.get(index + 1).italic()
            && !lines.get(index + 1).isBold();
  }

  private static boolean isSingle(String text) {
    String entry = withoutHonorific(text);
    return ParticipantLine.hasSeparator(entry)
        && ParticipantLine.looksLike(entry)
        && text.indexOf(':') < 0;
  }

  private int single(int index, Side side) {
    people.put(index, person(pages.text(lines.get(index)), side));
    listed.put(index, true);
    return index + 1;
  }

  private static Participant person(String text, Side side) {
    Participant read = ParticipantLine.of(withoutHonorific(text), side);
    return new Participant(
        NameCase.of(read.name()), read.role(), read.affiliation(), read.side());
  }

  private static String withoutHonorific(String text) {
    return HONORIFIC
        .matcher(text)
        .replaceFirst("")
        .replaceFirst("(?<=\\p{L})\\s*[-–—]\\s+", " – ");
  }

  /** A bold name, and its title in italics on the lines below. */
  private int titled(int index, Side side) {
    StringBuilder title = new StringBuilder();
    int next = index + 1;
    while (next < lines.size() && lines.get(next).italic() && !lines.get(next).isBold()) {
      title.append(title.isEmpty() ? "" : " ").append(pages.text(lines.get(next)));
      listed.put(next, true);
      next++;
    }
    boolean role = side != Side.ANALYST;
    String words = title.isEmpty() ? null : title.toString();
    people.put(
        index,
        new Participant(pages.text(lines.get(index)), role ? words : null, role ? null : words, side));
    listed.put(index, true);
    return next;
  }

  /** Reads everything in front of the first label. */
  void read(int end, IntFunction<Span> line, HeadingFacts facts, Layout.Builder out) {
    int title = titleLine(end);
    for (int i = 0; i < end; i++) {
      String text = pages.text(lines.get(i));
      Span span = line.apply(i);
      if (people.containsKey(i)) {
        facts.participant(people.get(i));
      }
      if (listed.containsKey(i)) {
        out.heading(span, HeadingLine.Kind.PARTICIPANTS);
      } else if (ParticipantLists.isSectionHeading(text)) {
        out.section(span, null);
      } else {
        read(i == title, text, span, facts, out);
      }
    }
  }

  private static void read(
      boolean isTitle, String text, Span span, HeadingFacts facts, Layout.Builder out) {
    TitleLine title = TitleLine.of(text);
    LocalDate date = Dates.alone(text);
    FiscalPeriods.Found period = FiscalPeriods.in(text);
    if (isTitle) {
      if (title != null) {
        facts.title(text, title);
      } else {
        facts.title(text).company(companyAlone(text));
      }
      out.heading(span, HeadingLine.Kind.TITLE);
    } else if (date != null && !facts.hasDate()) {
      facts.date(date);
      out.heading(span, HeadingLine.Kind.DATE);
    } else if (period != null && text.length() < 120 && Words.has("names-the-call", text)) {
      facts.period(period.period());
      out.heading(span, HeadingLine.Kind.TITLE);
    } else {
      out.omit(span, "front-matter");
    }
  }

  private static String companyAlone(String text) {
    return text.replaceFirst("\\s+[A-Z]+:[A-Z0-9.]+$", "");
  }

  /** The line that names company and period; else the first line of the cover. */
  private int titleLine(int end) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      String text = pages.text(lines.get(i));
      if (TitleLine.of(text) != null) {
        return i;
      }
      boolean heading = listed.containsKey(i) || ParticipantLists.isSectionHeading(text);
      if (!heading && !Prose.is(text) && Dates.alone(text) == null) {
        candidates.add(i);
      }
    }
    return candidates.isEmpty() ? -1 : candidates.get(0);
  }
}
