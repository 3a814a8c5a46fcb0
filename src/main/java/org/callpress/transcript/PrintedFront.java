package org.callpress.transcript;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import org.callpress.call.HeadingLine;
import org.callpress.source.PrintedLine;
import org.callpress.source.Scripts;
import org.callpress.source.Span;

/**
 * What a printed transcript has in front of the speech: title, date, who takes part, a covering
 * letter, contents, estimates.
 */
final class PrintedFront {
  private static final int LONGEST_TITLE = 120;

  /** An announcement has its company so many lines above its title. */
  private static final int ABOVE = 8;

  private final PrintedPages pages;
  private final List<PrintedLine> lines;
  private final PrintedLists lists;

  PrintedFront(PrintedPages pages, List<PrintedLine> lines, PrintedLists lists) {
    this.pages = pages;
    this.lines = lines;
    this.lists = lists;
  }

  /** Reads everything in front of the first label. */
  void read(int end, IntFunction<Span> line, HeadingFacts facts, Layout.Builder out) {
    int title = titleLine(end);
    int date = dateLine(title, end);
    state(title, date, facts);
    for (int i = 0; i < end; i++) {
      Span span = line.apply(i);
      if (lists.at(i) != null) {
        facts.participant(lists.at(i));
      }
      if (lists.holds(i)) {
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

  /**
   * The company in a line of its own above the call's name, or that line itself; further above,
   * what ends in a legal form: "(Stock Code: 9985)" may stand between.
   */
  private String companyAbove(int title) {
    String translated = null;
    for (int i = title; i >= Math.max(0, title - ABOVE); i--) {
      String text = pages.text(lines.get(i));
      boolean call = FiscalPeriods.in(text) != null || TitleLine.isTitleWords(text);
      boolean near = i >= title - 1 || TitleLine.ofCompany(text).isLegal();
      if (!call && near && Dates.in(text) == null && !Prose.is(text)) {
        boolean alike = isHan(text) == isHan(pages.text(lines.get(title)));
        if (alike) {
          return NameCase.of(text);
        }
        translated = translated == null ? text : translated;
      }
    }
    return translated;
  }

  private static boolean isHan(String text) {
    return text.codePoints().anyMatch(Scripts::isHan);
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
      boolean heading = lists.holds(i) || pages.isSectionHeading(lines.get(i));
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
      if (lists.holds(i) || text.length() > LONGEST_TITLE) {
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
