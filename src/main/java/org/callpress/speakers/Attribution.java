package org.callpress.speakers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.PassageRuling;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.config.CompanyConfig;
import org.callpress.config.Lexicon;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;

/**
 * Who says what: cuts turns into passages and gives each its speaker, voice, language and kind. In
 * a call without an interpreter the printed labels stand; in an interpreted one the whole call is
 * read for who speaks, see {@link Search}.
 */
public final class Attribution {
  /** Share of the letters that a second language must have to speak for an interpreter. */
  private static final double SECOND_LANGUAGE = 0.05;

  private static final List<Phrases> NAMELESS =
      Lexicon.all("speakers").stream().map(Phrases::new).toList();

  private final Transcript transcript;
  private final Cast cast;
  private final Map<String, Phrases> phrases = new LinkedHashMap<>();

  /** Of labels that name nobody: a search asks for the same ones thousands of times. */
  private final Map<String, Boolean> saysAnalyst = new HashMap<>();

  private final Marks marks;
  private final Pins pins;
  private final SignReader signs;
  private final List<Unit> units;

  private Attribution(Transcript transcript, CompanyConfig company, List<PassageRuling> rulings) {
    this.transcript = transcript;
    Languages languages = new Languages(NAMELESS);
    WrittenTranslation translation = new WrittenTranslation(transcript, languages);
    cast = new CastBuilder(transcript, company, NAMELESS, translation).build();
    Map<String, Person> forms = cast.forms();
    for (Phrases nameless : NAMELESS) {
      phrases.put(nameless.language(), nameless.knowing(forms.keySet()));
    }
    marks = new Marks(transcript, NAMELESS);
    pins = new Pins(rulings, cast);
    signs = new SignReader(transcript.source().text(), phrases, forms);
    units =
        new ArrayList<>(
            new UnitCutter(transcript, cast, languages, signs, marks, translation, pins).cut());
  }

  /**
   * The conversation; what could not be told is an unidentified speaker and a diagnostic.
   *
   * @param rulings what an editor has settled; the rest is read in their light
   */
  public static Diagnosed<Conversation> attribute(
      Transcript transcript, CompanyConfig company, List<PassageRuling> rulings) {
    return new Attribution(transcript, company, rulings).attribute();
  }

  /** Reads the call; where an editor has settled something, once more with that. */
  private Diagnosed<Conversation> attribute() {
    if (pins.settleAnything()) {
      pins.bind(units, conversation().value().passages());
      for (Unit unit : List.copyOf(units)) {
        Pin pin = pins.of(unit);
        if (pin != null && pin.language() != null) {
          Signs read = new Signs(signs.read(unit.sentences(), pin.language()));
          units.set(unit.index(), unit.in(pin.language(), read));
        }
      }
    }
    return conversation();
  }

  private Diagnosed<Conversation> conversation() {
    PassageBuilder builder = new PassageBuilder(transcript, cast, marks, pins);
    boolean interpreted = isInterpreted();
    Echoes echoes = new Echoes(transcript.source().text(), interpreted ? units : List.of());
    Reading reading =
        interpreted
            ? new Rereading(spoken(), cast, pins, habits -> rules(habits, echoes)).read()
            : printed();
    List<Rule> rules = rules(Habits.of(spoken(), reading.states()), echoes);
    Kinds kinds = new Kinds(transcript, cast, this::isAnyAnalyst);
    Context context = Context.START;
    Iterator<State> states = reading.states().iterator();
    Iterator<Double> margins = reading.margins().iterator();
    for (Unit unit : units) {
      if (unit.translated()) {
        builder.addTranslation(unit);
        continue;
      }
      State state = states.next();
      PassageKind kind = kinds.next(unit, state, pins.of(unit));
      builder.add(
          unit, state, kind, findings(rules, unit, state, context, interpreted), margins.next());
      context = context.after(unit, state);
    }
    List<Passage> passages = builder.passages();
    List<Diagnostic> diagnostics = new ArrayList<>(pins.diagnostics());
    diagnostics.addAll(builder.diagnostics());
    return new Diagnosed<>(new Conversation(transcript, passages, builder.heard()), diagnostics);
  }

  /** The units without those of a written translation. */
  private List<Unit> spoken() {
    return units.stream().filter(unit -> !unit.translated()).toList();
  }

  /** The printed labels, and the called analyst where a label names nobody. */
  private Reading printed() {
    List<State> states = new ArrayList<>();
    for (Unit unit : spoken()) {
      State printed = new State(named(unit), false);
      Pin pin = pins.of(unit);
      states.add(pin == null ? printed : pins.states(pin, List.of(printed)).get(0));
    }
    return new Reading(states, Collections.nCopies(states.size(), Double.POSITIVE_INFINITY));
  }

  private Person named(Unit unit) {
    Likely likely = cast.likely().get(unit.turn().id());
    if (likely != null) {
      return likely.person();
    }
    return isAnyAnalyst(unit) ? unit.analyst() : unit.printed();
  }

  /** Whether the label says "Unknown analyst", or the like, after somebody was called. */
  private boolean isAnyAnalyst(Unit unit) {
    return unit.printedIs(Side.UNIDENTIFIED)
        && unit.analyst() != null
        && saysAnalyst.computeIfAbsent(unit.printed().name(), this::saysAnalyst);
  }

  private boolean saysAnalyst(String label) {
    return phrases.values().stream().anyMatch(l -> l.is("anonymous-analyst", label));
  }

  private List<Rule> rules(Habits habits, Echoes echoes) {
    List<Rule> rules =
        new ArrayList<>(new LabelRules(habits, cast.likely(), saysWhoInterprets()).rules());
    rules.addAll(
        new WordRules(transcript.source().text(), phrases, cast.moderator(), habits).rules());
    rules.addAll(new OrderRules(habits, cast.moderator(), echoes).rules());
    rules.addAll(new FloorRules(cast.moderator(), this::isAnyAnalyst).rules());
    return rules;
  }

  /** What speaks for the state; the editor first. A call without an interpreter needs no rules. */
  private List<Finding> findings(
      List<Rule> rules, Unit unit, State state, Context context, boolean interpreted) {
    List<Finding> findings = new ArrayList<>();
    if (pins.of(unit) != null) {
      findings.add(pins.of(unit).finding());
    }
    Likely likely = cast.likely().get(unit.turn().id());
    if (interpreted) {
      rules.forEach(rule -> findings.add(rule.weigh(unit, state, context)));
    } else if (likely != null && state.speaker().equals(likely.person())) {
      findings.add(likely.why());
    } else if (state.speaker().equals(unit.analyst()) && !state.speaker().equals(unit.printed())) {
      findings.add(Finding.of(1, "cue", "was called to ask"));
    }
    return findings;
  }

  /** Whether anything says that the call has an interpreter. */
  private boolean isInterpreted() {
    return saysWhoInterprets() || secondLanguage() || announcesInterpreter();
  }

  /** Whether labels or marks of the transcript tell the interpreter apart. */
  private boolean saysWhoInterprets() {
    return !marks.none() || cast.people().stream().anyMatch(p -> p.is(Side.INTERPRETER));
  }

  private boolean secondLanguage() {
    Map<String, Integer> letters = new LinkedHashMap<>();
    spoken().forEach(unit -> letters.merge(unit.language(), unit.length(), Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return letters.values().stream().filter(n -> n > all * SECOND_LANGUAGE).count() > 1;
  }

  private boolean announcesInterpreter() {
    return spoken().stream()
        .filter(unit -> unit.printedIs(Side.OPERATOR) || unit.printedIs(Side.COMPANY))
        .flatMap(unit -> unit.sentences().stream())
        .map(sentence -> transcript.source().slice(sentence))
        .anyMatch(s -> phrases.values().stream().anyMatch(l -> l.has("interpreted-call", s)));
  }
}
