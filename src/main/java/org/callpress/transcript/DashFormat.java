package org.callpress.transcript;

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
  public Recognition recognise(Page page) {
    DashGrammar grammar = new DashGrammar(page.lines());
    double surety = grammar.labels() < FEWEST_LABELS ? 0 : grammar.recurring() ? 0.92 : 0.4;
    return new Recognition(surety, () -> page.read(grammar));
  }

  @Override
  public String label() {
    return "a name and, behind dashes, a title stand alone on a line";
  }
}
