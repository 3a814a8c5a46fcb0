package org.callpress.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.Label;
import org.callpress.call.Part;
import org.callpress.call.Participant;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Whitespace;

/**
 * Reads the cast off a transcript: the company's people as configured, the heading's lists, the
 * labels, the roster in the opening and the calls for questions, in this order. One person is kept
 * once, however printed.
 */
final class CastBuilder {
  /** "Jane Roe, Aldgate Research - Analyst [12]": the number is the turn's. */
  private static final Pattern TURN_NUMBER = Pattern.compile("\\s*\\[\\d{1,4}\\]$");

  /** "Aldgate Research -- Analyst". */
  private static final Pattern FIRM_AND_ROLE =
      Pattern.compile("(?<firm>.{2,80}?) (?:--|[-–—]) (?<role>[^–—]{2,60})");

  /** Names of so few letters name nobody by themselves. */
  private static final int SHORT = 2;

  /** What is said by who runs a call. */
  private static final List<String> RUNS_THE_CALL =
      List.of("operator-opening", "procedural", "roster");

  private final Transcript transcript;
  private final CastPhrases phrases;
  private final CompanyConfig company;
  private final Drafts drafts = new Drafts();
  private final Callers callers;

  /** The first turn under each person's label. */
  private final Map<Draft, Turn> firstTurns = new HashMap<>();

  CastBuilder(
      Transcript transcript,
      CompanyConfig company,
      List<Phrases> languages,
      WrittenTranslation translation) {
    this.transcript = transcript;
    this.phrases = new CastPhrases(transcript, languages, translation);
    this.company = company;
    this.callers = new Callers(transcript, phrases, drafts);
  }

  Cast build() {
    company.people().forEach(this::addConfigured);
    transcript.heading().participants().forEach(this::addListed);
    transcript.turns().forEach(this::addPrinted);
    transcript.turns().stream()
        .takeWhile(turn -> callers.call(turn) == null)
        .forEach(this::readRoster);
    new OperatorWork(transcript, phrases, drafts, callers).decide();
    callers.read();
    transcript.turns().forEach(turn -> firstTurns.putIfAbsent(drafts.printed(turn), turn));
    Set<Draft> firmsBeside = besideFirms();
    Set<Draft> before = beforeQuestions();
    drafts.all().forEach(draft -> decideSide(draft, before, firmsBeside));
    addHanNames();
    addFormsOfAddress();
    Map<String, NamelessVoices.Guess> guesses =
        new NamelessVoices(transcript, phrases, drafts, callers).read();
    return new CastAssembly(phrases, companyName(), host()).of(drafts, callers, guesses);
  }

  private String companyName() {
    return new TreeMap<>(company.names())
        .values().stream().findFirst().orElse(transcript.heading().company());
  }

  private void addConfigured(CompanyConfig.Person person) {
    List<String> names = new ArrayList<>(new TreeMap<>(person.names()).values());
    Draft draft = drafts.add(names.isEmpty() ? person.id() : names.get(0));
    draft.id = person.id();
    draft.names = person.names();
    draft.aliases.addAll(person.aliases());
    draft.role = person.role();
    draft.affiliation = person.firm();
    draft.side = person.side();
  }

  private void addListed(Participant participant) {
    String name = Whitespace.collapsed(participant.name());
    if (name.isEmpty() || phrases.fixedSide(name) != null) {
      return;
    }
    Draft draft = drafts.findOrAdd(name);
    draft.complete(participant.role(), participant.affiliation());
    if (draft.side == null && participant.side() != Side.UNIDENTIFIED) {
      draft.side = participant.side();
    }
  }

  private void addPrinted(Turn turn) {
    Label label = turn.label();
    if (label == null) {
      drafts.print(turn, drafts.unlabelled());
      return;
    }
    String name = Names.plain(Whitespace.collapsed(label.name()));
    Draft known = drafts.findPrinted(name);
    Side fixed = known != null && known.side == null ? null : fixedSide(label, name);
    fixed = known == null && label.side() != null ? Side.UNIDENTIFIED : fixed;
    Draft draft = fixed == null ? known : drafts.findVoice(name, fixed);
    if (draft == null) {
      draft = drafts.add(name);
      draft.side = fixed;
    }
    if (fixed == null) {
      completePrinted(draft, label.role());
      completeDepartment(draft);
    }
    String text = TURN_NUMBER.matcher(Whitespace.collapsed(label.text())).replaceFirst("");
    if (!draft.labels.contains(text)) {
      draft.labels.add(text);
    }
    drafts.print(turn, draft);
  }

  /**
   * The side of a label that is no name; "Mei Lin (Interpreter)" is an interpreter's too, and
   * "Moderator (Head of Investor Relations)" is one of the company's.
   */
  private Side fixedSide(Label label, String name) {
    boolean ofTheCompany = label.role() != null && phrases.has("company-role", label.role());
    Side side = phrases.fixedSide(name);
    if (ofTheCompany && side == Side.OPERATOR) {
      return null;
    }
    boolean interpreter =
        label.role() != null && phrases.has("interpreter-role", label.role())
            || phrases.has("interpreter-name", name);
    return interpreter ? Side.INTERPRETER : side;
  }

  /** "Acme IR" is no person's name, but says whose voice it is. */
  private void completeDepartment(Draft draft) {
    Matcher department = phrases.find("moderator-role", draft.name);
    if (department != null && draft.side == null) {
      draft.complete(department.group(), null);
      draft.side = Side.COMPANY;
    }
  }

  /** What is printed beside a name: a role, or a firm and a role. */
  private void completePrinted(Draft draft, String printedRole) {
    Matcher both = printedRole == null ? null : FIRM_AND_ROLE.matcher(printedRole);
    if (both != null && both.matches() && phrases.has("analyst-role", both.group("role"))) {
      draft.complete(both.group("role"), both.group("firm"));
    } else {
      draft.complete(printedRole, null);
    }
  }

  private void readRoster(Turn turn) {
    phrases
        .sentences(turn)
        .forEach(
            sentence -> {
              String words = transcript.source().slice(sentence);
              phrases.each("roster", words, this::addToRoster);
              phrases.each("roster-field", words, this::addWithField);
            });
  }

  /**
   * "Head of Retail Stores Jane Roe": where the field ends, the labels tell; of a name that none of
   * them has, nothing does.
   */
  private void addWithField(Matcher entry) {
    List<String> words = List.of(entry.group("person").strip().split(" "));
    for (int from = 1; from < words.size(); from++) {
      String name = Names.plain(String.join(" ", words.subList(from, words.size())));
      Draft draft = drafts.findPrinted(name);
      if (draft != null && draft.side == null && name.contains(" ")) {
        draft.complete(entry.group("role") + String.join(" ", words.subList(0, from)), null);
        draft.side = Side.COMPANY;
        return;
      }
    }
  }

  private void addToRoster(Matcher entry) {
    String name = Names.plain(withoutTitles(entry.group("person").strip()));
    if (phrases.beginsWith("role-word", name)) {
      return;
    }
    boolean lone = !name.contains(" ") && name.codePoints().allMatch(c -> c < 0x250);
    Draft draft = lone ? drafts.findPrinted(name) : drafts.findOrAdd(name);
    if (draft == null) {
      return;
    }
    draft.descriptions.add(entry.group("role").strip());
    draft.complete(entry.group("role").strip(), null);
    if (draft.side == null) {
      draft.side = Side.COMPANY;
    }
  }

  private static String withoutTitles(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    while (words.size() > 1 && Names.isTitle(words.get(0))) {
      words.remove(0);
    }
    return String.join(" ", words);
  }

  private void decideSide(Draft draft, Set<Draft> before, Set<Draft> besideFirms) {
    if (draft.side != null) {
      completeCalled(draft);
      return;
    }
    if (phrases.hasRole(draft, "company-role") || before.contains(draft)) {
      draft.side = Side.COMPANY;
    } else if (phrases.hasRole(draft, "analyst-role")) {
      draft.side = Side.ANALYST;
    } else if (besideFirms.contains(draft)) {
      draft.side = Side.ANALYST;
      draft.complete(null, draft.role);
    } else {
      draft.side = draft.role != null ? Side.COMPANY : Side.UNIDENTIFIED;
    }
  }

  /** Who is called to ask and printed with words that are no role has the firm beside the name. */
  private void completeCalled(Draft draft) {
    boolean role = phrases.hasRole(draft, "analyst-role") || phrases.hasRole(draft, "company-role");
    if (draft.side == Side.ANALYST && !role) {
      draft.complete(null, draft.role);
    }
  }

  /**
   * Who is printed with a firm beside the name, as in "Jane Roe (Aldgate)": people of no known role
   * who are first heard during questions, if they ask, or most such people do.
   */
  private Set<Draft> besideFirms() {
    List<Draft> newcomers =
        drafts.all().stream()
            .filter(draft -> draft.side == null && draft.role != null)
            .filter(draft -> firstTurn(draft) != null)
            .filter(draft -> transcript.parts().get(firstTurn(draft).id()) == Part.QA)
            .toList();
    List<Draft> asking = newcomers.stream().filter(draft -> asks(firstTurn(draft))).toList();
    boolean mostAsk = asking.size() * 2 > newcomers.size();
    return new HashSet<>(mostAsk ? newcomers : asking);
  }

  /**
   * Who runs the call, where no role tells: the first of the company's people to speak, if nothing
   * says what they are and they begin as who runs a call does; else null.
   */
  private Draft host() {
    Draft first =
        drafts.printed().values().stream()
            .filter(draft -> draft.side == Side.COMPANY)
            .findFirst()
            .filter(draft -> draft.role == null)
            .orElse(null);
    return first != null && runsTheCall(firstTurn(first), first) ? first : null;
  }

  private boolean runsTheCall(Turn turn, Draft host) {
    List<Draft> colleagues =
        drafts.all().stream().filter(one -> one.side == Side.COMPANY && one != host).toList();
    return RUNS_THE_CALL.stream().anyMatch(key -> phrases.hasIn(turn, key))
        || phrases.handsOver(turn, colleagues);
  }

  private Turn firstTurn(Draft draft) {
    return firstTurns.get(draft);
  }

  private boolean asks(Turn turn) {
    return phrases.sentences(turn).stream()
        .map(transcript.source()::slice)
        .anyMatch(CastBuilder::isQuestion);
  }

  private static boolean isQuestion(String sentence) {
    String words = sentence.strip();
    return words.endsWith("?") || words.endsWith("？");
  }

  /** Who is heard in front of the questions, and of the first call for one. */
  private Set<Draft> beforeQuestions() {
    return transcript.turns().stream()
        .takeWhile(turn -> !callers.called().containsKey(turn.id()))
        .filter(turn -> transcript.parts().get(turn.id()) != Part.QA)
        .map(drafts::printed)
        .collect(Collectors.toSet());
  }

  /** What the company's people are called in Chinese, where nothing else says it. */
  private void addHanNames() {
    Map<String, Draft> bySound = new LinkedHashMap<>();
    for (Draft draft : drafts.all()) {
      if (draft.side == Side.COMPANY && draft.names.size() < 2) {
        List<String> words = Names.words(draft.name);
        words.stream()
            .filter(word -> word.length() > 3)
            .forEach(w -> bySound.putIfAbsent(w, draft));
        if (words.size() == 2) {
          bySound.putIfAbsent(words.get(0) + words.get(1), draft);
          bySound.putIfAbsent(words.get(1) + words.get(0), draft);
        }
      }
    }
    HanNames.find(transcript.source().text(), List.copyOf(bySound.keySet()))
        .forEach((sound, spelling) -> bySound.get(sound).aliases.add(spelling));
  }

  /**
   * Family names by which somebody may be addressed: of 韩雪 her own; of "Wei He" those in Han
   * characters that sound as his may, and the short ones that alone can be a word ("Mr. He").
   */
  private Collection<String> surnames(String form) {
    if (HanNames.isName(form)) {
      return List.of(HanNames.surname(form));
    }
    String text = transcript.source().text();
    Stream<String> inHan =
        Names.words(form).stream().flatMap(word -> HanNames.soundingAs(word, text).stream());
    Stream<String> words =
        Stream.of(form.split(" ")).filter(word -> word.length() == SHORT && form.contains(" "));
    return Stream.concat(inHan, words).toList();
  }

  private void addFormsOfAddress() {
    Map<String, Set<Draft>> bearers = new TreeMap<>();
    for (Draft draft : drafts.all()) {
      List<String> forms = new ArrayList<>(draft.aliases);
      forms.addAll(draft.names.values());
      forms.add(draft.name);
      forms.stream()
          .filter(form -> draft.side == Side.COMPANY)
          .flatMap(form -> surnames(form).stream())
          .forEach(name -> bearers.computeIfAbsent(name, n -> new HashSet<>()).add(draft));
    }
    bearers.values().removeIf(drafts -> drafts.size() > 1);
    if (!bearers.isEmpty()) {
      HanNames.addressed(transcript.source().text(), phrases, bearers.keySet())
          .forEach((form, name) -> bearers.get(name).iterator().next().aliases.add(form));
    }
  }
}
