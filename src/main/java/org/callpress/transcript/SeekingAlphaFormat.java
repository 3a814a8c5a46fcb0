package org.callpress.transcript;

import java.util.List;

/**
 * Title, lists of participants ("Executives", "Conference Call Participants"), then bare names, or
 * "Name - Firm", above what each says, without any blank lines; "Question-and-Answer Session" alone
 * on a line. As on Seeking Alpha.
 */
final class SeekingAlphaFormat implements Format {
  private static final int FEWEST_LABELS = 3;

  @Override
  public String name() {
    return "listed-names";
  }

  @Override
  public Recognition recognise(Page page) {
    if (page.lists().isEmpty()) {
      return Recognition.NONE;
    }
    Grammar grammar = new ListedNameGrammar(page.lines(), page.lists());
    List<Line> lines = page.lines();
    int labels = 0;
    for (int i = 0; i < lines.size(); i++) {
      labels += !page.lists().holds(i) && grammar.at(i) != null ? 1 : 0;
    }
    return new Recognition(labels < FEWEST_LABELS ? 0.2 : 0.91, () -> page.read(grammar));
  }

  @Override
  public String label() {
    return "a line is a name out of the list of participants";
  }
}
