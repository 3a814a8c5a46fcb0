package org.callpress.site;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.callpress.config.PageKind;
import org.callpress.config.SiteConfig;

/** Which pages a site leaves out, by their paths within the output. */
public final class LeftOut {
  private final Set<PageKind> kinds;
  private final List<String> prefixes;

  public LeftOut(SiteConfig config) {
    this.kinds = config.menus().without();
    this.prefixes =
        config.languages().size() == 1
            ? List.of("")
            : config.languages().stream().map(tag -> tag.toLowerCase(Locale.ROOT) + "/").toList();
  }

  /** Whether the site has every page. */
  public boolean isNothing() {
    return kinds.isEmpty();
  }

  public boolean has(PageKind kind) {
    return kinds.contains(kind);
  }

  /** Whether the site leaves the page at this path out. */
  public boolean test(String path) {
    return !kinds.isEmpty()
        && prefixes.stream()
            .filter(path::startsWith)
            .map(prefix -> kind(path.substring(prefix.length())))
            .anyMatch(kind -> kind != null && kinds.contains(kind));
  }

  /** The kind of a page that can be left out; null of any other. See {@link Addresses}. */
  private static PageKind kind(String path) {
    int first = path.indexOf('/');
    String file = path.substring(path.lastIndexOf('/') + 1);
    return switch (first < 0 ? "" : path.substring(0, first)) {
      case "questions" -> PageKind.QUESTIONS;
      case "speakers" -> PageKind.SPEAKERS;
      case "firms" -> PageKind.FIRMS;
      case "" -> file.equals("search.html") ? PageKind.SEARCH : null;
      default ->
          switch (file) {
            case "metrics.html" -> PageKind.METRICS;
            case "guidance.html" -> PageKind.GUIDANCE;
            case "glossary.html" -> PageKind.GLOSSARY;
            default -> path.contains("/questions/") ? PageKind.EXCHANGES : null;
          };
    };
  }
}
