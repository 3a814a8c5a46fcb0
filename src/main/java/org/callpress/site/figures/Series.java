package org.callpress.site.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.Figure.Kind;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Slug;
import org.callpress.site.CallSummary;
import org.callpress.site.StatedFigure;

/**
 * One metric of one segment over the calls of a company, e.g. the revenue of Lanyi's Energy Cloud:
 * what each call states of it. Nothing is computed.
 *
 * @param metric its id and its basis: "net-income/non-GAAP"
 * @param segment id, or "" for the whole company
 * @param length of the periods: "Q" for quarters, "H" for halves, "M" for months to date, "Y" for
 *     years, "" where the calls have no period; never two of them in one series
 * @param unit that most values are stated in
 * @param points one per call, in the order of the calls; an empty one where a call states nothing
 */
public record Series(
    String metric, String segment, String length, String unit, List<Point> points) {
  private static final int FEWEST = 2;

  /** Quarters before half-years, months to date and years. */
  private static final Comparator<String> LENGTHS = Comparator.comparing("QHMY"::indexOf);

  public Series {
    points = List.copyOf(points);
  }

  /**
   * What one call states.
   *
   * @param value or null
   * @param change on the year, or null
   * @param earlier values of earlier periods that the call compares with
   */
  public record Point(
      CallSummary call, StatedFigure value, StatedFigure change, List<Earlier> earlier) {
    public Point {
      earlier = List.copyOf(earlier);
    }

    boolean isEmpty() {
      return value == null && change == null;
    }
  }

  /**
   * A value of an earlier period as a later call states it.
   *
   * @param then the same as the call on that period stated it, or null where that is not known
   */
  public record Earlier(StatedFigure now, CallSummary thenCall, StatedFigure then) {

    /** Whether the two are one value within the rounding of both; null where one is missing. */
    public Boolean agrees() {
      if (then == null) {
        return null;
      }
      BigDecimal apart = now.figure().value().subtract(then.figure().value()).abs();
      BigDecimal open = grain(now.figure()).add(grain(then.figure()));
      return apart.add(apart).compareTo(open) <= 0;
    }

    private static BigDecimal grain(Figure figure) {
      return figure.grain() == null ? BigDecimal.ZERO : figure.grain();
    }
  }

  /** Any figure of the series. */
  StatedFigure first() {
    return points.stream()
        .filter(point -> !point.isEmpty())
        .map(point -> point.value() != null ? point.value() : point.change())
        .findFirst()
        .orElseThrow();
  }

  /** Whether enough calls state a value, or else a change, to show how it moves. */
  boolean hasValues() {
    return points.stream().filter(p -> p.value() != null && isDrawn(p.value())).count() >= FEWEST;
  }

  /** Whether a value is in the unit of the series: only those can be set against one another. */
  boolean isDrawn(StatedFigure value) {
    return unit.equals(value.figure().unit());
  }

  /**
   * The calls of a company in the order of time: by their periods, or where one has none by date.
   */
  static List<CallSummary> inOrder(List<CallSummary> calls) {
    Comparator<CallSummary> byPeriod =
        Comparator.comparing(
            CallSummary::period, Comparator.nullsFirst(Comparator.<FiscalPeriod>naturalOrder()));
    Comparator<CallSummary> byDate =
        Comparator.comparing(
            CallSummary::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
    boolean dated = calls.stream().anyMatch(call -> call.period() == null);
    Comparator<CallSummary> order = dated ? byDate.thenComparing(byPeriod) : byPeriod;
    return calls.stream().sorted(order.thenComparing(CallSummary::id)).toList();
  }

  /**
   * The series of a company that at least two calls state, those of calls on quarters first.
   *
   * @param calls in any order
   */
  public static List<Series> of(List<CallSummary> calls) {
    Map<String, List<CallSummary>> byLength =
        inOrder(calls).stream()
            .collect(groupingBy(Series::length, () -> new TreeMap<>(LENGTHS), toList()));
    List<Series> all = new ArrayList<>();
    byLength.forEach((length, ordered) -> all.addAll(ofLength(length, ordered, true)));
    return all.stream().filter(Series::isLong).toList();
  }

  /** What one call states, each metric of each segment as a series of one point. */
  static List<Series> of(CallSummary call) {
    return ofLength(length(call), List.of(call), true);
  }

  /** The same of what it states of the months to date. */
  static List<Series> ofMonthsToDate(CallSummary call) {
    return ofLength("M", List.of(call), false);
  }

  /**
   * The series of each table of the page, by the table's id: one metric of all segments, the
   * company last. The metrics of most segments come first.
   */
  public static Map<String, List<Series>> sections(List<CallSummary> calls) {
    Map<String, List<Series>> sections = new LinkedHashMap<>();
    Map<String, List<Series>> tables = new LinkedHashMap<>();
    for (Series one : of(calls)) {
      String table = Slug.of(one.metric() + (one.isQuarterly() ? "" : " " + one.length()));
      tables.computeIfAbsent(table, id -> new ArrayList<>()).add(one);
    }
    tables.entrySet().stream()
        .sorted(Comparator.comparingInt(table -> -table.getValue().size()))
        .forEach(
            table ->
                sections.put(
                    table.getKey(),
                    table.getValue().stream()
                        .sorted(Comparator.comparing(row -> row.segment().isEmpty()))
                        .toList()));
    return sections;
  }

  private boolean isQuarterly() {
    return length.equals("Q") || length.isEmpty();
  }

  private static String length(CallSummary call) {
    PeriodLabel period = PeriodLabel.of(call.period());
    return period == null ? "" : String.valueOf(period.kind());
  }

  private static List<Series> ofLength(String length, List<CallSummary> ordered, boolean own) {
    Map<String, List<List<StatedFigure>>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      MainTable table = MainTable.of(ordered.get(i));
      for (StatedFigure stated : ordered.get(i).stated()) {
        if (stated.figure().headline() && table.isOwn(stated.figure()) == own) {
          byKey
              .computeIfAbsent(key(stated.figure()), key -> lists(ordered.size()))
              .get(i)
              .add(stated);
        }
      }
    }
    List<Series> all = new ArrayList<>();
    byKey.forEach((key, byCall) -> all.add(series(key, length, ordered, byCall)));
    return all;
  }

  private static List<List<StatedFigure>> lists(int size) {
    List<List<StatedFigure>> lists = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private boolean isLong() {
    return points.stream().filter(point -> !point.isEmpty()).count() >= FEWEST;
  }

  /** A metric that no lexicon knows is named as it was said: "Cloud revenue" where it begins. */
  private static String key(Figure figure) {
    String metric = figure.metric().toLowerCase(Locale.ROOT);
    String basis = figure.basis() == null ? "" : "/" + figure.basis().key();
    return metric + basis + "@" + (figure.segment() == null ? "" : figure.segment());
  }

  private static Series series(
      String key, String length, List<CallSummary> calls, List<List<StatedFigure>> stated) {
    String unit = unit(stated);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      StatedFigure value =
          first(stated.get(i), one -> isValue(one.kind()) && unit.equals(one.unit()));
      value = value != null ? value : first(stated.get(i), one -> isValue(one.kind()));
      StatedFigure change = first(stated.get(i), Series::isYearly);
      points.add(new Point(calls.get(i), value, change, earlier(i, unit, calls, stated)));
    }
    int at = key.lastIndexOf('@');
    return new Series(key.substring(0, at), key.substring(at + 1), length, unit, points);
  }

  /** The unit that most values are stated in; of two the first in the alphabet. */
  private static String unit(List<List<StatedFigure>> stated) {
    Map<String, Integer> counts = new TreeMap<>();
    for (List<StatedFigure> call : stated) {
      for (StatedFigure one : call) {
        if (isValue(one.figure().kind()) && one.figure().unit() != null) {
          counts.merge(one.figure().unit(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean isValue(Kind kind) {
    return kind == Kind.LEVEL || kind == Kind.RATIO || kind == Kind.RATE || kind == Kind.COUNT;
  }

  private static boolean isYearly(Figure figure) {
    boolean change = figure.kind() == Kind.CHANGE || figure.kind() == Kind.RATIO_CHANGE;
    boolean relative = "%".equals(figure.unit()) || figure.kind() == Kind.RATIO_CHANGE;
    return change && relative && figure.comparison() != Comparison.QOQ;
  }

  private static StatedFigure first(List<StatedFigure> stated, Predicate<Figure> which) {
    return stated.stream()
        .filter(one -> one.figure().value() != null && which.test(one.figure()))
        .findFirst()
        .orElse(null);
  }

  private static List<Earlier> earlier(
      int call, String unit, List<CallSummary> calls, List<List<StatedFigure>> stated) {
    List<Earlier> earlier = new ArrayList<>();
    for (StatedFigure now : stated.get(call)) {
      Figure figure = now.figure();
      FiscalPeriod meant = meant(calls.get(call).period(), figure);
      if (meant != null && figure.value() != null && unit.equals(figure.unit())) {
        int at = indexOf(meant, calls);
        StatedFigure then =
            at < 0 ? null : first(stated.get(at), o -> isValue(o.kind()) && unit.equals(o.unit()));
        earlier.add(new Earlier(now, at < 0 ? null : calls.get(at), then));
      }
    }
    return earlier;
  }

  /** The period of a comparison: a year or a quarter before the call's. */
  private static FiscalPeriod meant(FiscalPeriod call, Figure figure) {
    boolean compared = figure.kind() == Kind.COMPARISON && figure.comparison() != null;
    if (call == null || !compared) {
      return null;
    }
    if (figure.comparison() == Comparison.YOY) {
      return new FiscalPeriod(call.fiscalYear() - 1, call.quarter(), call.half(), null);
    }
    if (call.quarter() == null) {
      return null;
    }
    return call.quarter() == 1
        ? new FiscalPeriod(call.fiscalYear() - 1, 4, null)
        : new FiscalPeriod(call.fiscalYear(), call.quarter() - 1, null);
  }

  private static int indexOf(FiscalPeriod period, List<CallSummary> calls) {
    for (int i = 0; i < calls.size(); i++) {
      FiscalPeriod own = calls.get(i).period();
      if (own != null && own.label().equals(period.label())) {
        return i;
      }
    }
    return -1;
  }
}
