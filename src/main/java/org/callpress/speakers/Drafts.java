package org.callpress.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Misspelling;
import org.callpress.call.Side;
import org.callpress.call.Turn;

/** The cast in the making: everybody once, and whom each turn's label names. */
final class Drafts {
  private final List<Draft> all = new ArrayList<>();
  private final Map<String, Draft> printed = new LinkedHashMap<>();

  /** Who has been found by a name: labels come again and again. */
  private final Map<String, Draft> known = new HashMap<>();

  /** In the order in which they were first named. */
  List<Draft> all() {
    return List.copyOf(all);
  }

  /** By turn id, in the order of the call. */
  Map<String, Draft> printed() {
    return printed;
  }

  Draft printed(Turn turn) {
    return printed.get(turn.id());
  }

  void print(Turn turn, Draft draft) {
    printed.put(turn.id(), draft);
  }

  Draft add(String name) {
    Draft draft = new Draft(name);
    all.add(draft);
    return draft;
  }

  /** The one of this name, or null; another order of its words is one more name of theirs. */
  Draft find(String name) {
    if (known.containsKey(name)) {
      return known.get(name);
    }
    Draft found = all.stream().filter(draft -> draft.isNamed(name)).findFirst().orElse(null);
    if (found != null) {
      known.put(name, found);
    }
    if (found != null && !Names.startsAlike(found.name, name) && !found.aliases.contains(name)) {
      found.aliases.add(name);
    }
    return found;
  }

  /** The same for a label, which may be misspelt: "Jon Roe" where there is one "John Roe". */
  Draft findPrinted(String name) {
    Draft found = find(name);
    List<Draft> meant =
        found != null
            ? List.of()
            : all.stream()
                .filter(draft -> Misspelling.of(Names.words(draft.name), Names.words(name)))
                .toList();
    return meant.size() == 1 ? meant.get(0) : found;
  }

  Draft findOrAdd(String name) {
    Draft draft = find(name);
    return draft != null ? draft : add(name);
  }

  /** The voice of a side that labels give no name, or null; anonymous voices by their label. */
  Draft findVoice(String label, Side side) {
    return all.stream()
        .filter(draft -> draft.side == side)
        .filter(draft -> side != Side.UNIDENTIFIED || draft.name.equalsIgnoreCase(label))
        .findFirst()
        .orElse(null);
  }

  /** The operator, who need not be printed. */
  Draft operator() {
    return all.stream()
        .filter(draft -> draft.side == Side.OPERATOR)
        .findFirst()
        .orElseGet(
            () -> {
              Draft draft = add("Operator");
              draft.side = Side.OPERATOR;
              return draft;
            });
  }

  /** Speech without any label. */
  Draft unlabelled() {
    return all.stream()
        .filter(draft -> draft.side == Side.UNIDENTIFIED && draft.labels.isEmpty())
        .findFirst()
        .orElseGet(
            () -> {
              Draft draft = add("Unidentified speaker");
              draft.side = Side.UNIDENTIFIED;
              return draft;
            });
  }
}
