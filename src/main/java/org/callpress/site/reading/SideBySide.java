package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Turn;
import org.callpress.source.Span;

/**
 * Decides which passages of a page stand side by side. A passage in the page's language stands in
 * its own place; a passage in another language that it renders (or that renders it) moves beside
 * it. Where the page's language has nothing of a pair, the original stands in its own place. A
 * passage without a partner on the page stands alone.
 */
final class SideBySide {
  private final Conversation conversation;
  private final Predicate<Passage> inPageLanguage;
  private final Map<String, Set<String>> partners = new HashMap<>();
  private final Map<String, Set<String>> originals = new HashMap<>();
  private final Map<Set<String>, Integer> sentences = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  SideBySide(EarningsCall call, Predicate<Passage> inPageLanguage) {
    this.conversation = call.conversation();
    this.inPageLanguage = inPageLanguage;
    conversation.passages().forEach(passage -> order.put(passage.id(), order.size()));
    for (Pair pair : call.pairs()) {
      String original = pair.originalPassage();
      String interpretation = pair.interpretationPassage();
      if (!original.equals(interpretation)) {
        tie(original, interpretation);
        if (pair.level() == Pair.Level.SENTENCE) {
          sentences.merge(Set.of(original, interpretation), 1, Integer::sum);
        }
      }
    }
  }

  private void tie(String original, String interpretation) {
    partners.computeIfAbsent(original, id -> byOrder()).add(interpretation);
    partners.computeIfAbsent(interpretation, id -> byOrder()).add(original);
    originals.computeIfAbsent(interpretation, id -> byOrder()).add(original);
  }

  private Set<String> byOrder() {
    return new TreeSet<>(Comparator.comparing(order::get));
  }

  /** The originals that a passage interprets, in the order of the source. */
  List<String> originalsOf(Passage passage) {
    return List.copyOf(originals.getOrDefault(passage.id(), Set.of()));
  }

  /** Whether something in another language renders the passage or is rendered by it. */
  boolean hasPartner(Passage passage) {
    return !partners.getOrDefault(passage.id(), Set.of()).isEmpty();
  }

  /** The passages of these turns as blocks; every passage is in exactly one. */
  List<Block> blocks(List<Turn> turns) {
    Map<String, Passage> here = new java.util.LinkedHashMap<>();
    turns.forEach(
        turn -> conversation.passagesOf(turn).forEach(passage -> here.put(passage.id(), passage)));
    Map<String, List<Passage>> beside = new HashMap<>();
    List<Passage> mains = new ArrayList<>();
    for (Passage passage : here.values()) {
      String main = mainOf(passage, here);
      if (main == null) {
        mains.add(passage);
      } else {
        beside.computeIfAbsent(main, id -> new ArrayList<>()).add(passage);
      }
    }
    return mains.stream()
        .map(main -> new Block(main, beside.getOrDefault(main.id(), List.of())))
        .toList();
  }

  /** The passage that this one moves beside, or null where it stands in its own place. */
  private String mainOf(Passage passage, Map<String, Passage> here) {
    if (inPageLanguage.test(passage)) {
      return null;
    }
    String shown = shownPartner(passage, here);
    if (shown != null) {
      return shown;
    }
    return originalsOf(passage).stream()
        .filter(here::containsKey)
        .filter(original -> originals.getOrDefault(original, Set.of()).isEmpty())
        .filter(original -> shownPartner(here.get(original), here) == null)
        .findFirst()
        .orElse(null);
  }

  /**
   * The partner that is in the page's language and on the page, or null. Of several (somebody broke
   * in on the interpreter) the one that shares most sentences, then the longest.
   */
  private String shownPartner(Passage passage, Map<String, Passage> here) {
    return partners.getOrDefault(passage.id(), Set.of()).stream()
        .filter(partner -> here.containsKey(partner) && inPageLanguage.test(here.get(partner)))
        .max(
            Comparator.comparing((String partner) -> shared(passage.id(), partner))
                .thenComparing(partner -> length(here.get(partner)))
                .thenComparing(partner -> -order.get(partner)))
        .orElse(null);
  }

  private int shared(String one, String other) {
    return sentences.getOrDefault(Set.of(one, other), 0);
  }

  private static int length(Passage passage) {
    return passage.spans().stream().mapToInt(Span::length).sum();
  }
}
