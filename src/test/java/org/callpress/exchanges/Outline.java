package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Heading;
import org.callpress.call.Label;
import org.callpress.call.Pair;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Slug;
import org.callpress.call.Speaker;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Sentences;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * A call written down with who really speaks, so that a case does not depend on how that is found
 * out. One line per turn:
 *
 * <pre>
 * operator en: Our next question is from Jane Roe of Aldgate Research.
 * analyst Jane Roe of Aldgate Research en: Two questions, please. …
 * interpreter zh for Jane Roe: 我有两个问题。…
 * exec Ada Wu zh: …
 * interpreter en for Ada Wu: …
 * moderator Bo Li en: Next question, please.
 * </pre>
 *
 * An analyst asks a question and, once somebody has answered, a follow-up; an executive answers,
 * and makes remarks while nothing has been asked; a moderator speaks for the company and only runs
 * the call; an interpreter's line renders the line of that person before it. A kind in brackets
 * says otherwise: "exec Ada Wu en [question]: …".
 */
final class Outline {
  private static final Pattern LINE =
      Pattern.compile(
          "(operator|moderator|analyst|exec|interpreter|unknown)(?: (.+?)(?: of (.+?))?)?"
              + " ([a-z]{2}(?:-[A-Za-z]+)?)(?: for ([^:\\[]+?))?(?: \\[([a-z-]+)\\])?: ?(.*)");

  private final String text;
  private final List<Turn> turns = new ArrayList<>();
  private final Map<String, Part> parts = new TreeMap<>();
  private final Map<String, Speaker> cast = new LinkedHashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private int goStart;
  private boolean asked;
  private boolean answered;

  private Outline(String text) {
    this.text = text;
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        read(line, start);
      }
      start += line.length() + 1;
    }
  }

  static Outline of(String text) {
    return new Outline(text);
  }

  Conversation conversation() {
    Transcript transcript =
        new Transcript(
            new SourceText("case.txt", text, "0".repeat(64)),
            "outline",
            new Heading(null, null, null, null, null, List.of(), List.of()),
            turns,
            parts,
            List.of(),
            List.of());
    return new Conversation(transcript, passages, List.copyOf(cast.values()));
  }

  List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  private void read(String line, int start) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a line of an outline: " + line);
    }
    String role = matcher.group(1);
    String name = matcher.group(2) == null ? role : matcher.group(2);
    Span words = new Span(start + matcher.start(7), start + matcher.end(7)).trimmed(text);
    String id = "t" + (turns.size() + 1);
    Span label = new Span(start, start + matcher.start(7)).trimmed(text);
    turns.add(new Turn(id, new Label(label, label.of(text), name, role), List.of(words)));
    parts.put(id, Part.QA);
    String voice = speaker(role, name, matcher.group(3));
    String speaker =
        matcher.group(5) == null ? voice : speaker("exec", matcher.group(5).strip(), null);
    PassageKind kind = kind(role, speaker, matcher.group(6));
    Passage passage =
        new Passage(
            id + ".1",
            id,
            List.of(words),
            Sentences.in(text, words),
            matcher.group(4),
            kind,
            speaker,
            voice,
            true,
            Confidence.STATED,
            List.of());
    if (passage.interpreted()) {
      pair(passage);
    }
    passages.add(passage);
  }

  private String speaker(String role, String name, String firm) {
    String id = Slug.of(name);
    Side side =
        switch (role) {
          case "operator" -> Side.OPERATOR;
          case "analyst" -> Side.ANALYST;
          case "interpreter" -> Side.INTERPRETER;
          case "unknown" -> Side.UNIDENTIFIED;
          default -> Side.COMPANY;
        };
    Speaker known = cast.get(id);
    if (known == null || known.affiliation() == null && firm != null) {
      cast.put(
          id,
          new Speaker(id, name, Map.of("en", name), List.of(), List.of(name), null, firm, side));
    }
    return id;
  }

  private PassageKind kind(String role, String speaker, String stated) {
    if (stated != null) {
      return PassageKind.valueOf(stated.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }
    return switch (role) {
      case "operator" -> {
        answered = false;
        asked = false;
        goStart = passages.size();
        yield PassageKind.OPERATOR;
      }
      case "moderator" -> PassageKind.PROCEDURAL;
      case "interpreter" -> {
        Passage original = rendered(speaker);
        yield original == null ? PassageKind.ANSWER : original.kind();
      }
      case "exec" -> {
        answered = asked;
        yield asked ? PassageKind.ANSWER : PassageKind.REMARKS;
      }
      default -> {
        asked = true;
        yield answered ? PassageKind.FOLLOW_UP : PassageKind.QUESTION;
      }
    };
  }

  /** What an interpreter's line renders: the person's own last words since the cue, or null. */
  private Passage rendered(String speaker) {
    for (int i = passages.size() - 1; i >= goStart; i--) {
      if (passages.get(i).speaker().equals(speaker) && !passages.get(i).interpreted()) {
        return passages.get(i);
      }
    }
    return null;
  }

  /** Passage to passage, and sentence to sentence where there are as many on both sides. */
  private void pair(Passage passage) {
    Passage original = rendered(passage.speaker());
    if (original == null || original.language().equals(passage.language())) {
      return;
    }
    List<Span> sentences = original.sentences();
    pairs.add(pair(Pair.Level.PASSAGE, original, extent(original), passage, extent(passage)));
    if (sentences.size() == passage.sentences().size()) {
      for (int i = 0; i < sentences.size(); i++) {
        Span rendering = passage.sentences().get(i);
        pairs.add(pair(Pair.Level.SENTENCE, original, sentences.get(i), passage, rendering));
      }
    }
  }

  private static Span extent(Passage passage) {
    return passage.spans().get(0);
  }

  private static Pair pair(
      Pair.Level level, Passage original, Span words, Passage rendering, Span renderedWords) {
    return new Pair(level, original.id(), words, rendering.id(), renderedWords, Confidence.STATED);
  }
}
