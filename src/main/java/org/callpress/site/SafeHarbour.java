package org.callpress.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.LanguageTags;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.config.Lexicon;
import org.callpress.config.PhraseList;

/**
 * Finds the passage in which a call says that it will speak of the future: the head of investor
 * relations of Lanyi Group, before the remarks, on forward-looking statements. The phrases are the
 * languages' {@code safe-harbour.yml}. Where no passage names such statements and says what such a
 * statement says, there is none: a passing mention in a remark is not the statement.
 */
final class SafeHarbour {
  private static final List<Lexicon> LEXICONS = Lexicon.all("safe-harbour");
  private static final Map<String, PhraseList> NAMED = patterns("named");
  private static final Map<String, PhraseList> SAYS = patterns("says");
  private static final Set<Part> BEFORE_QUESTIONS = Set.of(Part.OPENING, Part.PREPARED);

  /** Naming it weighs as much as two of the things that such a statement says. */
  private static final int NAME = 2;

  /** It is named, and says at least one thing; or it says three things. */
  private static final int LEAST = 3;

  private SafeHarbour() {}

  private record Found(Passage passage, int weight) {}

  /**
   * Ids of the passages that hold the statement, at most one in each language, in the order of the
   * source; empty where none does.
   */
  static List<String> of(EarningsCall call) {
    Conversation conversation = call.conversation();
    Map<String, Found> best = new TreeMap<>();
    for (Passage passage : conversation.passages()) {
      if (BEFORE_QUESTIONS.contains(conversation.partOf(passage))) {
        Found found = new Found(passage, weight(passage, conversation.text(passage)));
        best.merge(passage.language(), found, (a, b) -> b.weight() > a.weight() ? b : a);
      }
    }
    return best.values().stream()
        .filter(found -> found.weight() >= LEAST)
        .sorted(Comparator.comparing(found -> found.passage().start()))
        .map(found -> found.passage().id())
        .toList();
  }

  private static int weight(Passage passage, String text) {
    return (count(NAMED, passage, text) > 0 ? NAME : 0) + count(SAYS, passage, text);
  }

  private static int count(Map<String, PhraseList> phrases, Passage passage, String text) {
    return (int)
        phrases.entrySet().stream()
            .filter(entry -> LanguageTags.same(entry.getKey(), passage.language()))
            .mapToLong(entry -> entry.getValue().in(text).size())
            .sum();
  }

  private static Map<String, PhraseList> patterns(String key) {
    Map<String, PhraseList> patterns = new TreeMap<>();
    LEXICONS.forEach(lexicon -> patterns.put(lexicon.language(), lexicon.phraseList(key)));
    return patterns;
  }
}
