package org.callpress.publish;

import java.lang.ref.SoftReference;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;

/**
 * Checks the finished pages before they are published: every link and anchor leads somewhere, no id
 * stands twice, nothing comes from elsewhere, no code stands in a page. Of a page only its ids are
 * kept, and those only while memory lasts: then they are read off it again.
 */
public final class SiteCheck {
  private static final int MOST_PER_PAGE = 20;

  private final OutputTree output;
  private final Set<String> files;
  private final Set<String> failed;
  private final Map<String, SoftReference<Set<String>>> ids = new ConcurrentHashMap<>();

  /**
   * @param failed paths of pages that are missing because their template failed, which is reported
   *     already
   */
  public SiteCheck(OutputTree output, Set<String> failed) {
    this.output = output;
    this.files = new HashSet<>(output.paths());
    this.failed = failed;
  }

  /** The pages that there are to check. */
  public List<String> pages() {
    return output.paths().stream().filter(SiteCheck::isPage).toList();
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html") && !path.startsWith("data/");
  }

  /** What is wrong with one page. Safe for use by many threads. */
  public List<Diagnostic> check(String path) {
    PageAudit page = audited(path);
    List<Diagnostic> found = new ArrayList<>(page.diagnostics());
    for (PageAudit.PageLink link : page.links()) {
      String problem = problem(path, link.target());
      if (problem != null) {
        String hint = "this comes from a template or from a page under content/pages";
        found.add(new Diagnostic(Code.P002, path, link.place(), problem, null, hint));
      }
    }
    return found.size() <= MOST_PER_PAGE ? found : found.subList(0, MOST_PER_PAGE);
  }

  /** Why a link leads nowhere, or null. */
  private String problem(String from, String link) {
    int hash = link.indexOf('#');
    String anchor = hash < 0 ? "" : decoded(link.substring(hash + 1));
    String address = hash < 0 ? link : link.substring(0, hash);
    int query = address.indexOf('?');
    String way = decoded(query < 0 ? address : address.substring(0, query));
    String target = way.isEmpty() ? from : resolved(from, way);
    if (target == null || target.startsWith("/")) {
      return "the link '" + link + "' leads out of the site";
    }
    if (!files.contains(target)) {
      return failed.contains(target) ? null : "the link '" + link + "' leads to no file";
    }
    boolean found = anchor.isEmpty() || !isPage(target) || idsOf(target).contains(anchor);
    return found ? null : "the link '" + link + "' leads to no such place on that page";
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The file that a relative link on a page means, or null where it climbs above the root. */
  private static String resolved(String from, String way) {
    if (way.startsWith("/")) {
      return way;
    }
    List<String> parts = new ArrayList<>(List.of(from.split("/")));
    parts.remove(parts.size() - 1);
    for (String part : way.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return null;
        }
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private Set<String> idsOf(String path) {
    SoftReference<Set<String>> held = ids.get(path);
    Set<String> known = held == null ? null : held.get();
    return known != null ? known : audited(path).ids();
  }

  private PageAudit audited(String path) {
    PageAudit page = new PageAudit(path, output.read(path));
    ids.put(path, new SoftReference<>(page.ids()));
    return page;
  }
}
