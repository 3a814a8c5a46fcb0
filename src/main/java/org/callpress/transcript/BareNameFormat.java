package org.callpress.transcript;

/**
 * A title line, then a bare name, a blank line, what is said in one paragraph, a blank line, and so
 * on; roles are never given. As in transcripts made for training speech recognisers.
 */
final class BareNameFormat implements Format {
  private static final double SMALLEST_SHARE = 0.15;

  @Override
  public String name() {
    return "name-line";
  }

  @Override
  public Recognition recognise(Page page) {
    BareNameGrammar grammar = new BareNameGrammar(page.lines());
    boolean dialogue = grammar.recurring() >= 2 && grammar.share() >= SMALLEST_SHARE;
    double surety = !dialogue ? 0 : grammar.alternates() ? 0.85 : 0.5;
    return new Recognition(surety, () -> page.read(grammar));
  }

  @Override
  public String label() {
    return "a name stands alone between empty lines, above a paragraph";
  }
}
