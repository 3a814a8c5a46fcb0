package org.callpress.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callpress.call.Side;

/** A person of the cast in the making: completed by each source that names them. */
final class Draft {
  String id;
  final String name;
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

  /** "Jane" is printed and "Jane Roe" is said: the name in full. */
  String fullName() {
    return name.contains(" ")
        ? name
        : aliases.stream()
            .filter(alias -> alias.regionMatches(true, 0, name + " ", 0, name.length() + 1))
            .findFirst()
            .orElse(name);
  }

  /** Takes over what is not known yet; either may be null. */
  void complete(String otherRole, String otherAffiliation) {
    if (role == null) {
      role = otherRole;
    }
    if (affiliation == null) {
      affiliation = otherAffiliation;
    }
  }
}
