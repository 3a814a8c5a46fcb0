package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/** Finds where in an answer an ask is addressed. */
final class Places {
  /** Share of the best weight from which a sentence or a passage is about the ask as well. */
  private static final double SHARE = 0.6;

  /** A sentence below this weight shares a word by chance. */
  private static final double LEAST = 2;

  private final Map<String, String> originals;

  /**
   * @param originals ids of originals by those of the passages that render them
   */
  Places(Map<String, String> originals) {
    this.originals = originals;
  }

  /**
   * The sentence of the answer where its speaker comes to the ask: where its number is said, else
   * the first that shares enough of its terms; null where nothing tells.
   */
  static Span place(Link link, Linking known) {
    List<Span> sentences =
        link.answer().passages().stream().flatMap(p -> p.sentences().stream()).toList();
    for (Span words : link.evidence().spans()) {
      for (Span sentence : sentences) {
        if (link.evidence().kind().equals("ordinal") && sentence.contains(words)) {
          return sentence;
        }
      }
    }
    Relatedness relatedness = known.relatedness();
    double best =
        sentences.stream().mapToDouble(s -> relatedness.weight(link.ask(), s)).max().orElse(0);
    return best < LEAST
        ? null
        : sentences.stream()
            .filter(s -> relatedness.weight(link.ask(), s) >= SHARE * best)
            .findFirst()
            .orElse(null);
  }

  /**
   * The answer's passages that address the ask: those that share its terms, with what renders them;
   * all of them where that does not tell.
   */
  List<Passage> passages(Link link, Linking known) {
    Map<String, List<Passage>> utterances = new LinkedHashMap<>();
    for (Passage passage : link.answer().passages()) {
      String original = originals.getOrDefault(passage.id(), passage.id());
      utterances.computeIfAbsent(original, id -> new ArrayList<>()).add(passage);
    }
    double best =
        utterances.values().stream().mapToDouble(u -> weight(u, link, known)).max().orElse(0);
    if (best < Relatedness.RELATED || utterances.size() == 1) {
      return link.answer().passages();
    }
    List<Passage> about = new ArrayList<>();
    utterances.values().stream()
        .filter(utterance -> weight(utterance, link, known) >= SHARE * best)
        .forEach(about::addAll);
    return link.answer().passages().stream().filter(about::contains).toList();
  }

  private static double weight(List<Passage> utterance, Link link, Linking known) {
    return utterance.stream()
        .mapToDouble(passage -> known.relatedness().weight(link.ask(), passage))
        .max()
        .orElse(0);
  }
}
