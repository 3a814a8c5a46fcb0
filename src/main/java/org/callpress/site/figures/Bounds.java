package org.callpress.site.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.callpress.call.Figure;
import org.callpress.config.Bands;
import org.callpress.config.Lexicon;
import org.callpress.site.StatedFigure;

/**
 * Between which values what was promised is kept: "at least 40%" is open above, "16% to 18%"
 * closed, "mid-teens" as the trade means it.
 *
 * @param low or null
 * @param high or null
 * @param slack how far outside a value must be to be surely outside
 */
public record Bounds(BigDecimal low, BigDecimal high, BigDecimal slack) {
  /** How one promise stands to an earlier one of the same. */
  public enum Move {
    RAISED,
    LOWERED,
    NARROWED,
    KEPT,
    /** Said otherwise, so that neither can be told. */
    CHANGED;

    /** As messages and the export write it: "raised". */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** "About 13 billion" leaves this much open on either side before it is surely missed. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /** A promise for a year is not raised to more than so many times itself. */
  private static final BigDecimal MOST = BigDecimal.valueOf(3);

  private static final Set<String> LOWER = new HashSet<>();
  private static final Set<String> UPPER = new HashSet<>();

  static {
    for (Lexicon lexicon : Lexicon.all("figures")) {
      LOWER.addAll(lexicon.list("lower-bounds"));
      UPPER.addAll(lexicon.list("upper-bounds"));
    }
  }

  /** The bounds that a statement of guidance gives, or null where it gives none. */
  static Bounds of(StatedFigure promised) {
    Figure figure = promised.figure();
    if (figure.low() != null && figure.high() != null) {
      return new Bounds(figure.low(), figure.high(), BigDecimal.ZERO);
    }
    if (figure.value() == null) {
      Bands.Band band = Bands.of(promised.words());
      boolean falls = figure.direction() == Figure.Direction.DOWN;
      return band == null || falls ? null : new Bounds(band.low(), band.high(), BigDecimal.ONE);
    }
    BigDecimal value = figure.value();
    String hedge = figure.hedge() == null ? "" : Bands.folded(figure.hedge());
    if (LOWER.contains(hedge)) {
      return new Bounds(value, null, BigDecimal.ZERO);
    }
    if (UPPER.contains(hedge)) {
      return new Bounds(null, value, BigDecimal.ZERO);
    }
    return new Bounds(
        value, value, hedge.isEmpty() ? BigDecimal.ZERO : value.abs().multiply(ABOUT));
  }

  /** Whether two promises of one thing can be meant so: none moves to another order of size. */
  static boolean isOneSize(StatedFigure earlier, StatedFigure later) {
    BigDecimal one = size(earlier.figure());
    BigDecimal other = size(later.figure());
    boolean money = earlier.figure().direction() == null && one != null && other != null;
    return !money || one.max(other).compareTo(one.min(other).multiply(MOST)) <= 0;
  }

  private static BigDecimal size(Figure figure) {
    BigDecimal value = figure.value() != null ? figure.value() : figure.low();
    return value == null ? null : value.abs();
  }

  /** How a promise moves an earlier one; higher numbers are raised, whatever is measured. */
  static Move move(StatedFigure earlier, StatedFigure later) {
    Bounds before = of(earlier);
    Bounds now = of(later);
    if (before == null || now == null) {
      return Bands.folded(earlier.words()).equals(Bands.folded(later.words()))
          ? Move.KEPT
          : Move.CHANGED;
    }
    int low = compare(before.low, now.low, -1);
    int high = compare(before.high, now.high, 1);
    if (low == 0 && high == 0) {
      return Move.KEPT;
    }
    if (low >= 0 && high >= 0) {
      return Move.RAISED;
    }
    return low <= 0 && high <= 0 ? Move.LOWERED : low > 0 ? Move.NARROWED : Move.CHANGED;
  }

  /**
   * Above zero where an end has moved up.
   *
   * @param open sign of the infinity that a missing end stands for
   */
  private static int compare(BigDecimal before, BigDecimal now, int open) {
    if (before == null || now == null) {
      return before == now ? 0 : before == null ? -open : open;
    }
    return now.compareTo(before);
  }

  /** Whether a value is within, where each end is open by half a digit. */
  boolean holds(BigDecimal value, BigDecimal half) {
    return (low == null || value.compareTo(low.subtract(half)) >= 0)
        && (high == null || value.compareTo(high.add(half)) <= 0);
  }

  boolean isSurelyBelow(BigDecimal value, BigDecimal half) {
    return low != null && value.compareTo(low.subtract(half).subtract(slack)) < 0;
  }

  boolean isSurelyAbove(BigDecimal value, BigDecimal half) {
    return high != null && value.compareTo(high.add(half).add(slack)) > 0;
  }
}
