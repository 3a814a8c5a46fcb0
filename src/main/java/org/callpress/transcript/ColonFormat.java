package org.callpress.transcript;

/**
 * "Name: what is said" at the start of a line; further paragraphs of a turn have no label. An
 * editor's summary may stand above "Full Conference Call Transcript". As on The Motley Fool since
 * 2024, in Indian filings and in most hand-made transcripts.
 */
final class ColonFormat implements Format {
  private static final int SURE_LABELS = 4;

  @Override
  public String name() {
    return "name-colon";
  }

  @Override
  public Recognition recognise(Page page) {
    ColonGrammar grammar = page.colons();
    boolean sure = grammar.recurring() >= 2 && grammar.labels() >= SURE_LABELS;
    double surety = sure ? 0.85 : grammar.labels() >= 2 ? 0.4 : 0;
    return new Recognition(surety, () -> page.read(grammar));
  }

  @Override
  public String label() {
    return "a name and a colon open a line";
  }
}
