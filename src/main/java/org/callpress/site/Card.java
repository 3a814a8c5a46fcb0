package org.callpress.site;

import java.util.List;

/**
 * What the image of a page shows where somebody links it elsewhere (Open Graph): little, and large.
 * A text comes with others that may stand for it, the best first, because not every script can be
 * drawn: a company's name in the page's language, then in another.
 *
 * @param path of the image within the output
 * @param language BCP 47 tag of the page
 * @param accent colour as 0xRRGGBB
 * @param over the site's name
 * @param title the largest line: the company
 * @param under what of it: the period
 * @param notes smaller lines: the date
 * @param facts at most three, largest first
 */
public record Card(
    String path,
    String language,
    int accent,
    List<String> over,
    List<String> title,
    List<String> under,
    List<String> notes,
    List<Fact> facts) {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  public Card {
    over = List.copyOf(over);
    title = List.copyOf(title);
    under = List.copyOf(under);
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
  }

  /** e.g. ("RMB 113.4 billion", "Revenue"). */
  public record Fact(String value, String label) {}
}
