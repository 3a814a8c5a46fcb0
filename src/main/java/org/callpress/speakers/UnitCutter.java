package org.callpress.speakers;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Part;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Sentences;
import org.callpress.source.Span;

/**
 * Cuts turns into units: at paragraphs, where the language changes, and before a sentence that
 * shows a new speaker ("This is Jane", "Hello, everyone" in mid-turn, "Next question.").
 */
final class UnitCutter {
  private static final int OPENING = 60;

  private final Transcript transcript;
  private final Cast cast;
  private final Languages languages;
  private final SignReader signs;
  private final Marks marks;
  private final WrittenTranslation translation;
  private final Pins pins;
  private final List<Unit> units = new ArrayList<>();
  private Person analyst;
  private boolean questions;

  /** The turn behind the one that is being cut; null behind the last. */
  private Turn next;

  UnitCutter(
      Transcript transcript,
      Cast cast,
      Languages languages,
      SignReader signs,
      Marks marks,
      WrittenTranslation translation,
      Pins pins) {
    this.transcript = transcript;
    this.cast = cast;
    this.languages = languages;
    this.signs = signs;
    this.marks = marks;
    this.translation = translation;
    this.pins = pins;
  }

  List<Unit> cut() {
    String before = null;
    List<Turn> turns = transcript.turns();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      next = i + 1 < turns.size() ? turns.get(i + 1) : null;
      Part part = transcript.parts().get(turn.id());
      questions = part != Part.CLOSING && (questions || part == Part.QA);
      before = cut(turn, before);
      Cast.Call call = cast.calls().get(turn.id());
      if (call != null) {
        analyst = call.analyst();
        questions = true;
      }
    }
    return List.copyOf(units);
  }

  /** Cuts one turn and returns the language that it ends in. */
  private String cut(Turn turn, String languageBefore) {
    String text = transcript.source().text();
    int first = units.size();
    String before = null;
    List<Span> waiting = new ArrayList<>();
    for (Span paragraph : turn.paragraphs()) {
      List<Span> sentences = marks.speech(sentences(text, paragraph));
      if (units.size() > first && !sentences.isEmpty() && translation.holds(paragraph)) {
        addSilent(turn, waiting, before, first);
        waiting = new ArrayList<>();
        addTranslation(turn, sentences, first);
        continue;
      }
      List<String> of = languages.of(text, sentences);
      if (of.stream().allMatch(java.util.Objects::isNull)) {
        waiting.addAll(sentences);
        continue;
      }
      waiting.addAll(sentences);
      while (of.size() < waiting.size()) {
        of.add(0, of.get(0));
      }
      cutParagraph(turn, waiting, of, first);
      before = of.get(of.size() - 1);
      waiting = new ArrayList<>();
    }
    addSilent(turn, waiting, before != null ? before : languageBefore, first);
    return before != null ? before : languageBefore;
  }

  /** The sentences of a paragraph, cut where the editor lets a passage begin. */
  private List<Span> sentences(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    for (Span sentence : Sentences.in(text, paragraph)) {
      int from = sentence.start();
      for (int cut : pins.cutsWithin(sentence.start(), sentence.end())) {
        sentences.add(new Span(from, cut).trimmed(text));
        from = cut;
      }
      sentences.add(new Span(from, sentence.end()));
    }
    return sentences;
  }

  /** What shows no language ("…", "2024.") goes with what stands before it. */
  private void addSilent(Turn turn, List<Span> sentences, String language, int first) {
    if (sentences.isEmpty()) {
      return;
    }
    add(turn, sentences, language != null ? language : languages.standard(), first, true);
  }

  /** A translated paragraph is one unit, whatever words it leaves in the other script. */
  private void addTranslation(Turn turn, List<Span> sentences, int first) {
    String language = languages.most(transcript.source().text(), sentences);
    add(turn, sentences, language != null ? language : languages.standard(), first, true);
  }

  private void cutParagraph(Turn turn, List<Span> sentences, List<String> of, int first) {
    List<Span> run = new ArrayList<>();
    boolean start = true;
    for (int i = 0; i < sentences.size(); i++) {
      boolean turnStart = start && units.size() == first;
      boolean greets = turnStart && greets(run, sentences.get(i), of.get(i));
      if (!run.isEmpty()
          && (pins.cutsAt(sentences.get(i).start()) || !greets && opens(sentences, of, i))) {
        add(turn, run, of.get(i - 1), first, start);
        run = new ArrayList<>();
        start = false;
      }
      run.add(sentences.get(i));
    }
    add(turn, run, of.get(of.size() - 1), first, start);
  }

  /** Whether the sentence can be the first of a new speaker's. */
  private boolean opens(List<Span> sentences, List<String> of, int i) {
    String language = of.get(i);
    if (!language.equals(of.get(i - 1))) {
      return true;
    }
    if (isQueue(sentences.get(i), language)) {
      return !isCourtesy(sentences.get(i - 1), language);
    }
    if (isQueue(sentences.get(i - 1), language)) {
      return true;
    }
    if (isCourtesy(sentences.get(i), language) && i + 1 < sentences.size()) {
      Span next = sentences.get(i + 1);
      return language.equals(of.get(i + 1))
          && (announces(next, language) || isQueue(next, language));
    }
    boolean opened =
        isCourtesy(sentences.get(i - 1), language) || announces(sentences.get(i - 1), language);
    return !opened && announces(sentences.get(i), language);
  }

  private boolean isQueue(Span sentence, String language) {
    return signs.is(Sign.Kind.QUEUE, sentence, language);
  }

  private boolean isCourtesy(Span sentence, String language) {
    return signs.isCourtesy(sentence, language);
  }

  private boolean announces(Span sentence, String language) {
    return signs.has(Sign.Kind.SELF, sentence, language)
        || signs.has(Sign.Kind.INTERPRETATION_OPENING, sentence, language)
        || signs.has(Sign.Kind.GREETING, sentence, language);
  }

  /**
   * Whether a greeting comes after so few words that they open the same turn: "Thank you, Jane."
   */
  private boolean greets(List<Span> run, Span sentence, String language) {
    int said = run.stream().mapToInt(Span::length).sum();
    return said < OPENING
        && signs.has(Sign.Kind.GREETING, sentence, language)
        && !signs.has(Sign.Kind.SELF, sentence, language);
  }

  private void add(Turn turn, List<Span> sentences, String language, int first, boolean start) {
    Unit.Place place =
        units.size() == first
            ? Unit.Place.TURN_START
            : start ? Unit.Place.PARAGRAPH_START : Unit.Place.INSIDE;
    List<Sign> said = signs.read(sentences, language);
    if (standsIn(turn, said)) {
      analyst = cast.printed(turn);
    }
    int from = units.isEmpty() ? 0 : last(last(units).sentences()).end();
    int to = sentences.get(0).start();
    units.add(
        new Unit(
            units.size(),
            turn,
            List.copyOf(sentences),
            language,
            cast.printed(turn),
            analyst,
            place,
            questions,
            beforeOperator(turn, last(sentences)),
            isCutOff(last(sentences)),
            leftOut(marks.originalLeftOut(from, to)),
            units.size() > first && translation.holds(sentences.get(0)),
            goesOnMarked(language, first)
                || marks.interpreted(
                    Math.max(from, turn.label() == null ? 0 : turn.label().span().start()),
                    to,
                    sentences),
            new Signs(said)));
  }

  /** By whose label the mark stands; it may be all that the turn holds. */
  private Person leftOut(Span mark) {
    return mark == null
        ? null
        : transcript.turns().stream()
            .filter(turn -> turn.label() != null && turn.label().span().start() <= mark.start())
            .reduce((first, second) -> second)
            .map(cast::printed)
            .orElse(null);
  }

  /** A mark that words are interpreted holds to the end of the turn, in their language. */
  private boolean goesOnMarked(String language, int first) {
    Unit before = units.size() > first ? last(units) : null;
    return before != null && before.marked() && before.language().equals(language);
  }

  /** An anonymous voice that asks in the place of who was called. */
  private boolean standsIn(Turn turn, List<Sign> said) {
    return analyst != null
        && cast.printed(turn).is(Side.UNIDENTIFIED)
        && said.stream().anyMatch(sign -> sign.kind() == Sign.Kind.STAND_IN)
        && said.stream().noneMatch(s -> s.kind() == Sign.Kind.SELF && analyst.equals(s.person()));
  }

  private boolean beforeOperator(Turn turn, Span sentence) {
    List<Span> spoken = turn.paragraphs().stream().filter(p -> !translation.holds(p)).toList();
    boolean last = !spoken.isEmpty() && sentence.end() == last(spoken).end();
    return last && next != null && cast.printed(next).is(Side.OPERATOR);
  }

  /** Whether the speaker was interrupted: "Thank you. This is-". */
  private boolean isCutOff(Span sentence) {
    char end = transcript.source().text().charAt(sentence.end() - 1);
    return end == '-' || end == '–' || end == '—';
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
