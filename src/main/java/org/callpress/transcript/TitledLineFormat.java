package org.callpress.transcript;

import org.callpress.call.Label;

/**
 * A name and, on the same line or the next, a title or firm, above each turn; "Operator: text" and
 * bare names among them. As FactSet CallStreet, S&P Capital IQ and StreetEvents print transcripts,
 * copied out as text.
 */
final class TitledLineFormat implements Format {
  private static final int FEWEST_LABELS = 3;
  private static final int FEWEST_PEOPLE = 2;

  @Override
  public String name() {
    return "name-title";
  }

  @Override
  public Recognition recognise(Page page) {
    TitledLineGrammar grammar = new TitledLineGrammar(page);
    int[] labels = grammar.titledLabels();
    boolean own =
        labels[0] >= FEWEST_LABELS
            && labels[1] >= FEWEST_PEOPLE
            && labels[0] - known(page) >= FEWEST_LABELS;
    return new Recognition(own ? 0.92 : 0, () -> page.read(grammar));
  }

  /** How many labels there are that lists of participants explain as well. */
  private static int known(Page page) {
    Grammar listed = new ListedNameGrammar(page.lines(), page.lists());
    TitledNames titled = page.titled();
    int known = 0;
    for (int i = 0; i < page.lines().size(); i++) {
      boolean label = !page.lists().holds(i) && listed.at(i) != null;
      known +=
          label
                  && !page.lists().isEmpty()
                  && !titled.isTitled(i)
                  && isListed(listed.at(i).label(), page.lists())
              ? 1
              : 0;
    }
    return known;
  }

  private static boolean isListed(Label label, ParticipantLists lists) {
    return label.role() != null
        && (lists.lists(label.name()) || lists.listsAffiliation(label.role()));
  }
}
