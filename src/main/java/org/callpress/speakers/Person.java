package org.callpress.speakers;

import java.util.List;
import java.util.Map;
import org.callpress.call.Side;
import org.callpress.call.Speaker;

/**
 * A member of the cast while it is being put together, e.g. Jane Roe, "Chief Executive Officer",
 * called "Jane" in the call.
 *
 * @param aliases other forms of the name that are printed or said
 * @param description the role as the opening of the call gives it, or ""
 * @param labels as printed, in the order of the source
 */
record Person(
    String id,
    String name,
    Map<String, String> names,
    List<String> aliases,
    List<String> labels,
    String role,
    String description,
    String affiliation,
    Side side) {

  boolean is(Side other) {
    return side == other;
  }

  Speaker speaker() {
    return new Speaker(id, name, names, aliases, labels, role, affiliation, side);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Person person && person.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
