package org.callpress.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.callpress.config.SiteConfig;

/**
 * {@code sitemap.xml}: every page that search engines should know, with the same page in the other
 * languages, in the form of sitemaps.org. Only where the site's address is configured.
 */
public final class Sitemap {
  /** The protocol's limit for one file. */
  private static final int MOST = 50_000;

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      """;
  private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final SiteConfig config;
  private final SortedSet<String> pages;

  private Sitemap(SiteConfig config, SortedSet<String> pages) {
    this.config = config;
    this.pages = pages;
  }

  /**
   * Writes the sitemap, in several files and an index where one is too small, and {@code
   * robots.txt}, which points to it (and counts only where the site is the root of its host).
   *
   * @param pages paths within the output
   */
  public static void write(SiteConfig config, SortedSet<String> pages, OutputTree output) {
    write(config, pages, MOST, output);
  }

  /**
   * @param most pages in one file
   */
  static void write(SiteConfig config, SortedSet<String> pages, int most, OutputTree output) {
    if (config.url() == null) {
      return;
    }
    Sitemap sitemap = new Sitemap(config, pages);
    output.write(
        "robots.txt", "User-agent: *\nAllow: /\nSitemap: " + sitemap.url("sitemap.xml") + "\n");
    List<String> all = List.copyOf(pages);
    if (all.size() <= most) {
      output.write("sitemap.xml", sitemap.urls(all));
      return;
    }
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += most) {
      String part = "sitemap-" + (parts.size() + 1) + ".xml";
      output.write(part, sitemap.urls(all.subList(from, Math.min(all.size(), from + most))));
      parts.add(part);
    }
    output.write("sitemap.xml", sitemap.index(parts));
  }

  private String urls(List<String> paths) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<urlset xmlns=\"").append(SPACE);
    xml.append("\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (String path : paths) {
      xml.append("<url><loc>").append(url(path)).append("</loc>").append(alternates(path));
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private String index(List<String> parts) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<sitemapindex xmlns=\"").append(SPACE).append("\">\n");
    parts.forEach(p -> xml.append("<sitemap><loc>").append(url(p)).append("</loc></sitemap>\n"));
    return xml.append("</sitemapindex>\n").toString();
  }

  /** The page in every language that has it, itself included, as the protocol asks. */
  private String alternates(String path) {
    int slash = path.indexOf('/');
    if (config.languages().size() == 1 || slash < 0) {
      return "";
    }
    StringBuilder links = new StringBuilder();
    for (String language : config.languages()) {
      String there = language.toLowerCase(Locale.ROOT) + path.substring(slash);
      if (pages.contains(there)) {
        links.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language);
        links.append("\" href=\"").append(url(there)).append("\"/>");
      }
    }
    return links.toString();
  }

  private String url(String path) {
    URI relative = URI.create(config.url()).resolve(encoded(path));
    return Xml.escaped(relative.toASCIIString());
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
