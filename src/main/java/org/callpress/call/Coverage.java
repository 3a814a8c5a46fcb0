package org.callpress.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * The proof that nothing of the source is lost and nothing is printed twice: every character of the
 * file's text that is not white space stands in exactly one {@link Kind}; markup is an omission.
 *
 * @param characters how many code points stand in each place; every place is a key
 * @param uncovered how many stand in none
 * @param doubled how many stand in more than one
 */
public record Coverage(Map<Kind, Integer> characters, int uncovered, int doubled) {
  /** Where a character of the source may stand. */
  public enum Kind {
    PASSAGE,
    LABEL,
    HEADING,
    DIRECTION,
    OMISSION
  }

  private static final byte NOWHERE = -1;
  private static final byte TWICE = -2;
  private static final int EXCERPT = 60;

  public Coverage {
    characters = Collections.unmodifiableMap(new EnumMap<>(characters));
  }

  /** Whether every character stands in exactly one place. */
  public boolean complete() {
    return uncovered == 0 && doubled == 0;
  }

  /** Checks a conversation; each gap and each overlap is a T006. */
  public static Diagnosed<Coverage> of(Conversation conversation) {
    SourceText file = conversation.transcript().source().original();
    byte[] places = places(conversation);
    return new Diagnosed<>(count(file.text(), places), faults(file, places));
  }

  private static byte[] places(Conversation conversation) {
    Transcript transcript = conversation.transcript();
    SourceText source = transcript.source();
    byte[] places = new byte[source.original().text().length()];
    Arrays.fill(places, NOWHERE);
    BiConsumer<Span, Kind> mark = (span, kind) -> mark(source.inFile(span), kind, places);
    conversation.passages().forEach(p -> p.spans().forEach(s -> mark.accept(s, Kind.PASSAGE)));
    transcript.turns().stream()
        .map(Turn::label)
        .filter(Objects::nonNull)
        .forEach(label -> mark.accept(label.span(), Kind.LABEL));
    transcript.heading().lines().forEach(line -> mark.accept(line.span(), Kind.HEADING));
    transcript.directions().forEach(found -> mark.accept(found.span(), Kind.DIRECTION));
    transcript.omitted().forEach(omission -> mark.accept(omission.span(), Kind.OMISSION));
    source.unread().forEach(left -> mark(List.of(left.span()), Kind.OMISSION, places));
    return places;
  }

  private static void mark(List<Span> inFile, Kind place, byte[] places) {
    for (Span span : inFile) {
      for (int i = span.start(); i < span.end(); i++) {
        places[i] = places[i] == NOWHERE ? (byte) place.ordinal() : TWICE;
      }
    }
  }

  private static Coverage count(String text, byte[] places) {
    int[] counts = new int[Kind.values().length];
    int uncovered = 0;
    int doubled = 0;
    for (int i = 0; i < places.length; i++) {
      if (!counts(text, i)) {
        continue;
      }
      if (places[i] == NOWHERE) {
        uncovered++;
      } else if (places[i] == TWICE) {
        doubled++;
      } else {
        counts[places[i]]++;
      }
    }
    Map<Kind, Integer> characters = new EnumMap<>(Kind.class);
    for (Kind place : Kind.values()) {
      characters.put(place, counts[place.ordinal()]);
    }
    return new Coverage(characters, uncovered, doubled);
  }

  /** Whether the code unit is a character to be counted; of a surrogate pair the first half is. */
  private static boolean counts(String text, int at) {
    char c = text.charAt(at);
    boolean second =
        Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    return !second && !Whitespace.is(c);
  }

  /** Runs of characters in the same fault; white space within a run does not end it. */
  private static List<Diagnostic> faults(SourceText source, byte[] places) {
    List<Diagnostic> faults = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int i = 0; i <= places.length; i++) {
      if (i < places.length && Whitespace.is(source.text().charAt(i))) {
        continue;
      }
      boolean fault = i < places.length && places[i] < 0;
      if (from >= 0 && (!fault || places[i] != places[from])) {
        faults.add(fault(source, new Span(from, to), places[from]));
        from = -1;
      }
      if (fault) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return faults;
  }

  private static Diagnostic fault(SourceText source, Span span, byte kind) {
    String text = Whitespace.collapsed(source.slice(span));
    int length = text.codePointCount(0, text.length());
    String shown =
        length <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    return Diagnostic.at(
        Code.T006,
        source,
        span.start(),
        (kind == NOWHERE ? "text that stands nowhere: \"" : "text that stands twice: \"")
            + shown
            + "\"",
        "this is a fault of Callpress, not of the transcript; please report it");
  }
}
