package org.callpress.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.call.Part;
import org.callpress.source.PrintedLine;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/** Lays out a printed text: what stands before the first label, the speech, what stands behind. */
final class PrintedReader {
  private static final String SENTENCE_ENDS = ".?!:…。？！：\"”)]";
  private static final Pattern DASH = Pattern.compile("[-–—]");
  private static final Pattern BULLET =
      Pattern.compile("[-–—•▪◦●\uF0B7\uF0A7*] .*|o \\p{Lu}.*|\\(?(?:\\d{1,2}|[a-z])[.)] .*");

  /** A cover and the page behind it may carry the first heads. */
  private static final int LAST_COVER = 2;

  private final SourceText source;
  private final PrintedPages pages;
  private final List<PrintedLine> lines = new ArrayList<>();
  private final Reading reading;
  private final HeadingFacts facts = new HeadingFacts();
  private final Layout.Builder out = new Layout.Builder();
  private final PrintedLists lists;
  private final PrintedLabels labels;
  private final Map<PrintedLine, Integer> continuedLabels = new HashMap<>();
  private final int first;

  PrintedReader(SourceText source) {
    this.source = source;
    this.pages = new PrintedPages(source);
    this.reading = new Reading(source);
    Set<PrintedLine> heads = readLines();
    this.lists = new PrintedLists(pages, lines);
    this.labels = new PrintedLabels(pages, lines, lists);
    this.first = firstLabel();
    List<PrintedLine> speech = lines.subList(first, lines.size());
    speech.stream().filter(heads::contains).forEach(this::leaveOut);
    speech.removeIf(heads::contains);
  }

  /**
   * Sorts the lines from the running heads. What heads the first pages tells the title and the date
   * as well, so it is kept where it stands in front of the speech; these lines are returned.
   */
  private Set<PrintedLine> readLines() {
    Set<PrintedLine> heads = new HashSet<>();
    for (PrintedLine line : source.printed()) {
      boolean number = Words.is("page-number", pages.text(line));
      if (Line.of(1, line.span(), pages.text(line)).isRule()) {
        reading.leaveOut(line.span(), Reading.MARKUP);
      } else if (line.annotation()) {
        reading.leaveOut(line.span(), "annotation");
      } else if (!pages.isHead(line)) {
        lines.add(line);
      } else if (line.page() <= LAST_COVER && pages.isOnTop(line) && !number) {
        heads.add(line);
        lines.add(line);
      } else {
        leaveOut(line);
      }
    }
    return heads;
  }

  private void leaveOut(PrintedLine line) {
    reading.leaveOut(line.span(), RunningHeads.REASON);
  }

  /** How many labels there are. */
  int labels() {
    return (int) lines.stream().skip(first).filter(line -> labels.isLabel(line)).count();
  }

  /** The label under the heading of the presentation; without one, the first that is in no list. */
  private int firstLabel() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean heading = pages.is("presentation-heading", lines.get(i));
      if (heading && labels.isLabel(lines.get(i + 1))) {
        return i + 1;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (labels.isLabel(lines.get(i)) && !lists.holds(i)) {
        return i;
      }
    }
    return lines.size();
  }

  /** Where speech begins that nobody is named for: the first greeting above the first label. */
  private int opening() {
    int opening = first;
    for (int i = first - 1; i >= 0 && !lists.holds(i); i--) {
      String text = pages.text(lines.get(i));
      boolean greets = Words.has("welcome", text) || Words.has("greeting", text);
      opening = greets && !isHeading(i) ? paragraphStart(i) : opening;
    }
    return opening;
  }

  private int paragraphStart(int index) {
    int start = index;
    while (start > 0
        && !pages.isApart(lines.get(start - 1), lines.get(start))
        && !lists.holds(start - 1)
        && !isHeading(start - 1)
        && lines.get(start - 1).page() == lines.get(start).page()) {
      start--;
    }
    return start;
  }

  /** As lines of plain text, for the formats that know labels by their words; null for none. */
  Layout unlabelled() {
    for (int i = 0; i < lines.size(); i++) {
      boolean breaks = i > 0 && breaksLine(lines.get(i - 1), lines.get(i), true);
      join(i, i == 0 ? null : lines.get(i - 1), breaks);
    }
    SourceText text = reading.build();
    return Transcripts.layout(text);
  }

  Layout read() {
    int opening = opening();
    new PrintedFront(pages, lines, lists).read(opening, this::line, facts, out);
    int end = PrintedBack.start(pages, lines, first);
    for (int i = opening; i < end; i = body(i, end)) {}
    out.endTurn();
    for (int i = end; i < lines.size(); i++) {
      out.omit(line(i), PrintedBack.isNote(lines.get(i)) ? "footnote" : "boilerplate");
    }
    return TitledLabels.absorbed(out.build(reading.build(), facts));
  }

  /** Adds a line of its own and returns where it stands. */
  private Span line(int index) {
    int start = reading.length();
    reading.keep(lines.get(index).span());
    Span span = new Span(start, reading.length());
    reading.space("\n");
    return span;
  }

  /** Reads a label, a heading or a paragraph; returns the index of what comes next. */
  private int body(int index, int end) {
    PrintedLine line = lines.get(index);
    PrintedLabel label = labels.at(line);
    if (label != null) {
      return label(index, label, end);
    }
    if (lacksName(pages.text(line))) {
      out.endTurn();
      int start = reading.length();
      reading.keep(new Span(line.span().start(), line.span().start() + 1));
      out.omit(new Span(start, reading.length()), Reading.MARKUP);
      reading.space(" ");
      return paragraph(index, 1, end);
    }
    if (pages.isSectionHeading(line)) {
      out.section(line(index), pages.is("qa-heading", line) ? Part.QA : null);
      return index + 1;
    }
    if (isHeading(index) && headsTurns(index, end)) {
      out.heading(line(index), HeadingLine.Kind.SECTION);
      return index + 1;
    }
    return paragraph(index, 0, end);
  }

  /** ": Thank you.": the label is a picture, or white, so that nobody is named. */
  private static boolean lacksName(String text) {
    return text.startsWith(": ") && text.length() > 2;
  }

  /** "Slide 7 – Outlook", or a line that is all in bold and does not go on with a sentence. */
  private boolean isHeading(int index) {
    PrintedLine line = lines.get(index);
    String text = pages.text(line);
    boolean sentence = ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    return !sentence
        && !Character.isLowerCase(text.codePointAt(0))
        && (line.isBold() || Directions.headsSlide(text));
  }

  /**
   * Whether a heading stands above the next label, or above all of them. One within a turn, "Now
   * coming to the liabilities:", is read with it; else what follows would run into what stands
   * before.
   */
  private boolean headsTurns(int index, int end) {
    int next = index + 1;
    while (next < end && isHeading(next) && !labels.isLabel(lines.get(next))) {
      next++;
    }
    return !out.speaking() || next < end && labels.isLabel(lines.get(next));
  }

  private int label(int index, PrintedLabel label, int end) {
    PrintedLine line = lines.get(index);
    int start = reading.length();
    reading.keep(PrintedLabels.span(line, label));
    int next = index + 1;
    String role = label.role();
    boolean whole = label.length() == line.span().length();
    int behind = whole ? titleEnd(index, end) : next;
    if (behind > next) {
      reading.space(" ");
      int from = reading.length();
      for (; next < behind; next++) {
        join(next, next == index + 1 ? null : lines.get(next - 1), false);
      }
      role = TitledNames.withoutLetter(reading.text().subSequence(from, reading.length()));
    }
    int continued = whole || next >= end ? 0 : labels.continued(lines.get(next));
    if (continued > 0) {
      int from = lines.get(next).span().start();
      reading.space(" ").keep(new Span(from, from + continued));
      continuedLabels.put(lines.get(next), continued);
    }
    Span span = new Span(start, reading.length());
    String text = span.of(reading.text());
    reading.space("\n");
    role = role == null ? PrintedLabels.role(text) : role;
    out.label(new Label(span, text, NameCase.of(label.name()), role));
    return whole ? next : paragraph(index, label.length(), end);
  }

  /** Where the title below a name ends: in italics, or as it stands elsewhere too. */
  private int titleEnd(int name, int end) {
    int next = name + 1;
    while (next < end && isTitle(next)) {
      next++;
    }
    int recurring = name + 1 + labels.titleLines(name);
    int titled = Math.min(Math.max(next, recurring), end);
    boolean letter = titled > name + 1 && titled < end && isLetter(lines.get(titled));
    return letter ? titled + 1 : titled;
  }

  /** FactSet's "Q" or "A" where it is printed apart from the title. */
  private boolean isLetter(PrintedLine line) {
    return pages.text(line).equals("Q") || pages.text(line).equals("A");
  }

  /** What stands under a name in italics. */
  private boolean isTitle(int index) {
    PrintedLine line = lines.get(index);
    return line.italic() && !labels.isLabel(line) && !isHeading(index);
  }

  /** Reads a paragraph from a line on, behind its label; returns the index of what comes next. */
  private int paragraph(int index, int behind, int end) {
    int start = reading.length();
    Span rest = new Span(lines.get(index).span().start() + behind, lines.get(index).span().end());
    reading.keep(rest.trimmed(source.text()));
    boolean bullets = behind == 0 && isBullet(lines.get(index));
    int next = index + 1;
    while (next < end
        && !opens(next)
        && !breaksLine(lines.get(next - 1), lines.get(next), bullets)) {
      join(next, lines.get(next - 1), false);
      next++;
    }
    Span span = new Span(start, reading.length()).trimmed(reading.text());
    if (!span.isEmpty()) {
      out.paragraph(span);
    }
    reading.space("\n");
    return next;
  }

  /** Whether a line cannot go on with the one before: a label, a heading, what is below one. */
  private boolean opens(int index) {
    PrintedLine line = lines.get(index);
    boolean bold = line.isBold() && lines.get(index - 1).isBold();
    boolean heads = !bold && (isHeading(index) || isHeading(index - 1) && !wraps(index));
    return labels.isLabel(line)
        || lacksName(pages.text(line))
        || pages.isSectionHeading(line)
        || heads;
  }

  /** Whether a line goes on with the heading of a slide, which the margin has cut. */
  private boolean wraps(int index) {
    PrintedLine before = lines.get(index - 1);
    PrintedLine line = lines.get(index);
    return Directions.headsSlide(pages.text(before))
        && Character.isLowerCase(pages.text(line).codePointAt(0))
        && !pages.isShort(before)
        && !pages.isApart(before, line);
  }

  /**
   * Whether a line begins a paragraph.
   *
   * @param bullets whether the one before it is an item of a list, so that a dash may begin the
   *     next
   */
  private boolean breaksLine(PrintedLine before, PrintedLine line, boolean bullets) {
    String text = pages.text(before);
    boolean ended = endsSentence(text);
    boolean shortLine = pages.isShort(before);
    if (line.height() == 0 || pages.isApart(before, line)) {
      return true;
    }
    return isBullet(line) && (bullets || ended || !DASH.matcher(pages.text(line)).lookingAt())
        || ended && (shortLine || line.left() < before.left() - 10);
  }

  private boolean isBullet(PrintedLine line) {
    return BULLET.matcher(pages.text(line)).matches();
  }

  static boolean endsSentence(String text) {
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Adds a line behind another of its paragraph; a hyphen at the end joins words. */
  private void join(int index, PrintedLine before, boolean breaks) {
    PrintedLine line = lines.get(index);
    if (before != null && !hyphenated(before, line)) {
      reading.space(breaks ? "\n" : " ");
    }
    boolean soft = pages.text(line).endsWith("\u00AD");
    int start = line.span().start() + continuedLabels.getOrDefault(line, 0);
    Span rest = new Span(start, line.span().end() - (soft ? 1 : 0));
    reading.keep(rest.trimmed(source.text()));
  }

  private boolean hyphenated(PrintedLine before, PrintedLine line) {
    String text = pages.text(before);
    int length = text.length();
    boolean hyphen = text.endsWith("-") || text.endsWith("\u00AD");
    return hyphen
        && length > 1
        && Character.isLetter(text.charAt(length - 2))
        && Character.isLowerCase(pages.text(line).charAt(0));
  }
}
