package org.callpress.transcript;

import org.callpress.source.SourceText;

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
  public double recognise(SourceText source) {
    if (source.printed().isEmpty()) {
      return 0;
    }
    PrintedReader reader = new PrintedReader(source);
    return reader.labels() >= FEWEST_LABELS ? 0.95 : reader.unlabelled() != null ? 0.9 : 0;
  }

  @Override
  public Layout parse(SourceText source) {
    PrintedReader reader = new PrintedReader(source);
    return reader.labels() >= FEWEST_LABELS ? reader.read() : reader.unlabelled();
  }
}
