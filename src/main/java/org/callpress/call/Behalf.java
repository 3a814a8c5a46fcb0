package org.callpress.call;

import java.util.List;
import java.util.Locale;
import org.callpress.source.Span;

/**
 * For whom somebody asks: "this is Kim on for Jane Roe", or a question that the host reads out for
 * a shareholder.
 *
 * @param name of the person, as said; null where only a firm or nobody is named
 * @param firm as said, or null
 * @param words that say so
 */
public record Behalf(Kind kind, String name, String firm, List<Span> words) {
  public Behalf {
    words = List.copyOf(words);
  }

  public enum Kind {
    /** A colleague asks in the analyst's place. */
    STAND_IN,
    /** The company reads out what somebody sent in. */
    READ_OUT;

    /** As the export writes it: "stand-in". */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
