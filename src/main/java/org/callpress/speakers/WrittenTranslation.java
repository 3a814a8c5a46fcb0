package org.callpress.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Sentences;
import org.callpress.source.Span;

/**
 * The paragraphs of a transcript that are a translation made in writing, which nobody utters: those
 * that the layout shows to be one; else, where nearly every turn, the operator's with them, prints
 * its paragraphs in one language and each again in another, the second ones.
 */
final class WrittenTranslation {
  /** Share of the turns that must stand in both languages. An interpreter leaves some alone. */
  private static final double MOST = 0.8;

  private static final int FEWEST_TURNS = 4;

  private final TreeSet<Span> paragraphs = new TreeSet<>();

  WrittenTranslation(Transcript transcript, Languages languages) {
    paragraphs.addAll(transcript.translations());
    if (paragraphs.isEmpty()) {
      paragraphs.addAll(doubled(transcript, languages));
    }
  }

  /** Whether the span stands in such a paragraph. */
  boolean holds(Span span) {
    Span before = paragraphs.floor(new Span(span.start(), Integer.MAX_VALUE));
    return before != null && before.contains(span);
  }

  private static Collection<Span> doubled(Transcript transcript, Languages languages) {
    String text = transcript.source().text();
    List<Span> second = new ArrayList<>();
    List<String> originals = new ArrayList<>();
    int turns = 0;
    for (Turn turn : transcript.turns()) {
      List<String> of =
          turn.paragraphs().stream()
              .map(p -> languages.most(text, Sentences.in(text, p)))
              .filter(Objects::nonNull)
              .toList();
      turns += of.isEmpty() ? 0 : 1;
      if (of.size() == turn.paragraphs().size() && isDoubled(of)) {
        originals.add(of.get(0));
        for (int i = 0; i < of.size(); i++) {
          if (!of.get(i).equals(of.get(0))) {
            second.add(turn.paragraphs().get(i));
          }
        }
      }
    }
    boolean edition = originals.size() >= FEWEST_TURNS && originals.size() >= turns * MOST;
    return edition && Set.copyOf(originals).size() == 1 ? second : List.of();
  }

  /** Whether each paragraph in the first language has one in the other, behind it or further on. */
  private static boolean isDoubled(List<String> languages) {
    String first = languages.isEmpty() ? null : languages.get(0);
    long originals = languages.stream().filter(language -> language.equals(first)).count();
    Set<String> others =
        languages.stream().filter(l -> !l.equals(first)).collect(Collectors.toSet());
    return others.size() == 1 && originals * 2 == languages.size();
  }
}
