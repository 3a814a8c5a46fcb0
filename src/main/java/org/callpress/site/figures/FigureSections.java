package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.call.Part;

/**
 * In which table of the page of figures each figure of a call stands, by the table's id: "segments"
 * (and "segments-2", …), "group", "to-date", "guidance", "answers", "remarks". Each stands in
 * exactly one; what renders a figure in the other language stands behind it.
 */
public final class FigureSections {
  private FigureSections() {}

  /** The tables that are not empty, in the order of the page. */
  public static Map<String, List<Figure>> of(EarningsCall call) {
    Compared compared = new Compared(call.figures());
    List<Figure> stated = without(call.figures().stated(), compared);
    MainTable table = MainTable.of(call);
    Entries entries = new Entries(without(table.own(), compared));
    Map<String, List<Figure>> sections = new LinkedHashMap<>();
    List<List<String>> tables = entries.tables();
    for (int i = 0; i < tables.size(); i++) {
      sections.put(segments(i), entries.figures(tables.get(i)));
    }
    sections.put("group", entries.rest());
    sections.put("to-date", new Entries(without(table.toDate(), compared)).figures());
    Set<Figure> shown = new HashSet<>();
    sections.values().forEach(shown::addAll);
    Predicate<Figure> rest = figure -> !shown.contains(figure);
    Predicate<Figure> guidance = figure -> figure.kind() == Figure.Kind.GUIDANCE;
    Predicate<Figure> asked = figure -> isInQuestions(call, figure);
    Predicate<Figure> facts = rest.and(guidance.negate());
    sections.put("guidance", stated.stream().filter(rest.and(guidance)).toList());
    sections.put("answers", stated.stream().filter(facts.and(asked)).toList());
    sections.put("remarks", stated.stream().filter(facts.and(asked.negate())).toList());
    sections.values().removeIf(List::isEmpty);
    sections.replaceAll((id, figures) -> withRenderings(figures, compared));
    return sections;
  }

  /** The id of a table of segments: "segments", "segments-2". */
  static String segments(int index) {
    return index == 0 ? "segments" : "segments-" + (index + 1);
  }

  private static List<Figure> without(List<Figure> figures, Compared renderings) {
    return figures.stream().filter(one -> !renderings.isRendering(one)).toList();
  }

  private static List<Figure> withRenderings(List<Figure> figures, Compared compared) {
    List<Figure> all = new ArrayList<>();
    for (Figure figure : figures) {
      all.add(figure);
      if (compared.renderingOf(figure) != null) {
        all.add(compared.renderingOf(figure).figure());
      }
    }
    return all;
  }

  private static boolean isInQuestions(EarningsCall call, Figure figure) {
    Part part = call.conversation().partOf(call.conversation().passage(figure.passage()));
    return part == Part.QA || part == Part.CLOSING;
  }
}
