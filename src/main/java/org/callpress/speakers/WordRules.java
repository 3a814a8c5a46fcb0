package org.callpress.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Side;
import org.callpress.config.PhraseList;
import org.callpress.source.Span;

/** What the words of the unit itself say of who speaks. */
final class WordRules {
  private final String text;
  private final Map<String, Phrases> phrases;
  private final Person moderator;
  private final Habits habits;
  private final Map<String, Map<Pattern, PhraseList>> subjects = new HashMap<>();

  /** What was found of each unit's subjects: a search weighs the same unit thousands of times. */
  private final Map<Unit, Map<PhraseList, Finding>> spoken = new HashMap<>();

  WordRules(String text, Map<String, Phrases> phrases, Person moderator, Habits habits) {
    this.text = text;
    this.phrases = phrases;
    this.moderator = moderator;
    this.habits = habits;
    phrases.forEach((language, of) -> subjects.put(language, of.table("role-subjects")));
  }

  List<Rule> rules() {
    return List.of(
        this::selfIdentification,
        this::interpretationFormula,
        this::mention,
        this::questionOpening,
        this::answerOpening,
        this::asks,
        this::interjection,
        this::queueCue,
        this::mark,
        this::roleSubjects);
  }

  private Finding selfIdentification(Unit unit, State state, Context before) {
    Sign self = unit.sign(Sign.Kind.SELF);
    if (self == null) {
      return Finding.NONE;
    }
    return state.speaker().equals(self.person())
        ? Finding.of(6, "self-identification", self.span(), "says who speaks")
        : Finding.of(-6);
  }

  /** "Thank you. This is Jane." after somebody's words in another language. */
  private Finding interpretationFormula(Unit unit, State state, Context before) {
    Sign sign = unit.sign(Sign.Kind.INTERPRETATION_OPENING);
    if (sign == null || !unit.questions()) {
      return Finding.NONE;
    }
    double usual = Math.max(-2, Math.min(2, habits.formulaInterprets()));
    if (!state.interpreted()) {
      boolean another = sign.person() != null && state.speaker().is(Side.ANALYST);
      return Finding.of(another && !sign.person().is(Side.ANALYST) ? -5 : -usual / 2);
    }
    return sign.person() == null || state.speaker().equals(sign.person())
        ? Finding.of(
            2.5 + usual / 2, "interpretation-formula", sign.span(), "opens as interpreters do")
        : Finding.NONE;
  }

  /** Nobody speaks of themselves by name; an interpreter may speak of them so. */
  private Finding mention(Unit unit, State state, Context before) {
    boolean forThem = state.interpreted() && unit.has(Sign.Kind.INTERPRETATION_OPENING);
    if (forThem || !unit.signs().mentions(state.speaker())) {
      return Finding.NONE;
    }
    if (unit.has(Sign.Kind.SELF) || before.state() != null && renders(unit, state, before)) {
      return Finding.of(-1);
    }
    return Finding.of(state.interpreted() ? -2.5 : -4);
  }

  private static boolean renders(Unit unit, State state, Context before) {
    return state.interpreted() && before.waits(state.speaker(), unit.language());
  }

  private Finding questionOpening(Unit unit, State state, Context before) {
    Sign sign = unit.sign(Sign.Kind.QUESTION_OPENING);
    if (sign == null || !unit.questions()) {
      return Finding.NONE;
    }
    if (!state.speaker().is(Side.ANALYST)) {
      return Finding.of(before.answered() ? -1 : -4);
    }
    boolean another = state.interpreted() && !before.inTurn(unit, state.speaker());
    return another
        ? Finding.of(4, "interpretation-formula", sign.span(), "opens as a question does")
        : Finding.of(1);
  }

  private Finding answerOpening(Unit unit, State state, Context before) {
    Sign sign = unit.sign(Sign.Kind.ANSWER_OPENING);
    if (sign == null || !unit.questions() || unit.has(Sign.Kind.QUESTION_OPENING)) {
      return Finding.NONE;
    }
    if (state.speaker().is(Side.ANALYST)) {
      return Finding.of(-5);
    }
    return Finding.of(1.5, "answer-formula", sign.span(), "opens as an answer does");
  }

  /** What asks, or ends by asking, is rather an analyst's than an answer, in whatever voice. */
  private Finding asks(Unit unit, State state, Context before) {
    int asks = (unit.asks(text) ? 1 : 0) + (unit.has(Sign.Kind.ASKING) ? 1 : 0);
    if (!unit.questions() || asks == 0 || state.speaker().equals(moderator)) {
      return Finding.NONE;
    }
    return Finding.of(state.speaker().is(Side.COMPANY) ? -asks : asks);
  }

  /**
   * "Let me add…" on the heels of an interpretation is the one who was just interpreted, who hears
   * it; in the other language it is rather a colleague.
   */
  private Finding interjection(Unit unit, State state, Context before) {
    Sign sign = unit.sign(Sign.Kind.ADDS);
    if (sign == null || before.state() == null) {
      return Finding.NONE;
    }
    if (unit.place() == Unit.Place.TURN_START) {
      return addsInATurnOfItsOwn(unit, state, before, sign);
    }
    if (!before.state().interpreted()) {
      return Finding.NONE;
    }
    boolean sameLanguage = unit.language().equals(before.unit().language());
    boolean heard = state.speaker().equals(before.state().speaker());
    boolean colleague = !heard && !state.interpreted() && state.speaker().is(Side.COMPANY);
    if (!sameLanguage && colleague && unit.sentences().size() > 1) {
      return Finding.of(1.5, "interjection", sign.span(), "adds to what a colleague has said");
    }
    return sameLanguage && !state.interpreted() && heard
        ? Finding.of(3.5, "interjection", sign.span(), "breaks in to add something")
        : Finding.NONE;
  }

  /** Under a new label it is whoever is printed, rather than the one who had the floor. */
  private static Finding addsInATurnOfItsOwn(Unit unit, State state, Context before, Sign sign) {
    boolean colleague = unit.printedIs(Side.COMPANY) && !unit.printed().equals(before.floor());
    return colleague && before.floor() != null && state.equals(new State(unit.printed(), false))
        ? Finding.of(1.5, "interjection", sign.span(), "adds to what a colleague has said")
        : Finding.NONE;
  }

  /** "Next question." is the moderator's, also at the foot of somebody else's turn. */
  private Finding queueCue(Unit unit, State state, Context before) {
    Sign sign = unit.sign(Sign.Kind.QUEUE);
    if (sign == null || unit.place() == Unit.Place.TURN_START) {
      return Finding.NONE;
    }
    return state.speaker().equals(moderator) && !state.interpreted()
        ? Finding.of(6, "queue-cue", sign.span(), "calls the next question")
        : Finding.of(-2);
  }

  /** What is marked as interpreted, or stands for foreign words that were left out, is theirs. */
  private Finding mark(Unit unit, State state, Context before) {
    boolean mayRender = unit.printedIs(Side.COMPANY) || unit.leftOutByAnother();
    if (!unit.marked() && !(unit.originalLeftOut() && mayRender)) {
      return Finding.NONE;
    }
    if (!state.interpreted()) {
      return Finding.of(-3);
    }
    Person expected = unit.leftOutByAnother() ? unit.leftOut() : unit.printed();
    boolean known = unit.marked() && unit.leftOutByAnother();
    double points = state.speaker().equals(expected) ? 6 : known ? 0 : 3;
    return Finding.of(points, "marked-interpreted", "the transcript marks it");
  }

  /** In prepared remarks each speaks of their own field. */
  private Finding roleSubjects(Unit unit, State state, Context before) {
    Map<Pattern, PhraseList> fields = subjects.getOrDefault(unit.language(), Map.of());
    String role = (state.speaker().role() + ", " + state.speaker().description());
    if (unit.questions() || !state.speaker().is(Side.COMPANY)) {
      return Finding.NONE;
    }
    for (Map.Entry<Pattern, PhraseList> field : fields.entrySet()) {
      if (field.getKey().matcher(role).find()) {
        return spoken
            .computeIfAbsent(unit, u -> new HashMap<>())
            .computeIfAbsent(field.getValue(), subjects -> subjects(unit, subjects));
      }
    }
    return Finding.NONE;
  }

  private Finding subjects(Unit unit, PhraseList subjects) {
    String words = unit.span().of(text);
    for (Matcher found : subjects.matchers(words)) {
      if (found.find()) {
        int at = unit.span().start();
        return Finding.of(
            1.5,
            "role-word",
            new Span(at + found.start(), at + found.end()),
            "speaks of what belongs to the role");
      }
    }
    return Finding.NONE;
  }
}
