package org.callpress.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.source.Span;

/** Finds the signs in sentences: what they say of who speaks, who will speak and what begins. */
final class SignReader {
  /** How many sentences from a unit's start count as its head, where openings are looked for. */
  private static final int HEAD = 3;

  private static final List<Sign.Kind> AT_THE_HEAD =
      List.of(
          Sign.Kind.SELF,
          Sign.Kind.QUESTION_OPENING,
          Sign.Kind.ANSWER_OPENING,
          Sign.Kind.ADDS,
          Sign.Kind.THANKS,
          Sign.Kind.STAND_IN,
          Sign.Kind.ENDING,
          Sign.Kind.GREETING);

  private final String text;
  private final Map<String, Phrases> phrases;
  private final Map<String, Person> forms;
  private final Pattern mention;

  SignReader(String text, Map<String, Phrases> phrases, Map<String, Person> forms) {
    this.text = text;
    this.phrases = phrases;
    this.forms = forms;
    this.mention =
        Pattern.compile(
            forms.isEmpty()
                ? "(?!)"
                : forms.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(form -> bounded(form))
                    .collect(Collectors.joining("|")));
  }

  /** A Latin name counts only where no further Latin letter joins it. */
  private static String bounded(String form) {
    String quoted = Pattern.quote(form);
    return form.codePointAt(0) < 0x2E80
        ? "(?<![\\p{IsLatin}\\p{M}])" + quoted + "(?![\\p{IsLatin}\\p{M}])"
        : quoted;
  }

  /** Whether a sentence as a whole is a sign of the kind, e.g. "Next question, please." */
  boolean is(Sign.Kind kind, Span sentence, String language) {
    Phrases of = phrases.get(language);
    return of != null && of.is(kind.key(), sentence.of(text));
  }

  /** Whether a sentence is no more than "Thank you." or "Okay.", which opens as well as closes. */
  boolean isCourtesy(Span sentence, String language) {
    Phrases of = phrases.get(language);
    return of != null && of.is("courtesy", sentence.of(text));
  }

  boolean has(Sign.Kind kind, Span sentence, String language) {
    Phrases of = phrases.get(language);
    return of != null && of.has(kind.key(), sentence.of(text));
  }

  /** The signs of a unit of these sentences. */
  List<Sign> read(List<Span> sentences, String language) {
    Phrases of = phrases.get(language);
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < sentences.size() && of != null; i++) {
      if (i < HEAD) {
        for (Sign.Kind kind : AT_THE_HEAD) {
          find(of, kind, sentences.get(i), signs);
        }
      }
      find(of, Sign.Kind.HAND_OVER, sentences.get(i), signs);
      find(of, Sign.Kind.PROCEDURAL, sentences.get(i), signs);
      find(of, Sign.Kind.SELF_RENDERING, sentences.get(i), signs);
      find(of, Sign.Kind.ASKING, sentences.get(i), signs);
    }
    if (of != null) {
      int head = Math.min(HEAD, sentences.size()) - 1;
      find(
          of, Sign.Kind.INTERPRETATION_OPENING, sentences.get(0).cover(sentences.get(head)), signs);
      readWhole(of, sentences, signs);
    }
    readMentions(sentences, language, signs);
    return List.copyOf(signs);
  }

  private void readWhole(Phrases of, List<Span> sentences, List<Sign> signs) {
    Span all = sentences.get(0).cover(sentences.get(sentences.size() - 1));
    for (Sign.Kind kind : List.of(Sign.Kind.QUEUE, Sign.Kind.FILLER)) {
      if (all.length() < 200 && of.is(kind.key(), all.of(text))) {
        signs.add(new Sign(kind, null, all));
      }
    }
    Span last = sentences.get(sentences.size() - 1);
    if (of.is(Sign.Kind.CLOSING.key(), last.of(text))) {
      signs.add(new Sign(Sign.Kind.CLOSING, null, last));
    }
  }

  private void find(Phrases of, Sign.Kind kind, Span sentence, List<Sign> signs) {
    for (Matcher found : of.matches(kind.key(), sentence.of(text))) {
      Person person = named(found);
      Span span = new Span(sentence.start() + found.start(), sentence.start() + found.end());
      signs.add(new Sign(kind, person, span));
    }
  }

  private Person named(Matcher found) {
    return found.pattern().pattern().contains("(?<name>") ? forms.get(found.group("name")) : null;
  }

  /**
   * Everybody who is spoken of in the third person: not where they name themselves, nor where they
   * are spoken to ("Jane, you can answer that."), which can be told of them as well.
   */
  private void readMentions(List<Span> sentences, String language, List<Sign> signs) {
    List<Span> selves = new ArrayList<>();
    for (Sign sign : signs) {
      if (sign.kind() == Sign.Kind.SELF || sign.kind() == Sign.Kind.INTERPRETATION_OPENING) {
        selves.add(sign.span());
      }
    }
    Phrases of = phrases.get(language);
    sentences.stream()
        .filter(sentence -> of != null && of.has("addressed", sentence.of(text)))
        .forEach(selves::add);
    Map<Person, Span> mentioned = new LinkedHashMap<>();
    for (Span sentence : sentences) {
      String words = sentence.of(text);
      if (forms.keySet().stream().noneMatch(words::contains)) {
        continue;
      }
      Matcher matcher = mention.matcher(words);
      while (matcher.find()) {
        Span span = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
        if (selves.stream().noneMatch(span::overlaps)) {
          mentioned.putIfAbsent(forms.get(matcher.group()), span);
        }
      }
    }
    mentioned.forEach((person, span) -> signs.add(new Sign(Sign.Kind.MENTION, person, span)));
  }
}
