package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.call.Conversation;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.config.Lexicon;
import org.callpress.source.Scripts;
import org.callpress.source.Span;

/** Finds in a text the people who answer for the company, by any part of their names. */
final class Names {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_HAN = 2;
  private static final String PAUSES = ",，、:：.。;；–—";

  private static final List<Phrases> LANGUAGES =
      Lexicon.all("exchanges").stream().map(Lexicon::language).map(Phrases::of).toList();

  private static final List<String> ADDRESSING =
      Lexicon.all("exchanges").stream()
          .flatMap(lexicon -> lexicon.list("addressing").stream())
          .toList();

  private final Map<String, List<String>> partsById = new LinkedHashMap<>();

  Names(Conversation conversation) {
    for (Speaker speaker : conversation.cast()) {
      if (speaker.side() == Side.COMPANY) {
        partsById.put(speaker.id(), parts(speaker));
      }
    }
  }

  /** Whether the text names the person, as a whole word. */
  boolean names(String text, String speaker) {
    return partsById.getOrDefault(speaker, List.of()).stream()
        .anyMatch(part -> find(text, part, 0) >= 0);
  }

  /** The people that the text names, in the order of the cast. */
  List<String> in(String text) {
    return partsById.keySet().stream().filter(speaker -> names(text, speaker)).toList();
  }

  /**
   * The part of a sentence that belongs to each person whom it names, by speaker id: what stands
   * behind the name in "Ada can take margins, and Tom will do capex", what stands before it in "I
   * pass margins to Ada, and capex to Tom"; all of it where one alone is named.
   *
   * @param self who speaks, and is left out
   */
  Map<String, Span> matters(String text, String self) {
    TreeMap<Integer, String> places = new TreeMap<>();
    for (String speaker : partsById.keySet()) {
      int at = speaker.equals(self) ? -1 : first(text, speaker);
      if (at >= 0) {
        places.put(at, speaker);
      }
    }
    Map<String, Span> matters = new LinkedHashMap<>();
    boolean behind =
        !places.isEmpty() && Vocabulary.terms(text.substring(0, places.firstKey())).isEmpty();
    int from = 0;
    for (Map.Entry<Integer, String> place : places.entrySet()) {
      Integer next = places.higherKey(place.getKey());
      int to = next == null ? text.length() : behind ? next : place.getKey();
      matters.put(place.getValue(), new Span(from, to));
      from = to;
    }
    return matters;
  }

  private int first(String text, String speaker) {
    return partsById.get(speaker).stream()
        .mapToInt(part -> find(text, part, 0))
        .filter(at -> at >= 0)
        .min()
        .orElse(-1);
  }

  /**
   * The people to whom a question is put by name: "Jane, can you …", "one for Jane". The words that
   * stand before the name come from the lexicons of all languages.
   */
  List<String> addressed(String text) {
    return partsById.keySet().stream().filter(speaker -> isAddressed(text, speaker)).toList();
  }

  private boolean isAddressed(String text, String speaker) {
    for (String part : partsById.get(speaker)) {
      for (int at = find(text, part, 0); at >= 0; at = find(text, part, at + 1)) {
        if (isVocative(text, at, at + part.length()) || followsAddressing(text, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A name between commas, at the start or after "And then", with a comma behind it. */
  private static boolean isVocative(String text, int start, int end) {
    int from = start;
    while (from > 0 && PAUSES.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String before = text.substring(from, start).strip();
    boolean opens = LANGUAGES.stream().anyMatch(phrases -> phrases.isLeadIn(before));
    return opens && end < text.length() && PAUSES.indexOf(text.charAt(end)) >= 0;
  }

  private static boolean followsAddressing(String text, int at) {
    String before = text.substring(0, at).strip();
    return ADDRESSING.stream()
        .anyMatch(
            word ->
                before.endsWith(word)
                    && (Scripts.isHan(word.codePointAt(0))
                        || !isLetter(before, before.length() - word.length() - 1)));
  }

  private static List<String> parts(Speaker speaker) {
    List<String> parts = new ArrayList<>();
    List<String> forms = new ArrayList<>(speaker.names().values());
    forms.add(speaker.name());
    forms.addAll(speaker.aliases());
    for (String form : forms) {
      for (String part : form.split("[\\s.,·]+", -1)) {
        boolean han = part.codePoints().anyMatch(Scripts::isHan);
        if (part.length() >= (han ? SHORTEST_HAN : SHORTEST) && !parts.contains(part)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** Where the word next stands by itself, or -1; Han stands by itself everywhere. */
  private static int find(String text, String word, int from) {
    for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
      boolean han = Scripts.isHan(word.codePointAt(0));
      if (han || !isLetter(text, at - 1) && !isLetter(text, at + word.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Scripts.isLatinLetter(text.charAt(at));
  }
}
