package org.callpress.speakers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.config.Lexicon;
import org.callpress.source.Diagnosed;

/**
 * Who says what: cuts turns into passages and gives each its speaker, voice, language and kind. In
 * a call without an interpreter the printed labels stand; in an interpreted one the whole call is
 * read for who speaks, see {@link Search}.
 */
public final class Attribution {
  /** Share of the letters that a second language must have to speak for an interpreter. */
  private static final double SECOND_LANGUAGE = 0.05;

  /** Readings after the first, should they not settle before. */
  private static final int READINGS = 4;

  private static final List<Lexicon> LEXICONS = Lexicon.all("speakers");

  private final Transcript transcript;
  private final Cast cast;
  private final Map<String, Phrases> phrases = new LinkedHashMap<>();
  private final Marks marks;
  private final List<Unit> units;

  /** The units without those of a written translation. */
  private final List<Unit> spoken;

  private Attribution(Transcript transcript, CompanyConfig company) {
    this.transcript = transcript;
    List<Phrases> nameless = LEXICONS.stream().map(Phrases::new).toList();
    Languages languages = new Languages(nameless);
    WrittenTranslation translation = new WrittenTranslation(transcript, languages);
    cast = new CastBuilder(transcript, company, nameless, translation).build();
    Map<String, Person> forms = cast.forms();
    for (Lexicon lexicon : LEXICONS) {
      phrases.put(lexicon.language(), new Phrases(lexicon, List.copyOf(forms.keySet())));
    }
    marks = new Marks(transcript, nameless);
    SignReader signs = new SignReader(transcript.source().text(), phrases, forms);
    units = new UnitCutter(transcript, cast, languages, signs, marks, translation).cut();
    spoken = units.stream().filter(unit -> !unit.translated()).toList();
  }

  /** The conversation; what could not be told is an unidentified speaker and a diagnostic. */
  public static Diagnosed<Conversation> attribute(
      Transcript transcript, CompanyConfig company, CallConfig call) {
    return new Attribution(transcript, company).attribute();
  }

  private Diagnosed<Conversation> attribute() {
    PassageBuilder builder = new PassageBuilder(transcript, cast, marks);
    boolean interpreted = isInterpreted();
    List<State> states = interpreted ? read() : printed();
    List<Rule> rules = rules(Habits.of(spoken, states));
    Kinds kinds = new Kinds(transcript, cast);
    Context context = Context.START;
    Iterator<State> next = states.iterator();
    for (Unit unit : units) {
      if (unit.translated()) {
        builder.addTranslation(unit);
        continue;
      }
      State state = next.next();
      PassageKind kind = kinds.next(unit, state);
      builder.add(
          unit, state, kind, interpreted ? findings(rules, unit, state, context) : List.of());
      context = context.after(unit, state);
    }
    List<Passage> passages = builder.passages();
    return new Diagnosed<>(
        new Conversation(transcript, passages, builder.heard()), builder.diagnostics());
  }

  /** The printed labels, and the called analyst where a label names nobody. */
  private List<State> printed() {
    List<State> states = new ArrayList<>();
    for (Unit unit : spoken) {
      states.add(new State(named(unit), false));
    }
    return states;
  }

  private Person named(Unit unit) {
    boolean anyAnalyst =
        unit.printedIs(Side.UNIDENTIFIED)
            && unit.analyst() != null
            && phrases.values().stream()
                .anyMatch(l -> l.is("anonymous-analyst", unit.printed().name()));
    return anyAnalyst ? unit.analyst() : unit.printed();
  }

  /** Reads the call again with the habits that the reading before has taught, until it settles. */
  private List<State> read() {
    List<State> states = new Search(spoken, cast, rules(Habits.NONE)).best();
    for (int i = 0; i < READINGS; i++) {
      List<State> next = new Search(spoken, cast, rules(Habits.of(spoken, states))).best();
      if (next.equals(states)) {
        break;
      }
      states = next;
    }
    return states;
  }

  private List<Rule> rules(Habits habits) {
    List<Rule> rules = new ArrayList<>(new LabelRules(habits, saysWhoInterprets()).rules());
    rules.addAll(
        new WordRules(transcript.source().text(), phrases, cast.moderator(), habits).rules());
    rules.addAll(new OrderRules(habits, cast.moderator()).rules());
    return rules;
  }

  private static List<Finding> findings(List<Rule> rules, Unit unit, State state, Context context) {
    return rules.stream().map(rule -> rule.weigh(unit, state, context)).toList();
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
    spoken.forEach(unit -> letters.merge(unit.language(), unit.length(), Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return letters.values().stream().filter(n -> n > all * SECOND_LANGUAGE).count() > 1;
  }

  private boolean announcesInterpreter() {
    return spoken.stream()
        .filter(unit -> unit.printedIs(Side.OPERATOR) || unit.printedIs(Side.COMPANY))
        .flatMap(unit -> unit.sentences().stream())
        .map(sentence -> transcript.source().slice(sentence))
        .anyMatch(s -> phrases.values().stream().anyMatch(l -> l.has("interpreted-call", s)));
  }
}
