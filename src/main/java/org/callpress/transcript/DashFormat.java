package org.callpress.transcript;

import org.callpress.source.SourceText;

/**
 * "Name -- Title" or "Name -- Firm -- Analyst" above each turn, "Prepared Remarks:" and "Questions
 * and Answers:" above the sections, "Call participants:" and disclaimers below, advertising between
 * paragraphs. The first speech may have no label. As on The Motley Fool until 2024.
 */
final class DashFormat implements Format {
  private static final int FEWEST_LABELS = 2;

  @Override
  public String name() {
    return "name-dash-title";
  }

  @Override
  public double recognise(SourceText source) {
    DashGrammar grammar = new DashGrammar(Line.of(source));
    if (grammar.labels() < FEWEST_LABELS) {
      return 0;
    }
    return grammar.recurring() ? 0.92 : 0.4;
  }

  @Override
  public String label() {
    return "a name and, behind dashes, a title stand alone on a line";
  }

  @Override
  public Layout parse(SourceText source) {
    Page page = new Page(source);
    return page.read(new DashGrammar(page.lines()));
  }
}
