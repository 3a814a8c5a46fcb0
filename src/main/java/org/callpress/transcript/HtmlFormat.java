package org.callpress.transcript;

import org.callpress.source.HtmlText;
import org.callpress.source.Reading;

/**
 * A saved page whose text, line by line, is a transcript of some other format, with times of the
 * recording or without.
 */
final class HtmlFormat implements Format {
  private static final Format TIMED = new TimedFormat();

  @Override
  public String name() {
    return "html-text";
  }

  @Override
  public Recognition recognise(Page page) {
    if (page.html() == null) {
      return Recognition.NONE;
    }
    Reading reading = new Reading(page.source());
    HtmlText.read(page.source(), page.html(), reading);
    Page text = new Page(reading.build());
    Recognition timed = TIMED.recognise(text);
    if (timed.surety() > 0) {
      return timed;
    }
    Layout layout = Transcripts.layout(text);
    return new Recognition(layout == null ? 0 : 0.9, () -> layout);
  }
}
