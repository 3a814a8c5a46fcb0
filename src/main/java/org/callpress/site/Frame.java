package org.callpress.site;

import java.util.List;
import java.util.Map;

/**
 * The frame of a page: what the layout shows around it. Made with {@link Tree#frame}.
 *
 * @param language BCP 47 tag of the page
 * @param path of the page within the output, e.g. "en/acme/2026-q1/index.html"
 * @param root relative way from the page to the output's root: "../../../", or "" at the root
 * @param home relative way to the tree's home page
 * @param title for the browser's title bar, without the site's name
 * @param description one or two sentences for search engines, or null
 * @param section which entry of the navigation the page belongs to: "calls", "speakers", …
 * @param navigation the site's main sections, in order
 * @param search relative way to the search page
 * @param footer links to the site's prose pages
 * @param breadcrumbs from the home page to this one, which comes last and without href
 * @param languages the same page in the other trees, this one included; one entry on a site with
 *     one language
 * @param passages whether the page holds passages in more than one language, so that Both means
 *     something
 * @param previous page before this one in a sequence, or null
 * @param next page after this one in a sequence, or null
 * @param indexed whether search engines and the site's own search should know it
 * @param call what every page of a call has, or null on a page of none
 * @param data what the page says to machines in schema.org's words, or null
 * @param image what the page is shown by where it is linked elsewhere; null on a site that does not
 *     know its address
 * @param card what to draw that image from, on the page that brings it; null on all others
 */
public record Frame(
    String language,
    String path,
    String root,
    String home,
    String title,
    String description,
    String section,
    List<Section> navigation,
    String search,
    List<Link> footer,
    List<Link> breadcrumbs,
    List<LanguageLink> languages,
    boolean passages,
    Link previous,
    Link next,
    boolean indexed,
    OfCall call,
    Map<String, Object> data,
    Image image,
    Card card) {
  public Frame {
    navigation = List.copyOf(navigation);
    footer = List.copyOf(footer);
    breadcrumbs = List.copyOf(breadcrumbs);
    languages = List.copyOf(languages);
  }

  /**
   * A section of the site in the main navigation.
   *
   * @param current whether the page belongs to it
   */
  public record Section(String text, String href, boolean current) {}

  /**
   * What every page of a call has.
   *
   * @param historical "Historical, as of 15 August 2024", or null on the company's newest call
   * @param newest link to the company's newest call, or null where this is it
   * @param safeHarbour link to the statement on forward-looking statements, or null where none was
   *     found
   */
  public record OfCall(String historical, Link newest, Link safeHarbour) {}

  /**
   * @param path within the output
   * @param alt what is to be read in it
   */
  public record Image(String path, String alt) {}

  /**
   * @param name of the language in itself: "English", "中文"
   * @param path of the page within the output
   */
  public record LanguageLink(
      String language, String name, String href, String path, boolean current) {}
}
