package org.callpress.transcript;

import org.callpress.source.HtmlText;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.jsoup.nodes.Document;

/** A saved page whose text, line by line, is a transcript of some other format. */
final class HtmlFormat implements Format {
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
    Layout layout = Transcripts.layout(reading.build());
    return new Recognition(layout == null ? 0 : 0.9, () -> layout);
  }

  private static SourceText text(SourceText source) {
    Document page = HtmlText.parse(source);
    if (page == null) {
      return null;
    }
    Reading reading = new Reading(source);
    HtmlText.read(source, page, reading);
    return reading.build();
  }
}
