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
  public double recognise(SourceText source) {
    SourceText text = text(source);
    return text != null && Transcripts.layout(text) != null ? 0.9 : 0;
  }

  @Override
  public Layout parse(SourceText source) {
    SourceText text = text(source);
    return Transcripts.layout(text).in(text);
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
