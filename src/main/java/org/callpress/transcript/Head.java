package org.callpress.transcript;

import java.time.LocalDate;
import java.util.List;
import org.callpress.call.HeadingLine;
import org.callpress.source.Scripts;

/**
 * What stands above the speech: chrome, "Key: value" lines, the title, the date, lists of
 * participants, an editor's summary. What is not understood is left out as page chrome, or as
 * editorial where it is prose.
 */
final class Head {
  private static final int LONGEST_KEY = 30;
  private static final int LONGEST_COMPANY = 60;
  private final List<Line> lines;
  private final ParticipantLists lists;
  private final Layout.Builder out;
  private final HeadingFacts facts;

  Head(List<Line> lines, ParticipantLists lists, Layout.Builder out, HeadingFacts facts) {
    this.lines = lines;
    this.lists = lists;
    this.out = out;
    this.facts = facts;
  }

  /**
   * Where the head ends that stands above the first label: speech without a label may come before
   * it, below the title.
   *
   * @param label index of the first label
   */
  static int end(List<Line> lines, ParticipantLists lists, int label) {
    int speech = label;
    for (int i = label - 1; i >= 0 && !endsHead(lines, lists, i); i--) {
      if (Prose.is(lines.get(i).text()) && !Words.is("editors-note", lines.get(i).text())) {
        speech = i;
      }
    }
    return speech;
  }

  /** A heading does; but between one of remarks and one of questions somebody speaks. */
  private static boolean endsHead(List<Line> lines, ParticipantLists lists, int index) {
    boolean remarks = Words.is("qa-heading", lines.get(index).text());
    for (int i = index - 1; remarks && i >= 0 && Prose.is(lines.get(i).text()); i--) {
      if (i > 0 && Words.is("presentation-heading", lines.get(i - 1).text())) {
        return false;
      }
    }
    return isHeading(lines, lists, index);
  }

  private static boolean isHeading(List<Line> lines, ParticipantLists lists, int index) {
    String text = lines.get(index).text();
    return lists.holds(index)
        || lines.get(index).isRule()
        || ParticipantLists.isSectionHeading(text)
        || Dates.alone(text) != null
        || TitleLine.of(text) != null
        || Words.is("page-chrome", text)
        || metadataKey(text) != null;
  }

  void read(int end) {
    int title = titleLine(end);
    String above = companyAbove(title);
    for (int i = 0; i < end; i++) {
      if (lists.holds(i)) {
        Page.participant(lists.at(i), lines.get(i), out, facts);
      } else if (i == title) {
        title(lines.get(i));
      } else if (i == title - 1 && above != null) {
        out.heading(lines.get(i).span(), HeadingLine.Kind.TITLE);
      } else {
        line(lines.get(i));
        if (isCaption(i) && i + 1 < end && !isCaption(i + 1)) {
          out.omit(lines.get(++i).span(), DataReading.METADATA);
        }
      }
    }
  }

  /** Whether a line is the caption of a table's cell that tells nothing of the call. */
  private boolean isCaption(int index) {
    return "none".equals(Words.entry("metadata-keys", lines.get(index).text()));
  }

  /** The company in a line of its own above a title that names none; null where there is none. */
  private String companyAbove(int title) {
    TitleLine read =
        title < 1 || lists.holds(title - 1) ? null : TitleLine.of(lines.get(title).text());
    String above = read == null || read.company() != null ? "" : lines.get(title - 1).text();
    boolean names =
        !above.isEmpty()
            && above.length() <= LONGEST_COMPANY
            && !Prose.is(above)
            && opensName(above)
            && !isHeading(lines, lists, title - 1)
            && Words.has("firm-words", above);
    if (names) {
      TitleLine company = TitleLine.ofCompany(above);
      facts.company(NameCase.of(company.company())).ticker(company.ticker());
    }
    return names ? above : null;
  }

  private static boolean opensName(String line) {
    int first = line.codePointAt(0);
    return Character.isUpperCase(first) || Scripts.isHan(first);
  }

  /** Reads a line that is neither title nor list. */
  void line(Line line) {
    String text = line.text();
    LocalDate date = Dates.alone(text);
    if (line.isRule()) {
      out.omit(line.span(), "markup");
    } else if ("none".equals(Words.entry("metadata-keys", text))) {
      out.omit(line.span(), DataReading.METADATA);
    } else if (metadataKey(text) != null) {
      metadata(line, metadataKey(text));
    } else if ("date".equals(Words.entry("metadata-keys", text))) {
      out.heading(line.span(), HeadingLine.Kind.DATE); // a caption: the date stands below
    } else if (date != null && !facts.hasDate()) {
      facts.date(date);
      out.heading(line.span(), HeadingLine.Kind.DATE);
    } else if (ParticipantLists.isSectionHeading(text)) {
      out.section(line.span(), null);
    } else if (ParticipantLists.heading(text) != null) {
      out.heading(line.span(), HeadingLine.Kind.PARTICIPANTS);
    } else {
      out.omit(
          line.span(),
          Words.is("page-chrome", text) || !isEditorial(text) ? "page-chrome" : "editorial");
    }
  }

  /** Editors' summaries and glossaries are prose, or "term-- what of it" and "term: meaning". */
  private static boolean isEditorial(String text) {
    return facts(text) || Prose.is(text);
  }

  private static boolean facts(String text) {
    return text.contains("--") || text.indexOf(':') > 0 && text.length() > 40;
  }

  private void title(Line line) {
    TitleLine title = TitleLine.of(line.text());
    if (title != null) {
      facts.title(line.text(), title);
    } else {
      period(line.text());
      facts.title(line.text()).company(FiscalPeriods.in(line.text()) == null ? line.text() : null);
    }
    out.heading(line.span(), HeadingLine.Kind.TITLE);
  }

  private void metadata(Line line, String key) {
    String value = withoutQuotes(line.text().substring(separator(line.text()) + 1).strip());
    switch (key) {
      case "company" -> facts.company(withoutTranslation(value));
      case "ticker" -> facts.ticker(value.split("\\s{2,}")[0]);
      case "period" -> period(value);
      case "date" -> date(value);
      case "title" -> statedTitle(value);
      default -> {
        out.omit(line.span(), "metadata");
        return;
      }
    }
    out.heading(line.span(), key.equals("date") ? HeadingLine.Kind.DATE : HeadingLine.Kind.TITLE);
  }

  private void statedTitle(String value) {
    TitleLine title = TitleLine.of(value);
    if (title == null) {
      facts.title(value);
    } else {
      facts.title(value, title);
    }
  }

  private static String withoutQuotes(String value) {
    int last = value.length() - 1;
    boolean quoted = last > 0 && "\"'".indexOf(value.charAt(0)) >= 0;
    return quoted && value.charAt(0) == value.charAt(last) ? value.substring(1, last) : value;
  }

  private void period(String value) {
    FiscalPeriods.Found found = FiscalPeriods.in(value);
    if (found != null) {
      facts.period(found.period());
    }
  }

  private void date(String value) {
    Dates.Found found = Dates.in(value);
    if (found != null) {
      facts.date(found.date());
    }
  }

  /** "Acme Group (阿克米)" → "Acme Group": the brackets say the same again. */
  private static String withoutTranslation(String company) {
    int open = company.lastIndexOf('(');
    return open > 0 && company.endsWith(")") ? company.substring(0, open).strip() : company;
  }

  /** What a "Key: value" line tells, as the lexicon names it; null where the line is none. */
  static String metadataKey(String text) {
    int separator = separator(text);
    return separator <= 0 || separator == text.length() - 1
        ? null
        : Words.entry("metadata-keys", text.substring(0, separator).strip());
  }

  private static int separator(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_KEY); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  /** The line that names a period; failing that, the line above the date; -1 where none is. */
  private int titleLine(int end) {
    int last = -1;
    int aboveDate = -1;
    for (int i = 0; i < end; i++) {
      String text = lines.get(i).text();
      boolean value = i > 0 && isCaption(i - 1);
      if (lists.holds(i) || metadataKey(text) != null || lines.get(i).isRule() || value) {
        continue;
      }
      if (TitleLine.of(text) != null) {
        return i;
      }
      if (Dates.alone(text) != null && aboveDate < 0) {
        aboveDate = last;
      }
      boolean chrome =
          Words.is("page-chrome", text)
              || ParticipantLists.isSectionHeading(text)
              || Words.entry("metadata-keys", text) != null;
      last = chrome || Prose.is(text) ? -1 : i;
    }
    return aboveDate;
  }
}
