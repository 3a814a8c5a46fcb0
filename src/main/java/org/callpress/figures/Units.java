package org.callpress.figures;

import java.util.Set;
import org.callpress.call.Figure;

/** The units that figures come in; they are listed with {@link org.callpress.call.Figure}. */
final class Units {
  static final Set<String> TIME =
      Set.of("months", "years", "quarters", "days", "weeks", "hours", "minutes");

  private Units() {}

  /** Whether a unit is money. */
  static boolean isCurrency(String unit) {
    return Figure.isCurrency(unit);
  }
}
