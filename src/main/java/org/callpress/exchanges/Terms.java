package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.callpress.source.Scripts;

/**
 * Names and phrases that tell of something with an id, found in texts: Latin words whole and in
 * singular or plural, Han anywhere. Of two that overlap the longer one counts: "gross margin" is
 * not also "margin".
 */
final class Terms {
  private final Map<String, Set<String>> idsByTerm = new LinkedHashMap<>();

  void add(String term, String id) {
    String folded = term.strip().toLowerCase(Locale.ROOT);
    if (!folded.isEmpty()) {
      idsByTerm.computeIfAbsent(folded, t -> new LinkedHashSet<>()).add(id);
    }
  }

  private record Found(int start, int end, Set<String> ids) {
    boolean isWithin(Found other) {
      return other != this
          && other.start <= start
          && end <= other.end
          && other.end - other.start > end - start;
    }
  }

  /** The ids that a text tells of, in the order in which it does. */
  List<String> in(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    List<Found> found = new ArrayList<>();
    idsByTerm.forEach(
        (term, ids) -> {
          for (int at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
            int end = end(folded, at, at + term.length());
            if (end > 0) {
              found.add(new Found(at, end, ids));
            }
          }
        });
    Set<String> ids = new LinkedHashSet<>();
    found.stream()
        .filter(each -> found.stream().noneMatch(each::isWithin))
        .sorted(java.util.Comparator.comparingInt(Found::start))
        .forEach(each -> ids.addAll(each.ids()));
    return List.copyOf(ids);
  }

  /** Where a term that stands by itself ends, its plural's "s" included; 0 where it does not. */
  private static int end(String text, int start, int end) {
    if (Scripts.isHan(text.codePointAt(start))) {
      return end;
    }
    if (isWord(text, start - 1)) {
      return 0;
    }
    boolean plural = end < text.length() && text.charAt(end) == 's' && !isWord(text, end + 1);
    return plural ? end + 1 : isWord(text, end) ? 0 : end;
  }

  private static boolean isWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && !Scripts.isHan(text.charAt(at));
  }
}
