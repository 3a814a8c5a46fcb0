package org.callpress.speakers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The signs of one unit, in the order of the source. */
final class Signs {
  private final Map<Sign.Kind, Sign> first = new EnumMap<>(Sign.Kind.class);
  private final List<Person> mentioned = new ArrayList<>();
  private final List<Person> givenTheFloor = new ArrayList<>();

  Signs(List<Sign> signs) {

    for (Sign sign : signs) {
      first.putIfAbsent(sign.kind(), sign);
      if (sign.kind() == Sign.Kind.MENTION) {
        mentioned.add(sign.person());
      } else if (sign.kind() == Sign.Kind.HAND_OVER) {
        givenTheFloor.add(sign.person());
      }
    }
  }

  /** The first sign of the kind, or null. */
  Sign first(Sign.Kind kind) {
    return first.get(kind);
  }

  /** Whether the person is spoken of in the third person. */
  boolean mentions(Person person) {
    return mentioned.contains(person);
  }

  /** Who is given the floor, in the order of the source. */
  List<Person> givenTheFloor() {
    return givenTheFloor;
  }
}
