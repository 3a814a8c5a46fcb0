package org.callpress.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.source.Place;
import org.callpress.source.SourceText;

/** How far the figures read in one language of a call agree with a key of them. */
final class FigureScore {
  /** Figures found of those in the key, and right ones of those found, from 0 to 1. */
  final double recall;

  final double precision;

  /** Of those found, how many have the key's value and unit; its kind; its segment and metric. */
  final double values;

  final double kinds;
  final double subjects;

  /** What is missed, false or read otherwise than the key has it, a line each. */
  final List<String> wrong = new ArrayList<>();

  private final Conversation conversation;
  private final SourceText source;

  /** One line of a key. */
  private record Expected(
      int line,
      String words,
      String value,
      String unit,
      String kind,
      String segment,
      String metric,
      boolean optional) {
    static Expected of(String line) {
      String[] parts = line.split("\\|", -1);
      boolean optional = parts[6].endsWith("?");
      String metric = optional ? parts[6].substring(0, parts[6].length() - 1) : parts[6];
      return new Expected(
          Integer.parseInt(parts[0]),
          parts[1],
          parts[2],
          parts[3],
          parts[4],
          parts[5],
          metric,
          optional);
    }
  }

  FigureScore(EarningsCall call, String language, List<String> key) {
    conversation = call.conversation();
    source = call.transcript().source();
    List<Figure> left = new ArrayList<>(inLanguage(call, language));
    int all = left.size();
    List<Figure> found = new ArrayList<>();
    List<Expected> of = new ArrayList<>();
    int expected = 0;
    int free = 0;
    for (String line : key) {
      Expected one = Expected.of(line);
      Figure figure = left.stream().filter(f -> isAt(f, one)).findFirst().orElse(null);
      left.remove(figure);
      free += figure != null && one.optional() ? 1 : 0;
      expected += one.optional() ? 0 : 1;
      if (figure != null && !one.optional()) {
        found.add(figure);
        of.add(one);
      } else if (!one.optional()) {
        wrong.add("missed: " + one);
      }
    }
    left.forEach(f -> wrong.add("false: " + describe(f)));
    recall = found.size() / (double) expected;
    precision = found.size() / (double) (all - free);
    values = share(found, of, (f, e) -> e.value().equals(value(f)) && e.unit().equals(f.unit()));
    kinds = share(found, of, (f, e) -> isOne(f.kind().key(), e.kind()));
    subjects =
        share(
            found,
            of,
            (f, e) ->
                isOne(f.segment() == null ? "" : f.segment(), e.segment())
                    && isOne(f.metric(), e.metric()));
  }

  private List<Figure> inLanguage(EarningsCall call, String language) {
    return call.figures().stated().stream()
        .filter(f -> conversation.passage(f.passage()).language().startsWith(language))
        .toList();
  }

  private boolean isAt(Figure figure, Expected expected) {
    Place start = source.place(figure.span().start());
    String columns = start.column() + "-" + source.place(figure.span().end()).column();
    String words = conversation.text(figure.span());
    return start.line() == expected.line()
        && (words.equals(expected.words()) || columns.equals(expected.words()));
  }

  private double share(
      List<Figure> found, List<Expected> of, BiPredicate<Figure, Expected> isRight) {
    int right = 0;
    for (int i = 0; i < found.size(); i++) {
      boolean fits = isRight.test(found.get(i), of.get(i));
      right += fits ? 1 : 0;
      if (!fits) {
        wrong.add("read as " + describe(found.get(i)) + ", not " + of.get(i));
      }
    }
    return right / (double) Math.max(1, found.size());
  }

  private static boolean isOne(String read, String expected) {
    return List.of(expected.split("/", -1)).contains(read);
  }

  private static String value(Figure figure) {
    if (figure.value() != null) {
      return figure.value().toPlainString();
    }
    return figure.low() == null
        ? "?"
        : figure.low().toPlainString() + ".." + figure.high().toPlainString();
  }

  private String describe(Figure figure) {
    return "line %d %s: %s %s, %s of %s / %s"
        .formatted(
            source.place(figure.span().start()).line(),
            conversation.text(figure.span()),
            value(figure),
            figure.unit(),
            figure.kind().key(),
            figure.segment(),
            figure.metric());
  }

  @Override
  public String toString() {
    return "recall %.3f, precision %.3f; values %.3f, kinds %.3f, subjects %.3f"
        .formatted(recall, precision, values, kinds, subjects);
  }
}
