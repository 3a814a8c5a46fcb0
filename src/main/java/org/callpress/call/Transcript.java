package org.callpress.call;

import java.util.List;
import java.util.Map;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * What the source prints, taken apart and not yet understood. Every character of the source that is
 * not white space stands in exactly one label, paragraph, heading line or omission; directions
 * stand inside paragraphs (one may be the whole of it), and passages skip them.
 *
 * @param format the name of the format that was recognised, e.g. "name-role"
 * @param translations paragraphs that the layout shows to be a written translation of those before
 *     them, e.g. the second column of a table; empty where it prints one text only
 * @param parts the part of the call that each turn stands in, by turn id
 */
public record Transcript(
    SourceText source,
    String format,
    Heading heading,
    List<Turn> turns,
    Map<String, Part> parts,
    List<Direction> directions,
    List<Omission> omitted,
    List<Span> translations) {
  public Transcript {
    turns = List.copyOf(turns);
    parts = Map.copyOf(parts);
    directions = List.copyOf(directions);
    omitted = List.copyOf(omitted);
    translations = List.copyOf(translations);
  }
}
