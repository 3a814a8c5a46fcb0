package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Turn;
import org.callpress.source.Sentences;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Says which words of a translation's cells belong to which turn of the original. Rows that run on
 * into one another are taken together; within them, the translation is cut where its own labels
 * stand, or else where the original's shares of the text suggest.
 */
final class TranslatedCells {
  /** How much a label or a new line is worth, in shares of the text, as a place to cut. */
  private static final double LABEL_BONUS = 0.5;

  private static final double LINE_BONUS = 0.25;

  private final SourceText original;
  private final List<Integer> cells;
  private final Translation translation;
  private final List<Integer> translated;
  private final List<Stretch> stretches;
  private final TranslatedLabels labels;

  /**
   * A run of the original that is one turn's, or nobody's.
   *
   * @param span from its first character to its last
   * @param spoken whether it is a turn's
   * @param labelled whether it opens with a label
   */
  private record Stretch(Span span, boolean spoken, boolean labelled) {}

  /**
   * A sentence or a label of the translation.
   *
   * @param label whether the line is a label, or opens with one
   * @param title whether the line is the title below a label
   */
  private record Unit(Span span, boolean opensLine, boolean label, boolean title) {}

  /**
   * @param cells where each cell of the original ends in the layout's text
   */
  TranslatedCells(
      Layout layout, List<Integer> cells, ColumnText translation, TranslatedLabels labels) {
    this.original = layout.source();
    this.cells = cells;
    this.translation = new Translation(translation.text().text());
    this.translated = translation.cells();
    this.stretches = stretches(layout);
    this.labels = labels;
  }

  void addTo(Weave weave) {
    int from = 0;
    int first = 0;
    for (int row = 0; row < cells.size(); row++) {
      if (endsBlock(row)) {
        Span block = new Span(from, cells.get(row));
        int start = first == 0 ? 0 : translated.get(first - 1);
        add(weave, block, new Span(start, translated.get(row)));
        from = cells.get(row);
        first = row + 1;
      }
    }
  }

  /** Whether the original ends a line with this row. */
  private boolean endsBlock(int row) {
    int end = cells.get(row);
    String text = original.text();
    return row == cells.size() - 1 || end < text.length() && text.charAt(end) == '\n';
  }

  private void add(Weave weave, Span block, Span rendered) {
    List<Stretch> within = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Span shared = stretch.span().intersection(block).trimmed(original.text());
      if (!shared.isEmpty()) {
        boolean opens = shared.start() == stretch.span().start();
        within.add(new Stretch(shared, stretch.spoken(), stretch.labelled() && opens));
      }
    }
    if (within.isEmpty()) {
      within.add(new Stretch(new Span(block.end(), block.end()), false, false));
    }
    List<Unit> units = units(rendered);
    List<Integer> cuts = cuts(within, units);
    for (int i = 0; i < within.size(); i++) {
      add(weave, within.get(i), units.subList(cuts.get(i), cuts.get(i + 1)));
    }
  }

  private void add(Weave weave, Stretch stretch, List<Unit> units) {
    int after = stretch.span().end();
    String same = original.slice(stretch.span());
    String other = stretch.spoken() ? Translation.LABEL : Translation.HEADING;
    boolean labelled = stretch.labelled();
    String text = translation.text();
    for (List<Unit> line : lines(units)) {
      boolean first = labelled && !Translation.isNote(line.get(0).span().of(text));
      labelled = false;
      Span span = line.get(0).span().cover(line.get(line.size() - 1).span());
      boolean whole = line.get(0).title() || labels.holds(span.of(text));
      for (Translation.Part part :
          translation.parts(
              List.of(span),
              same,
              (i, name) -> labels.holds(name) || first && TranslatedLabels.isShort(name))) {
        if (part.reason() != null) {
          weave.omit(after, part.span(), part.reason());
        } else if (!stretch.spoken()
            || whole
            || line.get(0).label() && line.size() == 1 && isBare(part.span())) {
          weave.omit(after, part.span(), other);
        } else {
          weave.speech(after, part.span());
        }
      }
    }
  }

  private boolean isBare(Span span) {
    return TranslatedLabels.isShort(TranslatedLabels.bare(span.of(translation.text())));
  }

  /** Sentences of one line that stand together are a line again. */
  private static List<List<Unit>> lines(List<Unit> units) {
    List<List<Unit>> lines = new ArrayList<>();
    for (Unit unit : units) {
      if (unit.opensLine() || lines.isEmpty()) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(unit);
    }
    return lines;
  }

  private List<Unit> units(Span rendered) {
    String text = translation.text();
    List<Unit> units = new ArrayList<>();
    List<Span> lines = DataHeading.lines(text, rendered);
    boolean named = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).of(text);
      boolean title = named && isBare(lines.get(i));
      named = labels.holds(line);
      boolean label = named || opensWithLabel(line) || !title && isAboveSpeech(lines, i);
      boolean opens = true;
      for (Span sentence : Sentences.in(text, lines.get(i))) {
        units.add(new Unit(sentence, opens, label && opens, title && opens));
        opens = false;
      }
    }
    return units;
  }

  private boolean opensWithLabel(String line) {
    String bare = TranslatedLabels.bare(line);
    int colon = Translation.labelLength(bare);
    return colon > 0 && labels.holds(bare.substring(0, colon));
  }

  /** A short line that speech follows; the lines of a list follow one another. */
  private boolean isAboveSpeech(List<Span> lines, int index) {
    return isBare(lines.get(index))
        && !Translation.isNote(lines.get(index).of(translation.text()))
        && index + 1 < lines.size()
        && TranslatedLabels.isProse(lines.get(index + 1).of(translation.text()));
  }

  /** The index of the first unit of each stretch, and the number of units at the end. */
  private List<Integer> cuts(List<Stretch> within, List<Unit> units) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).label()) {
        own.add(i);
      }
    }
    long labelled = within.stream().filter(Stretch::labelled).count();
    boolean exact = labelled == own.size() && labelled >= within.size() - 1;
    double total = within.stream().mapToInt(s -> s.span().length()).sum();
    double passed = within.get(0).span().length();
    for (int i = 1; i < within.size(); i++) {
      int from = Math.min(cuts.get(i - 1) + 1, units.size());
      int label = i - (within.get(0).labelled() ? 0 : 1);
      cuts.add(exact && label < own.size() ? own.get(label) : nearest(units, from, passed / total));
      passed += within.get(i).span().length();
    }
    cuts.add(units.size());
    return cuts;
  }

  /** The unit at which to cut so that about this share of the text stands before it. */
  private static int nearest(List<Unit> units, int from, double share) {
    double total = units.stream().mapToInt(unit -> unit.span().length()).sum();
    double before = 0;
    int best = units.size();
    double least = Double.MAX_VALUE;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      double bonus = unit.label() ? LABEL_BONUS : unit.opensLine() ? LINE_BONUS : 0;
      double cost = Math.abs(before / total - share) - bonus;
      if (i >= from && cost < least) {
        best = i;
        least = cost;
      }
      before += unit.span().length();
    }
    return best;
  }

  private static List<Stretch> stretches(Layout layout) {
    List<Stretch> stretches = new ArrayList<>();
    for (Turn turn : layout.turns()) {
      boolean labelled = turn.label() != null;
      Span last =
          turn.paragraphs().isEmpty()
              ? turn.label().span()
              : turn.paragraphs().get(turn.paragraphs().size() - 1);
      Span first = labelled ? turn.label().span() : turn.paragraphs().get(0);
      stretches.add(new Stretch(first.cover(last), true, labelled));
    }
    List<Stretch> all = new ArrayList<>();
    int at = 0;
    for (Stretch stretch : stretches) {
      gap(at, stretch.span().start(), layout.source(), all);
      all.add(stretch);
      at = stretch.span().end();
    }
    gap(at, layout.source().text().length(), layout.source(), all);
    return all;
  }

  /** What stands between turns is nobody's: headings, lists, what is left out. */
  private static void gap(int from, int to, SourceText source, List<Stretch> all) {
    Span span = new Span(from, Math.max(from, to)).trimmed(source.text());
    if (!span.isEmpty()) {
      all.add(new Stretch(span, false, false));
    }
  }
}
