package org.callpress.speakers;

import java.util.List;
import org.callpress.call.Side;

/**
 * What the order of the call says of its interpretation: what waits to be rendered, what renders
 * what, where in a turn the voice can change.
 */
final class OrderRules {
  /** More shared words than so many say no more. */
  private static final int MOST_SHARED = 3;

  /** Whoever speaks a language speaks it; more often than others says no more. */
  private static final double SPEAKS_IT = 0.7;

  /** Against words with numbers of their own being the interpretation of others. */
  private static final double STRANGE = 2;

  private final Habits habits;
  private final Person moderator;
  private final Echoes echoes;

  OrderRules(Habits habits, Person moderator, Echoes echoes) {
    this.habits = habits;
    this.moderator = moderator;
    this.echoes = echoes;
  }

  List<Rule> rules() {
    return List.of(
        this::alternation,
        this::sharedWords,
        this::ownLanguage,
        this::ownVoiceAfterInterpreters,
        this::interpretationIsDue,
        this::changeNeedsAReason,
        this::selfRendering);
  }

  /** In consecutive interpretation words in one language are followed by the same in the other. */
  private Finding alternation(Unit unit, State state, Context before) {
    boolean said = unit.marked() || unit.originalLeftOut();
    if (!state.interpreted() || said && !before.waits(state.speaker(), unit.language())) {
      return Finding.NONE;
    }
    if (before.goesOn(unit, state)) {
      return Finding.NONE;
    }
    if (continues(unit, state, before)) {
      boolean named =
          unit.printedIs(Side.COMPANY)
              && !unit.printed().equals(state.speaker())
              && !before.unit().has(Sign.Kind.FILLER)
              && !unit.printed().equals(before.unit().printed());
      return Finding.of(named ? -1 : 0.5, "continues", "goes on from the passage before");
    }
    if (before.waits(state.speaker(), unit.language())) {
      double latest = before.latest(state.speaker()) ? 4 : 3;
      return Finding.of(
          before.hasSpoken(state.speaker(), unit.language()) ? latest - 2 : latest,
          "language-alternation",
          "follows the same words in another language");
    }
    return Finding.of(unit.printedIs(Side.INTERPRETER) ? 0 : unit.questions() ? -4 : -5);
  }

  /**
   * An interpretation has the numbers and the names of what it renders; whoever says who speaks
   * needs no such evidence, for what they render may not have been transcribed. Analysts who ask
   * again in their turn do so in their own voice as well.
   */
  private Finding sharedWords(Unit unit, State state, Context before) {
    boolean asksAgain = unit.printedIs(Side.ANALYST) && before.inTurn(unit, state.speaker());
    boolean tells = state.interpreted() && !asksAgain && !unit.has(Sign.Kind.SELF);
    if (!tells || before.goesOn(unit, state)) {
      return Finding.NONE;
    }
    double own = 0;
    double others = 0;
    boolean strange = false;
    for (Context.Original original : before.waiting()) {
      if (!original.language().equals(unit.language())) {
        double shared = echoes.shared(original.units(), unit);
        if (original.speaker().equals(state.speaker())) {
          own = Math.max(own, shared);
          strange = echoes.isStrange(unit, original.units());
        } else {
          others = Math.max(others, shared);
        }
      }
    }
    double more = Math.max(-MOST_SHARED, Math.min(MOST_SHARED, own - others));
    if (strange) {
      return Finding.of(Math.min(0, more) - STRANGE);
    }
    return more > 0
        ? Finding.of(more, "shared-words", unit.span(), "has the same numbers or names")
        : Finding.of(more);
  }

  private static boolean continues(Unit unit, State state, Context before) {
    return state.equals(before.state()) && unit.language().equals(before.unit().language());
  }

  private Finding ownLanguage(Unit unit, State state, Context before) {
    if (!unit.questions() || !state.speaker().is(Side.COMPANY) || before.goesOn(unit, state)) {
      return Finding.NONE;
    }
    double usual = Math.max(-2, Math.min(2, habits.speaks(state.speaker(), unit.language())));
    return Finding.of(Math.min(SPEAKS_IT, state.interpreted() ? -usual : usual));
  }

  /** Who has just been rendered in a language does not go on in it, but to add something. */
  private Finding ownVoiceAfterInterpreters(Unit unit, State state, Context before) {
    boolean rendered =
        before.state() != null
            && before.state().equals(new State(state.speaker(), true))
            && before.unit().language().equals(unit.language());
    return rendered && !state.interpreted() && !unit.has(Sign.Kind.ADDS)
        ? Finding.of(-1.5)
        : Finding.NONE;
  }

  /** Words in another language than the ones that still wait are rather their interpretation. */
  private Finding interpretationIsDue(Unit unit, State state, Context before) {
    if (state.interpreted() || before.state() == null || before.state().interpreted()) {
      return Finding.NONE;
    }
    boolean silent = unit.has(Sign.Kind.FILLER) || unit.has(Sign.Kind.QUEUE);
    List<Context.Original> waiting =
        before.waiting().stream().filter(o -> !o.speaker().is(Side.OPERATOR)).toList();
    boolean foreign =
        !waiting.isEmpty() && waiting.stream().noneMatch(o -> o.language().equals(unit.language()));
    boolean begins =
        !unit.questions()
            && unit.place() == Unit.Place.TURN_START
            && state.speaker().equals(unit.printed());
    return foreign && !silent && state.speaker().is(Side.COMPANY)
        ? Finding.of(begins ? -1 : -3)
        : Finding.NONE;
  }

  /** Inside a turn somebody else begins only where a language, a paragraph or the words change. */
  private Finding changeNeedsAReason(Unit unit, State state, Context before) {
    if (unit.place() == Unit.Place.TURN_START || state.equals(before.state())) {
      return Finding.NONE;
    }
    if (!unit.language().equals(before.unit().language()) || hasOpening(unit, before)) {
      return Finding.NONE;
    }
    if (unit.place() == Unit.Place.INSIDE) {
      return Finding.of(-6);
    }
    boolean closed = before.unit().has(Sign.Kind.CLOSING) || before.unit().has(Sign.Kind.QUEUE);
    boolean runs = state.equals(new State(moderator, false)) && unit.runsTheCall();
    if (closed || runs) {
      return Finding.of(-0.5);
    }
    return Finding.of(answersTheQuestion(unit, state, before) ? -1.5 : -4);
  }

  /**
   * After the interpretation of a question somebody of the company answers, or the interpreter goes
   * on with an answer that was given before.
   */
  private static boolean answersTheQuestion(Unit unit, State state, Context before) {
    return before.state().interpreted()
        && before.state().speaker().is(Side.ANALYST)
        && state.speaker().is(Side.COMPANY)
        && (!state.interpreted() || before.waits(state.speaker(), unit.language()));
  }

  private static boolean hasOpening(Unit unit, Context before) {
    Sign self = unit.sign(Sign.Kind.SELF);
    return self != null && !before.state().speaker().equals(self.person())
        || unit.has(Sign.Kind.INTERPRETATION_OPENING)
        || unit.has(Sign.Kind.ANSWER_OPENING)
        || unit.has(Sign.Kind.ADDS)
        || unit.has(Sign.Kind.GREETING)
        || unit.has(Sign.Kind.QUEUE);
  }

  /** An analyst who says so renders their own question. */
  private Finding selfRendering(Unit unit, State state, Context before) {
    if (unit.analyst() == null) {
      return Finding.NONE;
    }
    State own = new State(unit.analyst(), false);
    boolean says = unit.has(Sign.Kind.SELF_RENDERING);
    boolean said =
        before.unit() != null
            && before.unit().has(Sign.Kind.SELF_RENDERING)
            && unit.turn().id().equals(before.unit().turn().id());
    if (state.equals(own) && (says || said)) {
      return Finding.of(4.5, "self-rendering", unit.span(), "renders the own question");
    }
    boolean begun = says && before.inTurn(unit, unit.analyst());
    return Finding.of(
        said && state.interpreted() || says && !state.interpreted() || begun ? -3 : 0);
  }
}
