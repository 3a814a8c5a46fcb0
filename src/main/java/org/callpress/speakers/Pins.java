package org.callpress.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.Passage;
import org.callpress.call.PassageRuling;
import org.callpress.call.Side;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;

/**
 * An editor's rulings on passages, for the reading of the call: where passages must begin, and what
 * is settled of the units of a passage. A ruling is of the whole passage that holds its words, as
 * the program cuts passages by itself and at the editor's splits.
 */
final class Pins {
  private final List<PassageRuling> rulings;
  private final Cast cast;
  private final Set<Integer> cuts;
  private final Map<Integer, Pin> byUnit = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Pins(List<PassageRuling> rulings, Cast cast) {
    this.rulings = rulings;
    this.cast = cast;
    this.cuts =
        rulings.stream()
            .filter(PassageRuling::split)
            .map(ruling -> ruling.span().start())
            .collect(Collectors.toSet());
  }

  /** Whether a new passage begins here because the editor says so. */
  boolean cutsAt(int offset) {
    return cuts.contains(offset);
  }

  /** Where in a stretch of text the editor lets a passage begin. */
  List<Integer> cutsWithin(int start, int end) {
    return cuts.stream().filter(cut -> cut > start && cut < end).sorted().toList();
  }

  /** Whether anything is settled beyond where passages begin. */
  boolean settleAnything() {
    return rulings.stream().anyMatch(PassageRuling::settles);
  }

  /** What is settled of a unit, or null. */
  Pin of(Unit unit) {
    return byUnit.get(unit.index());
  }

  /**
   * The states that a pin leaves.
   *
   * @param possible what could be true without it
   */
  List<State> states(Pin pin, List<State> possible) {
    List<State> allowed = possible.stream().filter(pin::allows).toList();
    if (!allowed.isEmpty()) {
      return allowed;
    }
    Person speaker = pin.speaker() != null ? pin.speaker() : possible.get(0).speaker();
    return Stream.of(new State(speaker, false), new State(speaker, true))
        .filter(pin::allows)
        .toList();
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Ties each ruling to the units of its passage.
   *
   * @param passages as read without the rulings
   */
  void bind(List<Unit> units, List<Passage> passages) {
    Map<String, PassageRuling> ruled = new HashMap<>();
    for (PassageRuling ruling : rulings) {
      if (!ruling.settles()) {
        continue;
      }
      Passage passage = holding(ruling, passages);
      Pin pin = pin(ruling);
      if (passage == null || pin == null) {
        continue;
      }
      PassageRuling other = ruled.putIfAbsent(passage.id(), ruling);
      if (other != null) {
        diagnostics.add(contradiction(ruling, other, passage));
      } else {
        units.stream()
            .filter(unit -> unit.span().start() >= passage.start())
            .filter(unit -> unit.span().start() < passage.end())
            .forEach(unit -> byUnit.put(unit.index(), pin));
      }
    }
  }

  private static Passage holding(PassageRuling ruling, List<Passage> passages) {
    return passages.stream()
        .filter(p -> p.start() <= ruling.span().start() && ruling.span().start() < p.end())
        .findFirst()
        .orElse(null);
  }

  private static Diagnostic contradiction(
      PassageRuling ruling, PassageRuling other, Passage passage) {
    return ruling
        .stated()
        .finding(
            Code.E004,
            "this and the correction at line "
                + other.stated().place().line()
                + " are both of passage "
                + passage.id(),
            "add split: true where another passage begins, or keep one of them");
  }

  private Pin pin(PassageRuling ruling) {
    boolean own = PassageRuling.SELF.equals(ruling.voice());
    Person speaker = ruling.speaker() == null ? null : speaker(ruling);
    Person voice = ruling.voice() == null || own ? null : voice(ruling);
    boolean unknown =
        ruling.speaker() != null && speaker == null
            || ruling.voice() != null && !own && voice == null;
    return unknown
        ? null
        : new Pin(
            speaker,
            voice,
            own,
            ruling.language(),
            ruling.kind(),
            ruling.span(),
            ruling.stated().place().line());
  }

  private Person speaker(PassageRuling ruling) {
    return PassageRuling.UNIDENTIFIED.equals(ruling.speaker())
        ? unidentified()
        : known(ruling.speaker(), ruling);
  }

  private Person voice(PassageRuling ruling) {
    return PassageRuling.INTERPRETER.equals(ruling.voice())
        ? cast.interpreter()
        : known(ruling.voice(), ruling);
  }

  private Person unidentified() {
    return cast.people().stream()
        .filter(person -> person.is(Side.UNIDENTIFIED) && person.labels().isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                new Person(
                    "unidentified-speaker",
                    "Unidentified speaker",
                    Map.of(),
                    List.of(),
                    List.of(),
                    null,
                    "",
                    null,
                    Side.UNIDENTIFIED));
  }

  /** The one person of the cast who has the id or a name; null, and an error, for none or two. */
  private Person known(String name, PassageRuling ruling) {
    Set<Person> found = new LinkedHashSet<>();
    everybody().stream().filter(p -> p.id().equals(name)).forEach(found::add);
    if (found.isEmpty()) {
      everybody().stream().filter(p -> isCalled(p, name)).forEach(found::add);
    }
    if (found.isEmpty() && cast.forms().containsKey(name)) {
      found.add(cast.forms().get(name));
    }
    if (found.size() == 1) {
      return found.iterator().next();
    }
    diagnostics.add(unknown(name, ruling, found));
    return null;
  }

  private Set<Person> everybody() {
    Set<Person> all = new LinkedHashSet<>(cast.people());
    all.add(cast.interpreter());
    return all;
  }

  private static boolean isCalled(Person person, String name) {
    return Names.same(person.name(), name)
        || person.names().values().stream().anyMatch(other -> Names.same(other, name))
        || person.aliases().stream().anyMatch(other -> Names.same(other, name));
  }

  private Diagnostic unknown(String name, PassageRuling ruling, Set<Person> found) {
    String ids =
        (found.isEmpty() ? everybody() : found)
            .stream().map(Person::id).collect(Collectors.joining(", "));
    return ruling
        .stated()
        .finding(
            Code.E003,
            found.isEmpty()
                ? "nobody in this call is \"" + name + "\""
                : "\"" + name + "\" can be several people",
            found.isEmpty()
                ? "add them under people:, or write one of " + ids + ", unidentified"
                : "write one of " + ids);
  }
}
