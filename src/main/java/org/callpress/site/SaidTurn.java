package org.callpress.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.LanguageTags;
import org.callpress.call.PassageKind;
import org.callpress.site.CallSummary.PassageEntry;
import org.callpress.site.PeopleDirectory.Appearance;
import org.callpress.site.PeopleDirectory.Person;

/**
 * A turn of a call, and the passages of it that are one person's words.
 *
 * @param passages never empty
 */
record SaidTurn(CallSummary call, List<PassageEntry> passages) {
  private static final Set<PassageKind> SLIGHT =
      Set.of(PassageKind.FILLER, PassageKind.PROCEDURAL, PassageKind.OPERATOR);

  /** Every turn of a person, by call, newest first, in the order of the call. */
  static List<SaidTurn> of(Person person) {
    Map<String, Set<String>> idsByCall = new LinkedHashMap<>();
    Map<String, CallSummary> calls = new LinkedHashMap<>();
    for (Appearance appearance : person.appearances()) {
      CallSummary call = appearance.call();
      calls.put(call.id(), call);
      idsByCall
          .computeIfAbsent(call.id(), id -> new java.util.HashSet<>())
          .add(appearance.entry().id());
    }
    List<SaidTurn> turns = new ArrayList<>();
    calls.forEach((id, call) -> turns.addAll(of(call, idsByCall.get(id))));
    return turns;
  }

  private static List<SaidTurn> of(CallSummary call, Set<String> speakers) {
    Map<String, List<PassageEntry>> byTurn =
        call.passages().stream()
            .filter(passage -> speakers.contains(passage.speaker()))
            .collect(
                Collectors.groupingBy(PassageEntry::turn, LinkedHashMap::new, Collectors.toList()));
    return byTurn.values().stream().map(passages -> new SaidTurn(call, passages)).toList();
  }

  /** The passage that stands for the turn in a list: in the page's language, and with substance. */
  PassageEntry main(String language) {
    return passages.stream()
        .filter(passage -> !SLIGHT.contains(passage.kind()))
        .filter(passage -> LanguageTags.same(passage.language(), language))
        .findFirst()
        .or(() -> passages.stream().filter(p -> !SLIGHT.contains(p.kind())).findFirst())
        .orElse(passages.get(0));
  }
}
