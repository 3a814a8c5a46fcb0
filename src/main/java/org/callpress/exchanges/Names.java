package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.source.Scripts;

/** Finds in a text the people who answer for the company, by any part of their names. */
final class Names {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_HAN = 2;

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
        .anyMatch(part -> containsWord(text, part));
  }

  /** The people that the text names, in the order of the cast. */
  List<String> in(String text) {
    return partsById.keySet().stream().filter(speaker -> names(text, speaker)).toList();
  }

  private static List<String> parts(Speaker speaker) {
    List<String> parts = new ArrayList<>();
    List<String> forms = new ArrayList<>(speaker.names().values());
    forms.add(speaker.name());
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

  private static boolean containsWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean han = Scripts.isHan(word.codePointAt(0));
      if (han || !isLetter(text, at - 1) && !isLetter(text, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Scripts.isLatinLetter(text.charAt(at));
  }
}
