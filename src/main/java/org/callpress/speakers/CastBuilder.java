package org.callpress.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Label;
import org.callpress.call.Part;
import org.callpress.call.Participant;
import org.callpress.call.Side;
import org.callpress.call.Slug;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Sentences;
import org.callpress.source.Span;
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

  private final Transcript transcript;
  private final List<Phrases> languages;
  private final String companyName;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Draft> printed = new LinkedHashMap<>();
  private final Map<String, Draft> called = new LinkedHashMap<>();
  private final Map<String, Span> callSpans = new LinkedHashMap<>();

  /** A person in the making. */
  private static final class Draft {
    String id;
    String name;
    Map<String, String> names = Map.of();
    final List<String> aliases = new ArrayList<>();
    final List<String> labels = new ArrayList<>();
    final List<String> descriptions = new ArrayList<>();
    String role;
    String affiliation;
    Side side;

    Draft(String name) {
      this.name = name;
    }

    boolean isNamed(String other) {
      return Names.same(name, other)
          || names.values().stream().anyMatch(n -> Names.same(n, other))
          || aliases.stream().anyMatch(n -> Names.same(n, other));
    }
  }

  CastBuilder(Transcript transcript, CompanyConfig company, List<Phrases> languages) {
    this.transcript = transcript;
    this.languages = languages;
    String configured = new TreeMap<>(company.names()).values().stream().findFirst().orElse(null);
    this.companyName = configured != null ? configured : transcript.heading().company();
    company.people().forEach(this::addConfigured);
  }

  Cast build() {
    transcript.heading().participants().forEach(this::addListed);
    transcript.turns().forEach(this::addPrinted);
    transcript.turns().stream().takeWhile(turn -> call(turn) == null).forEach(this::readRoster);
    for (int i = 0; i < transcript.turns().size(); i++) {
      readCall(i);
    }
    drafts.forEach(this::decideSide);
    addHanNames();
    return assemble();
  }

  private void addConfigured(CompanyConfig.Person person) {
    List<String> names = new ArrayList<>(new TreeMap<>(person.names()).values());
    Draft draft = new Draft(names.isEmpty() ? person.id() : names.get(0));
    draft.id = person.id();
    draft.names = person.names();
    draft.aliases.addAll(person.aliases());
    draft.role = person.role();
    draft.affiliation = person.firm();
    draft.side = person.side();
    drafts.add(draft);
  }

  private void addListed(Participant participant) {
    String name = Whitespace.collapsed(participant.name());
    if (name.isEmpty() || fixedSide(name) != null) {
      return;
    }
    Draft draft = find(name);
    if (draft == null) {
      draft = add(name);
    }
    complete(draft, participant.role(), participant.affiliation());
    if (draft.side == null && participant.side() != Side.UNIDENTIFIED) {
      draft.side = participant.side();
    }
  }

  private void addPrinted(Turn turn) {
    Label label = turn.label();
    if (label == null) {
      printed.put(turn.id(), unlabelled());
      return;
    }
    String name = Whitespace.collapsed(label.name());
    Side byName = fixedSide(name);
    Side byRole = label.role() == null ? null : fixedSide(label.role());
    Side fixed = byRole == Side.INTERPRETER ? byRole : byName;
    Draft draft = fixed == null ? find(name) : findSame(name, fixed);
    if (draft == null) {
      draft = add(name);
      draft.side = fixed;
    }
    if (fixed == null) {
      completePrinted(draft, label.role());
    }
    String text = TURN_NUMBER.matcher(Whitespace.collapsed(label.text())).replaceFirst("");
    if (!draft.labels.contains(text)) {
      draft.labels.add(text);
    }
    printed.put(turn.id(), draft);
  }

  /** What is printed beside a name: a role, or a firm and a role. */
  private void completePrinted(Draft draft, String printedRole) {
    Matcher both = printedRole == null ? null : FIRM_AND_ROLE.matcher(printedRole);
    if (both != null && both.matches() && anyHas("analyst-role", both.group("role"))) {
      complete(draft, both.group("role"), both.group("firm"));
    } else {
      complete(draft, printedRole, null);
    }
  }

  private boolean anyHas(String key, String text) {
    return languages.stream().anyMatch(phrases -> phrases.has(key, text));
  }

  /** Speech without any label. */
  private Draft unlabelled() {
    return drafts.stream()
        .filter(draft -> draft.side == Side.UNIDENTIFIED && draft.labels.isEmpty())
        .findFirst()
        .orElseGet(
            () -> {
              Draft draft = add("Unidentified speaker");
              draft.side = Side.UNIDENTIFIED;
              return draft;
            });
  }

  /** The side of a label that is no name: operator, interpreter, an anonymous voice; or null. */
  private Side fixedSide(String name) {
    for (Phrases phrases : languages) {
      if (phrases.is("operator-label", name)) {
        return Side.OPERATOR;
      }
      if (phrases.is("interpreter-label", name)) {
        return Side.INTERPRETER;
      }
      if (phrases.is("anonymous-label", name)) {
        return Side.UNIDENTIFIED;
      }
    }
    return null;
  }

  private void readRoster(Turn turn) {
    for (Span sentence : sentences(turn)) {
      String text = transcript.source().slice(sentence);
      for (Phrases phrases : languages) {
        phrases.each("roster", text, this::addToRoster);
      }
    }
  }

  private void addToRoster(Matcher entry) {
    String name = properName(entry.group("person"));
    if (name == null) {
      return;
    }
    Draft draft = find(name);
    if (draft == null) {
      draft = add(name);
    }
    draft.descriptions.add(entry.group("role").strip());
    complete(draft, entry.group("role").strip(), null);
    if (draft.side == null) {
      draft.side = Side.COMPANY;
    }
  }

  /** The name without what only looks like a part of it, or null where too little is left. */
  private static String properName(String found) {
    List<String> words = new ArrayList<>(List.of(found.strip().split(" ")));
    while (words.size() > 1 && Names.isTitle(words.get(0))) {
      words.remove(0);
    }
    return words.size() < 2 && found.codePoints().allMatch(c -> c < 0x250)
        ? null
        : String.join(" ", words);
  }

  private void readCall(int index) {
    Turn turn = transcript.turns().get(index);
    Matcher call = call(turn);
    if (call == null) {
      readAnswer(index);
      return;
    }
    String name = call.group("person").strip();
    Draft analyst = answering(index, name);
    if (analyst == null) {
      analyst = find(name);
    }
    if (analyst == null) {
      analyst = add(name);
    }
    if (analyst.side == Side.COMPANY || analyst.side == Side.OPERATOR) {
      return;
    }
    analyst.side = Side.ANALYST;
    complete(analyst, null, firm(call));
    called.put(turn.id(), analyst);
  }

  /** A stranger who speaks right after the operator was called, in whatever words. */
  private void readAnswer(int index) {
    Turn turn = transcript.turns().get(index);
    Draft caller = printed.get(turn.id());
    boolean canCall = caller.side == Side.OPERATOR && transcript.parts().get(turn.id()) == Part.QA;
    if (!canCall || index + 1 == transcript.turns().size()) {
      return;
    }
    Draft next = printed.get(transcript.turns().get(index + 1).id());
    boolean stranger = next.side == null && !hasRole(next, "company-role");
    if (stranger || next.side == Side.ANALYST) {
      next.side = Side.ANALYST;
      called.put(turn.id(), next);
      List<Span> sentences = sentences(turn);
      if (!sentences.isEmpty()) {
        callSpans.put(turn.id(), sentences.get(sentences.size() - 1));
      }
      complete(next, null, firmBeside(turn, next));
    }
  }

  /** The firm that stands beside the analyst's name in a turn, or null. */
  private String firmBeside(Turn turn, Draft analyst) {
    List<String> firms = new ArrayList<>();
    for (Span sentence : sentences(turn)) {
      String text = transcript.source().slice(sentence);
      for (Phrases phrases : languages) {
        phrases.each(
            "person-and-firm",
            text,
            found -> {
              if (Names.alike(found.group("person"), analyst.name)) {
                firms.add(found.group("firm").strip());
              }
            });
      }
    }
    return firms.isEmpty() ? null : firms.get(0);
  }

  /** Whose printed name answers the call: one of the next turns', where it is like the called. */
  private Draft answering(int index, String name) {
    List<Turn> turns = transcript.turns();
    for (int i = index + 1; i < Math.min(index + 4, turns.size()); i++) {
      Draft next = printed.get(turns.get(i).id());
      if (next != null && next.side == null && Names.alike(next.name, name)) {
        if (!next.isNamed(name)) {
          next.aliases.add(name);
        }
        return next;
      }
    }
    return null;
  }

  /** The last call for a question in a turn, or null. */
  private Matcher call(Turn turn) {
    Matcher last = null;
    for (Span sentence : sentences(turn)) {
      String text = transcript.source().slice(sentence);
      for (Phrases phrases : languages) {
        Matcher found = phrases.find("analyst-call", text);
        Matcher any = found != null ? found : phrases.find("analyst-call-no-firm", text);
        if (any != null) {
          last = any;
          callSpans.put(turn.id(), sentence);
        }
      }
    }
    return last;
  }

  private static String firm(Matcher call) {
    return call.pattern().pattern().contains("(?<firm>") ? call.group("firm").strip() : null;
  }

  private List<Span> sentences(Turn turn) {
    String text = transcript.source().text();
    return turn.paragraphs().stream()
        .flatMap(paragraph -> Sentences.in(text, paragraph).stream())
        .toList();
  }

  /** What the company's people are called in Chinese, where nothing else says it. */
  private void addHanNames() {
    Map<String, Draft> bySound = new LinkedHashMap<>();
    for (Draft draft : drafts) {
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
    new HanNames()
        .find(transcript.source().text(), List.copyOf(bySound.keySet()))
        .forEach((sound, spelling) -> bySound.get(sound).aliases.add(spelling));
  }

  private void decideSide(Draft draft) {
    if (draft.side != null) {
      return;
    }
    if (hasRole(draft, "company-role") || speaksBeforeQuestions(draft)) {
      draft.side = Side.COMPANY;
    } else if (hasRole(draft, "analyst-role")) {
      draft.side = Side.ANALYST;
    } else {
      draft.side = draft.role != null ? Side.COMPANY : Side.UNIDENTIFIED;
    }
  }

  private boolean hasRole(Draft draft, String key) {
    return draft.role != null && anyHas(key, draft.role);
  }

  private boolean speaksBeforeQuestions(Draft draft) {
    return transcript.turns().stream()
        .takeWhile(turn -> !called.containsKey(turn.id()))
        .anyMatch(
            turn ->
                printed.get(turn.id()) == draft && transcript.parts().get(turn.id()) != Part.QA);
  }

  private Cast assemble() {
    Map<Draft, Person> people = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    for (Draft draft : drafts) {
      people.put(draft, person(draft, ids));
    }
    Person interpreter =
        people.values().stream()
            .filter(p -> p.is(Side.INTERPRETER))
            .findFirst()
            .orElseGet(
                () ->
                    new Person(
                        unique("interpreter", ids),
                        "Interpreter",
                        Map.of(),
                        List.of(),
                        List.of(),
                        null,
                        "",
                        null,
                        Side.INTERPRETER));
    Map<String, Person> byTurn = new LinkedHashMap<>();
    printed.forEach((turn, draft) -> byTurn.put(turn, people.get(draft)));
    Map<String, Cast.Call> calls = new LinkedHashMap<>();
    called.forEach(
        (turn, draft) -> calls.put(turn, new Cast.Call(people.get(draft), callSpans.get(turn))));
    List<Person> all = List.copyOf(people.values());
    return new Cast(all, interpreter, byTurn, calls, moderator(all, byTurn));
  }

  private Person person(Draft draft, List<String> ids) {
    String id = draft.side == Side.INTERPRETER ? "interpreter" : draft.id;
    String affiliation =
        draft.affiliation == null && draft.side == Side.COMPANY ? companyName : draft.affiliation;
    boolean firmAsRole = draft.role != null && draft.role.equals(draft.affiliation);
    return new Person(
        unique(id != null ? id : Slug.of(draft.name), ids),
        draft.name,
        draft.names,
        List.copyOf(draft.aliases),
        List.copyOf(draft.labels),
        firmAsRole ? null : draft.role,
        String.join(", ", draft.descriptions),
        affiliation,
        draft.side);
  }

  private static String unique(String id, List<String> ids) {
    String free = id;
    for (int i = 2; ids.contains(free); i++) {
      free = id + "-" + i;
    }
    ids.add(free);
    return free;
  }

  /**
   * Investor relations; where no role tells, the first of the company's people to speak; nobody
   * where that is an officer.
   */
  private Person moderator(List<Person> people, Map<String, Person> byTurn) {
    List<Person> company = people.stream().filter(p -> p.is(Side.COMPANY)).toList();
    return company.stream()
        .filter(p -> p.role() != null && !p.labels().isEmpty())
        .filter(p -> languages.stream().anyMatch(l -> l.has("moderator-role", p.role())))
        .findFirst()
        .orElseGet(
            () ->
                byTurn.values().stream()
                    .filter(p -> p.is(Side.COMPANY))
                    .findFirst()
                    .filter(p -> p.role() == null)
                    .orElse(null));
  }

  private Draft add(String name) {
    Draft draft = new Draft(name);
    drafts.add(draft);
    return draft;
  }

  private Draft find(String name) {
    return drafts.stream().filter(draft -> draft.isNamed(name)).findFirst().orElse(null);
  }

  private Draft findSame(String name, Side side) {
    return drafts.stream()
        .filter(draft -> draft.side == side)
        .filter(draft -> side != Side.UNIDENTIFIED || draft.name.equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  private static void complete(Draft draft, String role, String affiliation) {
    if (draft.role == null) {
      draft.role = role;
    }
    if (draft.affiliation == null) {
      draft.affiliation = affiliation;
    }
  }
}
