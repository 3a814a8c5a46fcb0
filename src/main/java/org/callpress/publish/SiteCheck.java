package org.callpress.publish;

import java.lang.ref.SoftReference;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;

/**
 * Checks the finished pages before they are published: every link and anchor leads somewhere, no id
 * stands twice, nothing comes from elsewhere, no code stands in a page. Of a page only its ids are
 * kept, and those only while memory lasts: then they are read off it again.
 */
public final class SiteCheck {
  private final OutputTree output;
  private final Set<String> files;
  private final Predicate<String> excused;
  private final Map<String, SoftReference<Set<String>>> ids = new ConcurrentHashMap<>();

  /**
   * @param excused whether a page is known to be missing, which is reported already
   */
  public SiteCheck(OutputTree output, Predicate<String> excused) {
    this.output = output;
    this.files = new HashSet<>(output.paths());
    this.excused = excused;
  }

  /** The pages that there are to check. */
  public List<String> pages() {
    return output.paths().stream().filter(SiteCheck::isPage).toList();
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html") && !path.startsWith("data/");
  }

  /**
   * What is wrong with the pages. A fault that stands on many pages, as one of the layout does, is
   * told once, at the first of them.
   *
   * @param found of each page, in the order of the pages
   */
  public static List<Diagnostic> summary(List<List<Diagnostic>> found) {
    Map<String, List<Diagnostic>> faults = new LinkedHashMap<>();
    for (List<Diagnostic> page : found) {
      page.forEach(
          f -> faults.computeIfAbsent(f.code() + f.message(), k -> new ArrayList<>()).add(f));
    }
    return faults.values().stream().map(SiteCheck::first).toList();
  }

  private static Diagnostic first(List<Diagnostic> same) {
    Diagnostic first = same.get(0);
    long others = same.stream().map(Diagnostic::file).distinct().count() - 1;
    if (others == 0) {
      return first;
    }
    String message =
        first.message() + ", here and on " + others + (others == 1 ? " more page" : " more pages");
    return new Diagnostic(
        first.code(), first.file(), first.place(), message, first.line(), first.hint());
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
    return found;
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
      return "the link '" + link + "' leads out of the site's folder";
    }
    if (!files.contains(target)) {
      return excused.test(target) ? null : "a link leads to " + target + ", which does not exist";
    }
    boolean found = anchor.isEmpty() || !isPage(target) || idsOf(target).contains(anchor);
    return found
        ? null
        : "a link leads to " + target + "#" + anchor + ", and the page has no such id";
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
