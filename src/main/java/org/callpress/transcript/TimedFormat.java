package org.callpress.transcript;

import org.callpress.source.SourceText;

/**
 * Lines with times of the recording: "[00:01:10] Jane Doe: Good morning", "Jane Doe 0:10" above
 * what is said. Without the times they are a transcript of some other format.
 */
final class TimedFormat implements Format {
  @Override
  public String name() {
    return "timed";
  }

  @Override
  public double recognise(SourceText source) {
    if (CueText.of(source) != null) {
      return 0;
    }
    MarkedUpText read = MarkedUpText.of(source);
    return read.isTimed() && Transcripts.layout(read.text()) != null ? 0.8 : 0;
  }

  @Override
  public Layout parse(SourceText source) {
    MarkedUpText read = MarkedUpText.of(source);
    return Transcripts.layout(read.text()).timed(read.times());
  }
}
