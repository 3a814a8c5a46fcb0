package org.callpress.transcript;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of pages that were copied along with a text, "Page 3 of 12" alone on a line, and the
 * lines beside them that stand beside others as well: the title of the call, the company. They cut
 * sentences in two and are nobody's words.
 */
final class RunningHeads {
  static final String REASON = "running-head";

  /** Bare figures are numbers of pages where so many count on from one another. */
  private static final int FEWEST_BARE = 3;

  /** One number of a page may be anything. */
  private static final int FEWEST = 2;

  private static final int LONGEST = 120;

  private final BitSet heads = new BitSet();

  RunningHeads(List<Line> lines) {
    BitSet numbers = numbered(lines);
    if (numbers.cardinality() < FEWEST) {
      numbers = counted(lines);
    }
    heads.or(numbers);
    for (int beside : new int[] {-1, 1}) {
      Map<String, BitSet> recurring = new HashMap<>();
      numbers.stream()
          .map(number -> number + beside)
          .filter(i -> i >= 0 && i < lines.size() && lines.get(i).text().length() <= LONGEST)
          .filter(i -> !Prose.is(lines.get(i).text()))
          .filter(i -> !Words.is("unnamed-label", lines.get(i).text()))
          .forEach(i -> recurring.computeIfAbsent(lines.get(i).text(), t -> new BitSet()).set(i));
      recurring
          .entrySet()
          .removeIf(
              head ->
                  head.getValue().cardinality() < FEWEST
                      || standsElsewhere(head.getKey(), head.getValue(), lines));
      recurring.values().forEach(heads::or);
    }
  }

  /** A head stands beside numbers of pages, and once more above the whole; a label anywhere. */
  private static boolean standsElsewhere(String text, BitSet places, List<Line> lines) {
    long all = lines.stream().filter(line -> line.text().equals(text)).count();
    return all > places.cardinality() + 1L;
  }

  boolean holds(int index) {
    return heads.get(index);
  }

  private static BitSet numbered(List<Line> lines) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      if (Words.is("page-line", lines.get(i).text())) {
        numbers.set(i);
      }
    }
    return numbers;
  }

  /** Lines that are nothing but a number, where they count up by one. */
  private static BitSet counted(List<Line> lines) {
    BitSet numbers = new BitSet();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        int number = Integer.parseInt(text);
        if (!numbers.isEmpty() && number != last + 1) {
          return new BitSet();
        }
        numbers.set(i);
        last = number;
      }
    }
    return numbers.cardinality() < FEWEST_BARE ? new BitSet() : numbers;
  }
}
