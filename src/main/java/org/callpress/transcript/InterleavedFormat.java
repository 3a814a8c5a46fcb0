package org.callpress.transcript;

/**
 * Numbered paragraphs, each in two languages: "[ 41] [EN] Jane Doe:Good morning." and on the next
 * line "[中] Jane Doe：早上好。"; after the translation the original often stands once more. Headings and
 * lists above are in both languages, too. The repeated original and the repeated label are left
 * out; both texts of a paragraph belong to the same turn.
 */
final class InterleavedFormat implements Format {
  @Override
  public String name() {
    return "interleaved";
  }

  @Override
  public Recognition recognise(Page page) {
    int pairs = 0;
    boolean open = false;
    for (Line line : page.lines()) {
      if (Tag.original(line) != null) {
        open = true;
      } else if (open && Tag.translation(line) != null) {
        pairs++;
        open = false;
      }
    }
    return new Recognition(
        pairs >= 2 ? 0.99 : 0, () -> new InterleavedReading(page.lines()).layout());
  }
}
