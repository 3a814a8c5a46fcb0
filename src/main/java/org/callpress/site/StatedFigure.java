package org.callpress.site;

import java.util.Map;
import org.callpress.call.Figure;
import org.callpress.call.LanguageTags;

/**
 * A figure that the pages over all calls of a company show: one of a call's main table, one of the
 * whole year, or guidance.
 *
 * @param sentence number of its sentence in its passage, 1-based; 0 where it stands in none
 * @param words that state the figure
 * @param said the sentence, cut where it is long
 * @param language of the sentence
 * @param segments names of its segment by language, "" being the one that is said; empty for the
 *     whole company
 */
public record StatedFigure(
    Figure figure,
    int sentence,
    String words,
    String said,
    String language,
    Map<String, String> segments) {
  public StatedFigure {
    segments = Map.copyOf(segments);
  }

  /** The segment's name in a language, or null for the whole company. */
  public String segmentIn(String language) {
    return LanguageTags.pick(segments, language, segments.get(""));
  }

  /** The language of the segment's name where it is not the one asked for; else null. */
  public String segmentLanguage(String language) {
    String name = segmentIn(language);
    boolean own = name == null || LanguageTags.pick(segments, language) != null;
    return own ? null : LanguageTags.ofName(name, language);
  }
}
