package org.callpress.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.site.CallSummary;
import org.callpress.site.CallSummary.SpeakerEntry;
import org.callpress.site.figures.CheckRows;
import org.callpress.source.Place;
import org.callpress.source.SourceText;

/** The tables of the export; see docs/export.md for what each column says. */
final class Tables {
  private Tables() {}

  private record Stated(
      Figure figure, String speaker, Place place, String quote, String sentence) {}

  private static final CsvTable<Stated> FIGURES =
      new CsvTable<Stated>()
          .column("id", row -> row.figure().id())
          .column("passage", row -> row.figure().passage())
          .column("speaker", Stated::speaker)
          .column("line", row -> row.place().line())
          .column("column", row -> row.place().column())
          .column("segment", row -> row.figure().segment())
          .column("metric", row -> row.figure().metric())
          .column("metricAsSaid", row -> row.figure().metricAsSaid())
          .column("kind", row -> row.figure().kind().key())
          .column("value", row -> row.figure().value())
          .column("low", row -> row.figure().low())
          .column("high", row -> row.figure().high())
          .column("unit", row -> row.figure().unit())
          .column("scale", row -> row.figure().scale())
          .column("direction", row -> direction(row.figure()))
          .column("comparison", row -> comparison(row.figure()))
          .column("basis", row -> basis(row.figure()))
          .column("period", row -> row.figure().period())
          .column("periodAsSaid", row -> row.figure().periodAsSaid())
          .column("hedge", row -> row.figure().hedge())
          .column("of", row -> row.figure().of())
          .column("headline", row -> row.figure().headline())
          .column("confidence", row -> row.figure().confidence().key())
          .column("quote", Stated::quote)
          .column("sentence", Stated::sentence);

  /** Figures of a call, in the order given. */
  static String figures(EarningsCall call, List<Figure> figures) {
    Conversation conversation = call.conversation();
    SourceText source = call.transcript().source();
    return FIGURES.of(
        figures.stream()
            .map(
                figure ->
                    new Stated(
                        figure,
                        conversation.speakerOf(conversation.passage(figure.passage())).name(),
                        source.place(figure.span().start()),
                        source.slice(figure.span()),
                        source.slice(figure.sentence())))
            .toList());
  }

  /**
   * @param check or null where the figures could not be tested
   */
  private record Tested(Check check, List<String> figures) {
    Object of(Function<Check, Object> part) {
      return check == null ? null : part.apply(check);
    }
  }

  private static final CsvTable<Tested> CHECKS =
      new CsvTable<Tested>()
          .column("relation", row -> row.of(Check::relation))
          .column("figures", row -> String.join("; ", row.figures()))
          .column("computed", row -> row.of(Check::computed))
          .column("stated", row -> row.of(Check::stated))
          .column("agrees", row -> row.of(Check::agrees))
          .column("note", row -> row.of(Check::note));

  /** What the page of figures lists that the figures of a call say of one another. */
  static String checks(EarningsCall call) {
    List<Tested> rows = new ArrayList<>();
    CheckRows.listed(call.figures()).forEach(check -> rows.add(new Tested(check, check.figures())));
    CheckRows.untested(call.figures()).forEach(ids -> rows.add(new Tested(null, ids)));
    return CHECKS.of(rows);
  }

  private record Point(CallSummary call, Figure figure) {}

  private static final CsvTable<Point> SERIES =
      new CsvTable<Point>()
          .column("metric", row -> row.figure().metric())
          .column("segment", row -> row.figure().segment())
          .column("kind", row -> row.figure().kind().key())
          .column("comparison", row -> comparison(row.figure()))
          .column("basis", row -> basis(row.figure()))
          .column("call", row -> row.call().id())
          .column("period", row -> period(row.call()))
          .column("quarterEnd", row -> quarterEnd(row.call()))
          .column("date", row -> row.call().date())
          .column("value", row -> row.figure().value())
          .column("low", row -> row.figure().low())
          .column("high", row -> row.figure().high())
          .column("unit", row -> row.figure().unit())
          .column("direction", row -> direction(row.figure()))
          .column("hedge", row -> row.figure().hedge())
          .column("figure", row -> row.figure().id());

  private static final Comparator<Point> BY_METRIC_THEN_TIME =
      Comparator.comparing((Point row) -> row.figure().metric())
          .thenComparing(
              row -> row.figure().segment(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(row -> row.figure().kind())
          .thenComparing(row -> row.call().id());

  /**
   * The headline figures of a company over its calls: each metric of each segment in the order of
   * time.
   *
   * @param headlines by call id
   */
  static String series(List<CallSummary> calls, Map<String, List<Figure>> headlines) {
    List<Point> points = new ArrayList<>();
    for (CallSummary call : calls) {
      headlines
          .getOrDefault(call.id(), List.of())
          .forEach(figure -> points.add(new Point(call, figure)));
    }
    points.sort(BY_METRIC_THEN_TIME);
    return SERIES.of(points);
  }

  private record Part(CallSummary call, SpeakerEntry speaker) {
    long passages() {
      return call.passages().stream().filter(p -> p.speaker().equals(speaker.id())).count();
    }
  }

  private static final CsvTable<Part> SPEAKERS =
      new CsvTable<Part>()
          .column("key", row -> row.speaker().key())
          .column("name", row -> row.speaker().name())
          .column("names", row -> String.join("; ", row.speaker().names().values()))
          .column("side", row -> row.speaker().side().key())
          .column("role", row -> row.speaker().role())
          .column("affiliation", row -> row.speaker().affiliation())
          .column("company", row -> row.call().company().id())
          .column("call", row -> row.call().id())
          .column("period", row -> period(row.call()))
          .column("date", row -> row.call().date())
          .column("speaker", row -> row.speaker().id())
          .column("passages", Part::passages);

  /** Every person of every call. */
  static String speakers(List<CallSummary> calls) {
    List<Part> parts = new ArrayList<>();
    calls.forEach(call -> call.speakers().forEach(s -> parts.add(new Part(call, s))));
    return SPEAKERS.of(parts);
  }

  private static String direction(Figure figure) {
    return figure.direction() == null ? null : figure.direction().key();
  }

  private static String comparison(Figure figure) {
    return figure.comparison() == null ? null : figure.comparison().key();
  }

  private static String basis(Figure figure) {
    return figure.basis() == null ? null : figure.basis().key();
  }

  private static String period(CallSummary call) {
    return call.period() == null ? null : call.period().label();
  }

  private static Object quarterEnd(CallSummary call) {
    return call.period() == null ? null : call.period().quarterEnd();
  }
}
