package org.callpress.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Side;
import org.callpress.call.Slug;

/** Makes the cast of its drafts: every person with an id, the two voices, and the moderator. */
final class CastAssembly {
  private final CastPhrases phrases;
  private final String company;
  private final Draft host;
  private final List<String> ids = new ArrayList<>();

  /**
   * @param company whose people the executives are, or null
   * @param host who runs the call where no role tells, or null
   */
  CastAssembly(CastPhrases phrases, String company, Draft host) {
    this.phrases = phrases;
    this.company = company;
    this.host = host;
  }

  Cast of(Drafts drafts, Callers callers, Map<String, NamelessVoices.Guess> guesses) {
    Map<Draft, Person> people = new LinkedHashMap<>();
    drafts.all().forEach(draft -> people.put(draft, person(draft)));
    Person interpreter =
        people.values().stream()
            .filter(p -> p.is(Side.INTERPRETER))
            .findFirst()
            .orElseGet(() -> voice("Interpreter", Side.INTERPRETER));
    Map<String, Person> byTurn = new LinkedHashMap<>();
    drafts.printed().forEach((turn, draft) -> byTurn.put(turn, people.get(draft)));
    Map<String, Cast.Call> calls = new LinkedHashMap<>();
    callers
        .called()
        .forEach(
            (turn, draft) ->
                calls.put(turn, new Cast.Call(people.get(draft), callers.spans().get(turn))));
    Map<String, Likely> likely = new LinkedHashMap<>();
    guesses.forEach(
        (turn, guess) -> likely.put(turn, new Likely(people.get(guess.draft()), guess.why())));
    List<Person> all = List.copyOf(people.values());
    return new Cast(
        all,
        interpreter,
        voice("Translation", Side.TRANSLATION),
        byTurn,
        calls,
        likely,
        moderator(people));
  }

  private Person person(Draft draft) {
    String id = draft.side == Side.INTERPRETER ? "interpreter" : draft.id;
    String name = draft.fullName();
    String affiliation =
        draft.affiliation == null && draft.side == Side.COMPANY ? company : draft.affiliation;
    boolean firmAsRole = draft.role != null && draft.role.equals(draft.affiliation);
    return new Person(
        unique(id != null ? id : Slug.of(name)),
        name,
        draft.names,
        List.copyOf(draft.aliases),
        List.copyOf(draft.labels),
        firmAsRole ? null : draft.role,
        String.join(", ", draft.descriptions),
        affiliation,
        draft.side);
  }

  /** Who only utters other people's words. */
  private Person voice(String name, Side side) {
    return new Person(
        unique(side.key()), name, Map.of(), List.of(), List.of(), null, "", null, side);
  }

  private String unique(String id) {
    String free = id;
    for (int i = 2; ids.contains(free); i++) {
      free = id + "-" + i;
    }
    ids.add(free);
    return free;
  }

  /** Investor relations; where no role tells, the host, if there is one. */
  private Person moderator(Map<Draft, Person> people) {
    return people.values().stream()
        .filter(p -> p.is(Side.COMPANY) && p.role() != null && !p.labels().isEmpty())
        .filter(p -> phrases.has("moderator-role", p.role()))
        .findFirst()
        .orElse(people.get(host));
  }
}
