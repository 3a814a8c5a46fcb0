package org.callpress.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Sentences;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/** What the languages' phrases say of labels, roles and the sentences of turns. */
final class CastPhrases {
  private final Transcript transcript;
  private final List<Phrases> languages;
  private final WrittenTranslation translation;
  private final NavigableSet<Span> directions = new TreeSet<>();

  CastPhrases(Transcript transcript, List<Phrases> languages, WrittenTranslation translation) {
    this.transcript = transcript;
    this.languages = languages;
    this.translation = translation;
    transcript.directions().forEach(direction -> directions.add(direction.span()));
  }

  /** What was said in a turn, without a written translation of it. */
  List<Span> sentences(Turn turn) {
    String text = transcript.source().text();
    return turn.paragraphs().stream()
        .filter(paragraph -> !translation.holds(paragraph))
        .flatMap(paragraph -> Sentences.in(text, paragraph).stream())
        .toList();
  }

  /**
   * The words of a sentence as a name is looked for in them: a gap where the transcriber could not
   * make out what was said, no brackets, no hesitation. "from [Aldgate] (ph)" → "from Aldgate".
   */
  String heard(Span sentence) {
    String text = transcript.source().slice(sentence);
    StringBuilder heard = new StringBuilder();
    int from = 0;
    for (Span span : directions.subSet(at(sentence.start()), at(sentence.end()))) {
      heard.append(text, from, span.start() - sentence.start());
      heard.append(has("doubt", transcript.source().slice(span)) ? "" : Phrases.GAP);
      from = Math.min(text.length(), span.end() - sentence.start());
    }
    String words = heard.append(text.substring(from)).toString().replaceAll("[\\[\\]]", "");
    for (Phrases language : languages) {
      words = language.without("hesitation", words);
    }
    return Whitespace.collapsed(words);
  }

  private static Span at(int offset) {
    return new Span(offset, offset);
  }

  boolean has(String key, String text) {
    return languages.stream().anyMatch(phrases -> phrases.has(key, text));
  }

  /** Whether a phrase of the key is the whole text. */
  boolean is(String key, String text) {
    return languages.stream().anyMatch(phrases -> phrases.is(key, text));
  }

  /** Whether the first word of a text is a phrase of the key as a whole. */
  boolean beginsWith(String key, String text) {
    return is(key, text.split(" ", 2)[0]);
  }

  /** The same phrases, with places for these names. */
  CastPhrases naming(List<String> names) {
    List<Phrases> naming = languages.stream().map(phrases -> phrases.knowing(names)).toList();
    return new CastPhrases(transcript, naming, translation);
  }

  /** Whether a sentence of the turn gives the floor to one of these people. */
  boolean handsOver(Turn turn, List<Draft> people) {
    List<String> forms = new ArrayList<>();
    for (Draft person : people) {
      forms.add(person.name);
      forms.addAll(List.of(person.name.split(" ")));
    }
    return naming(forms).hasIn(turn, "hand-over");
  }

  /** Whether a phrase of the key stands in a sentence of the turn. */
  boolean hasIn(Turn turn, String key) {
    return sentences(turn).stream()
        .anyMatch(sentence -> has(key, transcript.source().slice(sentence)));
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
