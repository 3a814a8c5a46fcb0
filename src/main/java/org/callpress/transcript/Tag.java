package org.callpress.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.source.Span;

/**
 * What stands in front of a paragraph in an interleaved transcript: "[ 41] [EN]" or "[中]".
 *
 * @param span of the tag in the source
 * @param rest the line without it, or null where nothing follows
 */
record Tag(Span span, Line rest) {
  private static final Pattern ORIGINAL =
      Pattern.compile("\\[ {0,4}\\d{1,5}\\] {0,2}\\[\\p{L}{1,4}\\]");
  private static final Pattern TRANSLATION = Pattern.compile("\\[\\p{L}{1,4}\\]");

  /** The tag of a numbered paragraph, or null. */
  static Tag original(Line line) {
    return of(ORIGINAL.matcher(line.text()), line);
  }

  /** The tag of a translation, or null. */
  static Tag translation(Line line) {
    return of(TRANSLATION.matcher(line.text()), line);
  }

  private static Tag of(Matcher tag, Line line) {
    if (!tag.lookingAt()) {
      return null;
    }
    int start = line.span().start();
    return new Tag(new Span(start, start + tag.end()), line.behind(tag.end()));
  }
}
