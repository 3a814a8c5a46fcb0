package org.callpress.transcript;

import org.callpress.source.SourceText;

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
  public double recognise(SourceText source) {
    Page page = new Page(source);
    ColonGrammar grammar = new ColonGrammar(page.lines(), page.lists());
    if (grammar.recurring() >= 2 && grammar.labels() >= SURE_LABELS) {
      return 0.85;
    }
    return grammar.labels() >= 2 ? 0.4 : 0;
  }

  @Override
  public String label() {
    return "a name and a colon open a line";
  }

  @Override
  public Layout parse(SourceText source) {
    Page page = new Page(source);
    return page.read(new ColonGrammar(page.lines(), page.lists()));
  }
}
