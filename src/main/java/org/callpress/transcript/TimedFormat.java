package org.callpress.transcript;

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
  public Recognition recognise(Page page) {
    if (page.cues() != null || !MarkedUpText.hasTimes(page.source())) {
      return Recognition.NONE;
    }
    MarkedUpText read = page.markedUp();
    Layout layout = read.isTimed() ? Transcripts.layout(read.text()) : null;
    return new Recognition(layout == null ? 0 : 0.8, () -> layout.timed(read.times()));
  }
}
