package org.callpress.transcript;

/**
 * A text taken from PDF or DOCX whose labels are set off in print: S&amp;P Capital IQ, companies'
 * own transcripts, exchange filings. Lines are joined to paragraphs again; running heads and feet,
 * which stand in the middle of sentences, are left out.
 */
final class PrintedFormat implements Format {
  private static final int FEWEST_LABELS = 3;

  @Override
  public String name() {
    return "printed";
  }

  @Override
  public Recognition recognise(Page page) {
    if (page.source().printed().isEmpty()) {
      return Recognition.NONE;
    }
    PrintedReader reader = new PrintedReader(page.source());
    if (reader.labels() >= FEWEST_LABELS) {
      return new Recognition(0.95, reader::read);
    }
    Layout unlabelled = reader.unlabelled();
    return new Recognition(unlabelled == null ? 0 : 0.9, () -> unlabelled);
  }
}
