package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.HeadingLine;
import org.callpress.call.Omission;
import org.callpress.source.Span;

/**
 * Markdown whose labels are set in bold or as headings, or whose text without its marks is a
 * transcript of some other format. Times of the recording may stand at the start of lines.
 */
final class MarkdownFormat implements Format {
  private static final int FEWEST_LABELS = 2;
  private static final int FEWEST_MARKS = 3;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public Recognition recognise(Page page) {
    if (!mayBe(page.source().text())) {
      return Recognition.NONE;
    }
    MarkedUpText read = page.markedUp();
    Page text = new Page(read.text());
    MarkedGrammar grammar = new MarkedGrammar(text, read.marked());
    if (grammar.labels() >= FEWEST_LABELS && grammar.recurring()) {
      return new Recognition(0.9, () -> finished(text.read(grammar).in(read.text()), read));
    }
    Layout layout = read.marks() >= FEWEST_MARKS ? Transcripts.layout(text) : null;
    return new Recognition(layout == null ? 0 : 0.7, () -> finished(layout, read));
  }

  private static Layout finished(Layout layout, MarkedUpText read) {
    return titled(layout, read).timed(read.times());
  }

  /** The layout with the first heading as its title, where nothing else is known to be one. */
  private static Layout titled(Layout layout, MarkedUpText read) {
    Omission line =
        layout.omitted().stream()
            .filter(o -> o.span().equals(read.title()))
            .findFirst()
            .orElse(null);
    if (line == null || layout.heading().title() != null) {
      return layout;
    }
    String text = read.text().slice(line.span());
    Dates.Found date = Dates.inTitle(text);
    HeadingFacts facts = new HeadingFacts().title(text);
    facts.date(date == null ? null : date.date());
    facts.company(date == null ? text : company(text, date.span()));
    List<HeadingLine> lines = new ArrayList<>(layout.heading().lines());
    lines.add(0, new HeadingLine(line.span(), HeadingLine.Kind.TITLE));
    List<Omission> others = layout.omitted().stream().filter(o -> o != line).toList();
    return layout.with(layout.turns(), others).stated(facts).withLines(lines);
  }

  /** The title without its date and what joins them: "Acme_20260311" → "Acme"; null for none. */
  private static String company(String title, Span date) {
    String rest = title.substring(0, date.start()) + " " + title.substring(date.end());
    String name = rest.replaceAll("^[\\s\\p{P}]+|[\\s\\p{Pd}\\p{Pc},:：|]+$", "");
    return name.isEmpty() ? null : name;
  }

  /** Whether there are marks at all, so that other text need not be read. */
  private static boolean mayBe(String text) {
    return text.contains("**")
        || text.contains("__")
        || text.contains("\n#")
        || text.contains("\n> ")
        || text.startsWith("#");
  }
}
