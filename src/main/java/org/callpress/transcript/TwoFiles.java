package org.callpress.transcript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Turn;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * A call's transcript and its translation that were delivered as two files. Which is which is told
 * by what they say of themselves, else by their length: translations leave out what was repeated.
 */
final class TwoFiles {
  /** A file says that it is a translation above or below the speech, or in its first words. */
  private static final int OPENING = 600;

  /**
   * Both files taken apart.
   *
   * @param stated whether a file says which is the translation
   */
  record Roles(Layout original, Layout translation, boolean stated) {}

  private TwoFiles() {}

  static Roles roles(Layout one, Layout other) {
    boolean oneIs = isTranslation(one);
    boolean otherIs = isTranslation(other);
    if (oneIs != otherIs) {
      return oneIs ? new Roles(other, one, true) : new Roles(one, other, true);
    }
    return weight(one) >= weight(other)
        ? new Roles(one, other, false)
        : new Roles(other, one, false);
  }

  /** Says what had to be guessed, and which turns have no partner. */
  static List<Diagnostic> findings(Roles roles, List<TurnAlignment.Step> steps) {
    List<Diagnostic> findings = new ArrayList<>();
    SourceText original = roles.original().source();
    SourceText translation = roles.translation().source();
    if (!roles.stated()) {
      findings.add(
          Diagnostic.of(
              Code.T009,
              translation.file(),
              "taken for the translation of " + original.file() + ", which is longer",
              "if it is the other way round, say \"Translation\" in the heading of the other file"));
    }
    for (TurnAlignment.Step step : steps) {
      if (!step.isPair()) {
        boolean first = step.original() >= 0;
        Layout layout = first ? roles.original() : roles.translation();
        Turn turn = layout.turns().get(first ? step.original() : step.translation());
        findings.add(
            Diagnostic.at(
                Code.T010,
                layout.source(),
                turn.start(),
                "this turn has no partner in " + (first ? translation : original).file(),
                "it is published in its own language only"));
      }
    }
    return findings;
  }

  /** The script that most of the speech is written in decides whether two files can be a pair. */
  static boolean differ(Layout one, Layout other) {
    return script(one) != script(other);
  }

  private static Character.UnicodeScript script(Layout layout) {
    Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
    speech(layout)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Character.UnicodeScript.COMMON);
  }

  private static boolean isTranslation(Layout layout) {
    SourceText source = layout.source();
    boolean beside =
        layout.omitted().stream().anyMatch(left -> says(source.slice(left.span())))
            || layout.heading().lines().stream().anyMatch(l -> says(source.slice(l.span())));
    String speech = speech(layout);
    return beside || says(speech.substring(0, Math.min(OPENING, speech.length())));
  }

  private static boolean says(String text) {
    return Words.has("is-translation", text);
  }

  private static int weight(Layout layout) {
    return Utterance.weight(speech(layout));
  }

  private static String speech(Layout layout) {
    StringBuilder speech = new StringBuilder();
    layout.turns().stream()
        .map(Turn::paragraphs)
        .flatMap(List::stream)
        .map((Span span) -> layout.source().slice(span))
        .forEach(words -> speech.append(words).append('\n'));
    return speech.toString();
  }
}
