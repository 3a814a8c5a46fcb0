package org.callpress.speakers;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Sentences;
import org.callpress.source.Span;

/** What the languages' phrases say of labels, roles and the sentences of turns. */
final class CastPhrases {
  private final Transcript transcript;
  private final List<Phrases> languages;
  private final WrittenTranslation translation;

  CastPhrases(Transcript transcript, List<Phrases> languages, WrittenTranslation translation) {
    this.transcript = transcript;
    this.languages = languages;
    this.translation = translation;
  }

  /** What was said in a turn, without a written translation of it. */
  List<Span> sentences(Turn turn) {
    String text = transcript.source().text();
    return turn.paragraphs().stream()
        .filter(paragraph -> !translation.holds(paragraph))
        .flatMap(paragraph -> Sentences.in(text, paragraph).stream())
        .toList();
  }

  boolean has(String key, String text) {
    return languages.stream().anyMatch(phrases -> phrases.has(key, text));
  }

  boolean hasRole(Draft draft, String key) {
    return draft.role != null && has(key, draft.role);
  }

  Matcher find(String key, String text) {
    return languages.stream()
        .map(phrases -> phrases.find(key, text))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The last language's phrase of the key, or of the other key where it has none; or null. */
  Matcher find(String key, String otherKey, String text) {
    Matcher last = null;
    for (Phrases phrases : languages) {
      Matcher found = phrases.find(key, text);
      Matcher any = found != null ? found : phrases.find(otherKey, text);
      last = any != null ? any : last;
    }
    return last;
  }

  void each(String key, String text, Consumer<Matcher> found) {
    languages.forEach(phrases -> phrases.each(key, text, found));
  }

  /** The side of a label that is no name: operator, interpreter, an anonymous voice; or null. */
  Side fixedSide(String label) {
    for (Phrases phrases : languages) {
      if (phrases.is("operator-label", label)) {
        return Side.OPERATOR;
      }
      if (phrases.is("interpreter-label", label)) {
        return Side.INTERPRETER;
      }
      if (phrases.is("anonymous-label", label)) {
        return Side.UNIDENTIFIED;
      }
    }
    return null;
  }
}
