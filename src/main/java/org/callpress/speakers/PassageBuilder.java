package org.callpress.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.callpress.call.Confidence;
import org.callpress.call.Evidence;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.call.Transcript;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/** Joins units that agree in turn, language, speaker, voice and kind into passages. */
final class PassageBuilder {
  /** Characters that are enough to quote a passage by. */
  private static final int QUOTED = 30;

  /** Odds of about a hundred to one. */
  private static final double SURE = 4.5;

  private final Transcript transcript;
  private final Cast cast;
  private final Marks marks;
  private final Pins pins;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Passages of which nothing tells whose words they are, by their label. */
  private final Map<String, List<Passage>> unknown = new LinkedHashMap<>();

  private final Set<Person> heard = new LinkedHashSet<>();
  private final List<Unit> open = new ArrayList<>();
  private final Map<String, Evidence> evidence = new LinkedHashMap<>();
  private double margin;
  private State state;
  private PassageKind kind;

  /** How sure the last words of each in their own voice are. */
  private final Map<Person, Confidence> own = new HashMap<>();

  private int order;
  private boolean translation;

  PassageBuilder(Transcript transcript, Cast cast, Marks marks, Pins pins) {
    this.transcript = transcript;
    this.cast = cast;
    this.marks = marks;
    this.pins = pins;
  }

  /** A written translation of what was added before it has its speaker and its kind. */
  void addTranslation(Unit unit) {
    if (!open.isEmpty() && !(translation && joins(unit, state, kind))) {
      close();
    }
    if (open.isEmpty()) {
      order++;
      translation = true;
    }
    open.add(unit);
  }

  /**
   * @param surer by how much the state is better than any other, in log odds
   */
  void add(Unit unit, State next, PassageKind nextKind, List<Finding> findings, double surer) {
    if (!open.isEmpty() && (translation || !joins(unit, next, nextKind))) {
      close();
    }
    if (open.isEmpty()) {
      order = passages.isEmpty() || !last().turn().equals(unit.turn().id()) ? 1 : order + 1;
      margin = surer;
      state = next;
      translation = false;
      kind = nextKind;
    }
    open.add(unit);
    findings.stream()
        .filter(Finding::isEvidence)
        .filter(finding -> open.size() == 1 || finding.span() != null)
        .forEach(finding -> evidence.putIfAbsent(finding.kind(), finding.evidence()));
  }

  private boolean joins(Unit unit, State next, PassageKind nextKind) {
    Unit first = open.get(0);
    return !pins.cutsAt(unit.span().start())
        && Objects.equals(pins.of(first), pins.of(unit))
        && first.turn().id().equals(unit.turn().id())
        && first.language().equals(unit.language())
        && state.equals(next)
        && kind == nextKind;
  }

  private Passage last() {
    return passages.get(passages.size() - 1);
  }

  List<Passage> passages() {
    if (!open.isEmpty()) {
      close();
    }
    return List.copyOf(passages);
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    unknown.forEach((label, under) -> all.add(unknown(label, under)));
    return List.copyOf(all);
  }

  /** One finding for everything under one label: it is one question to the editor. */
  private Diagnostic unknown(String label, List<Passage> under) {
    String where = label.isEmpty() ? "here, without a label" : "under \"" + label + "\"";
    String message = "nothing tells who speaks " + where;
    String more = under.size() == 1 ? "" : "; first here, of " + under.size() + " passages";
    return finding(Code.A001, under.get(0), message + more);
  }

  /** The speakers in the order in which they are first heard, then those who are only printed. */
  List<Speaker> heard() {
    return heard.stream().map(Person::speaker).toList();
  }

  private void close() {
    Unit first = open.get(0);
    Person speaker = state.speaker();
    Person voice = translation ? cast.translation() : voice(first);
    boolean labelled = speaker.equals(first.printed());
    heard.add(speaker);
    heard.add(voice);
    Passage passage =
        new Passage(
            first.turn().id() + "." + order,
            first.turn().id(),
            spans(),
            open.stream().flatMap(unit -> unit.sentences().stream()).toList(),
            first.language(),
            kind,
            speaker.id(),
            voice.id(),
            labelled,
            translation ? last().confidence() : capped(confidence(labelled)),
            List.copyOf(evidence.values()));
    passages.add(passage);
    if (!translation) {
      diagnose(passage, first);
      if (!state.interpreted() && kind != PassageKind.FILLER) {
        own.put(speaker, passage.confidence());
      }
    }
    open.clear();
    evidence.clear();
  }

  private Person voice(Unit first) {
    Pin pin = pins.of(first);
    Person settled = pin == null ? null : pin.voiceIn(state);
    return settled != null ? settled : state.interpreted() ? cast.interpreter() : state.speaker();
  }

  private List<Span> spans() {
    List<Span> sentences = open.stream().flatMap(unit -> unit.sentences().stream()).toList();
    List<Span> pieces =
        new ArrayList<>(marks.pieces(sentences.get(0).cover(sentences.get(sentences.size() - 1))));
    for (int i = 0; i + 1 < pieces.size(); i++) {
      keepApart(pieces, i);
    }
    return List.copyOf(pieces);
  }

  /**
   * A space beside what is left out between two pieces belongs to the one before or after it, so
   * that the pieces read as words: "sir [inaudible] pricing" is no "sirpricing".
   */
  private void keepApart(List<Span> pieces, int i) {
    String text = transcript.source().text();
    Span piece = pieces.get(i);
    Span next = pieces.get(i + 1);
    if (Character.isWhitespace(text.charAt(piece.end()))) {
      pieces.set(i, new Span(piece.start(), piece.end() + 1));
    } else if (Character.isWhitespace(text.charAt(next.start() - 1))) {
      pieces.set(i + 1, new Span(next.start() - 1, next.end()));
    }
  }

  private Confidence confidence(boolean labelled) {
    if (evidence.containsKey(Evidence.EDITOR)) {
      return Confidence.STATED;
    }
    if (kind == PassageKind.FILLER || state.speaker().is(Side.UNIDENTIFIED)) {
      return Confidence.LOW;
    }
    if (evidence.isEmpty() && labelled) {
      return Confidence.STATED;
    }
    return margin >= SURE
        ? Confidence.HIGH
        : margin >= Rereading.THIN ? Confidence.MEDIUM : Confidence.LOW;
  }

  /** Whose words an interpretation renders is no surer than whose the original's are. */
  private Confidence capped(Confidence confidence) {
    Confidence original = state.interpreted() ? own.get(state.speaker()) : null;
    boolean says = evidence.containsKey("self-identification");
    boolean surer = original != null && original.compareTo(confidence) > 0;
    return surer && !says && kind != PassageKind.FILLER ? original : confidence;
  }

  private void diagnose(Passage passage, Unit first) {
    boolean asPrinted = first.printedIs(Side.INTERPRETER) && state.interpreted();
    if (evidence.containsKey(Evidence.EDITOR) || asPrinted) {
      return;
    }
    if (state.speaker().is(Side.UNIDENTIFIED)) {
      unknown.computeIfAbsent(label(first), label -> new ArrayList<>()).add(passage);
    } else if (!passage.labelled() && passage.confidence() != Confidence.HIGH) {
      note(
          Code.A002,
          passage,
          "printed as \"" + label(first) + "\", read as " + state.speaker().name());
    } else if (isKeptForWantOfEvidence(passage)) {
      note(
          Code.A002,
          passage,
          "printed as \"" + label(first) + "\" and left so, for little tells who speaks");
    }
  }

  private static boolean isKeptForWantOfEvidence(Passage passage) {
    return passage.labelled()
        && passage.confidence() == Confidence.LOW
        && !passage.interpreted()
        && Set.of(PassageKind.ANSWER, PassageKind.QUESTION).contains(passage.kind());
  }

  private static String label(Unit unit) {
    return unit.turn().label() == null ? "" : unit.turn().label().text();
  }

  private void note(Code code, Passage passage, String message) {
    diagnostics.add(finding(code, passage, message));
  }

  private Diagnostic finding(Code code, Passage passage, String message) {
    return Diagnostic.at(code, transcript.source(), passage.start(), message, hint(passage));
  }

  /** The lines of call.yml that would settle it, with what is believed filled in. */
  private String hint(Passage passage) {
    String first = Whitespace.collapsed(transcript.source().slice(passage.sentences().get(0)));
    int length = Math.min(QUOTED, first.codePointCount(0, first.length()));
    String quote = first.substring(0, first.offsetByCodePoints(0, length));
    return "the page shows what is printed and why it is read so; to settle it, in call.yml:"
        + " passages: - {line: "
        + transcript.source().place(passage.start()).line()
        + ", quote: \""
        + quote.replace("\\", "\\\\").replace("\"", "\\\"")
        + "\", speaker: "
        + passage.speaker()
        + "}";
  }
}
