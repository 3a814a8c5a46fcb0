package org.callpress.site.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars over the calls of a company, drawn when the site is built. Coordinates are those of the
 * drawing's own box of 320 by 128.
 *
 * @param id of the drawing on its page
 * @param title "Revenue, Energy Cloud"
 * @param description every value in words, for those who do not see the drawing
 * @param zero where the line of nothing runs
 */
public record Chart(String id, String title, String description, int zero, List<Bar> bars) {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 128;

  /** Room for the labels over and under the bars. */
  private static final int TOP = 18;

  private static final int BOTTOM = 18;

  /** More bars than this have only their first and last labelled. */
  private static final int MOST_LABELS = 5;

  public Chart {
    bars = List.copyOf(bars);
  }

  /**
   * One call's value.
   *
   * @param value as it is labelled, or null
   * @param period as it is labelled, or null
   * @param height zero where nothing was stated
   * @param at where its labels are anchored
   * @param anchor "start" or "end" of a label that would reach beyond the drawing, else null: its
   *     middle
   * @param over where the label of the value stands
   */
  public record Bar(
      String value,
      String period,
      int x,
      int y,
      int width,
      int height,
      int at,
      String anchor,
      int over) {}

  /**
   * A value to draw.
   *
   * @param value or null where nothing was stated
   * @param text of the value, e.g. "2.65"
   */
  record Column(String period, BigDecimal value, String text) {}

  static Chart of(String id, String title, List<Column> columns) {
    BigDecimal most = BigDecimal.ZERO;
    BigDecimal least = BigDecimal.ZERO;
    StringBuilder description = new StringBuilder();
    for (Column column : columns) {
      if (column.value() != null) {
        most = most.max(column.value());
        least = least.min(column.value());
      }
      description.append(description.isEmpty() ? "" : "; ");
      description.append(column.period()).append(": ").append(column.text());
    }
    BigDecimal range = most.subtract(least);
    BigDecimal unit = range.signum() == 0 ? BigDecimal.ONE : range;
    int room = HEIGHT - TOP - BOTTOM - (least.signum() < 0 ? TOP : 0);
    int zero = TOP + pixels(most, unit, room);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      bars.add(bar(columns, i, zero, pixels(columns.get(i).value(), unit, room)));
    }
    return new Chart(id, title, description.toString(), zero, bars);
  }

  private static Bar bar(List<Column> columns, int index, int zero, int signed) {
    Column column = columns.get(index);
    int step = WIDTH / columns.size();
    int width = Math.max(2, Math.min(step * 2 / 3, 48));
    int middle = index * step + step / 2;
    String anchor =
        columns.size() <= MOST_LABELS
            ? null
            : index == 0 ? "start" : index == columns.size() - 1 ? "end" : null;
    boolean labelled = columns.size() <= MOST_LABELS || anchor != null;
    int height = Math.abs(signed);
    int top = signed < 0 ? zero : zero - height;
    int x = middle - width / 2;
    return new Bar(
        labelled ? column.text() : null,
        labelled ? column.period() : null,
        x,
        top,
        width,
        column.value() == null ? 0 : Math.max(1, height),
        anchor == null ? middle : anchor.equals("start") ? x : x + width,
        anchor,
        signed < 0 ? top + height + 12 : top - 5);
  }

  private static int pixels(BigDecimal value, BigDecimal range, int room) {
    return value == null
        ? 0
        : value
            .multiply(BigDecimal.valueOf(room))
            .divide(range, MathContext.DECIMAL64)
            .setScale(0, RoundingMode.HALF_EVEN)
            .intValueExact();
  }
}
