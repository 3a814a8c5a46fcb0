package org.callpress.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.Place;

/**
 * Checks the finished pages before they are published: every link and anchor leads somewhere, no id
 * stands twice, nothing comes from elsewhere, no code stands in a page. Every page is read once,
 * those of a folder together, the deepest folders first: most links stay in a folder, and of those
 * that do not most lead to a call. Of a page only the hashes of its ids are kept.
 */
public final class SiteCheck {
  private static final int[] NO_IDS = {};

  private static final Comparator<Diagnostic> BY_PAGE =
      Comparator.comparing(Diagnostic::file)
          .thenComparing(
              Diagnostic::place,
              Comparator.nullsFirst(
                  Comparator.comparingInt(Place::line).thenComparingInt(Place::column)))
          .thenComparing(Diagnostic::message);

  private final OutputTree output;
  private final Set<String> files;
  private final Predicate<String> excused;
  private final Map<String, int[]> ids = new ConcurrentHashMap<>();
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

  /** A link to an id of a page that has not been read yet. */
  private record Waiting(String from, String link, String target, String anchor) {}

  /**
   * @param excused whether a page is known to be missing, which is reported already
   */
  public SiteCheck(OutputTree output, Predicate<String> excused) {
    this.output = output;
    this.files = new HashSet<>(output.paths());
    this.excused = excused;
  }

  /** The pages that there are to check, by folder; folders of one round may be checked at once. */
  public List<List<List<String>>> rounds() {
    Map<String, List<String>> folders = new TreeMap<>();
    for (String path : output.paths()) {
      if (isPage(path)) {
        folders
            .computeIfAbsent(path.substring(0, path.lastIndexOf('/') + 1), f -> new ArrayList<>())
            .add(path);
      }
    }
    SortedMap<Long, List<List<String>>> rounds = new TreeMap<>(Comparator.reverseOrder());
    folders.forEach(
        (folder, pages) -> {
          long depth = folder.chars().filter(c -> c == '/').count();
          rounds.computeIfAbsent(depth, d -> new ArrayList<>()).add(pages);
        });
    return List.copyOf(rounds.values());
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html") && !path.startsWith("data/");
  }

  /**
   * What is wrong with the pages. A fault that stands on many pages, as one of the layout does, is
   * told once, at the first of them.
   *
   * @param found in all folders
   */
  public List<Diagnostic> summary(List<Diagnostic> found) {
    List<Diagnostic> all = new ArrayList<>(found);
    for (Waiting link : waiting) {
      if (!has(ids.getOrDefault(link.target(), NO_IDS), link.anchor())) {
        all.add(broken(link.from(), link.link(), noSuchId(link.target(), link.anchor())));
      }
    }
    all.sort(BY_PAGE);
    Map<String, List<Diagnostic>> faults = new LinkedHashMap<>();
    all.forEach(f -> faults.computeIfAbsent(f.code() + f.message(), k -> new ArrayList<>()).add(f));
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

  /** What is wrong with the pages of a folder. Safe for use by many threads. */
  public List<Diagnostic> check(List<String> folder) {
    List<PageAudit> pages =
        folder.stream().map(path -> PageAudit.of(path, output.read(path))).toList();
    pages.forEach(page -> ids.put(page.path(), hashes(page.ids())));
    return pages.stream().flatMap(page -> check(page).stream()).toList();
  }

  private List<Diagnostic> check(PageAudit page) {
    List<Diagnostic> found = new ArrayList<>(page.diagnostics());
    for (String link : page.links().keySet()) {
      String problem = problem(page.path(), link);
      if (problem != null) {
        found.add(broken(page.path(), link, problem));
      }
    }
    return found;
  }

  private Diagnostic broken(String page, String link, String problem) {
    String hint = "this comes from a template or from a page under content/pages";
    Place place = PageAudit.withPlaces(page, output.read(page)).links().get(link);
    return new Diagnostic(Code.P002, page, place, problem, null, hint);
  }

  private static int[] hashes(Set<String> ids) {
    return ids.stream().mapToInt(String::hashCode).sorted().toArray();
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
    if (anchor.isEmpty() || !isPage(target)) {
      return null;
    }
    int[] known = ids.get(target);
    if (known == null) {
      waiting.add(new Waiting(from, link, target, anchor));
    }
    return known == null || has(known, anchor) ? null : noSuchId(target, anchor);
  }

  private static boolean has(int[] ids, String anchor) {
    return Arrays.binarySearch(ids, anchor.hashCode()) >= 0;
  }

  private static String noSuchId(String target, String anchor) {
    return "a link leads to " + target + "#" + anchor + ", and the page has no such id";
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
}
