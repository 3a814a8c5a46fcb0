package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.callpress.source.Scripts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rows of a page's tables that set a text beside its translation.
 *
 * @param rows in order, from all of the page's tables
 */
record Columns(List<Row> rows) {
  private static final int FEWEST_ROWS = 3;
  private static final int SHORTEST = 400;

  /** A cell of the original and the cell beside it. */
  record Row(Element original, Element translation) {}

  /** Null where the page has no such tables. */
  static Columns in(Document page) {
    List<Row> rows = new ArrayList<>();
    for (Element row : page.select("tr")) {
      List<Element> cells = row.select("> td");
      if (cells.size() >= 2 && row.parents().stream().noneMatch(e -> e.normalName().equals("td"))) {
        rows.add(new Row(cells.get(cells.size() - 2), cells.get(cells.size() - 1)));
      }
    }
    return rows.size() >= FEWEST_ROWS && isBilingual(rows) ? new Columns(List.copyOf(rows)) : null;
  }

  /** Whether the columns are of like weight and in different scripts, or are headed so. */
  private static boolean isBilingual(List<Row> rows) {
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    for (Row row : rows) {
      left.append(row.original().text());
      right.append(row.translation().text());
    }
    if (weight(left) < SHORTEST || weight(right) < SHORTEST) {
      return false;
    }
    return isHeaded(rows.get(0)) || script(left) != script(right);
  }

  /** How long a text is, in Latin letters: scripts that write syllables or words need fewer. */
  private static int weight(CharSequence text) {
    int others = Scripts.count(text, Scripts::isHan) + Scripts.count(text, Scripts::isHangul);
    return text.length() + 2 * (others + Scripts.count(text, Scripts::isKana));
  }

  private static boolean isHeaded(Row row) {
    Element table = row.original().closest("table");
    return table != null
        && table.select("th").stream().anyMatch(head -> Fields.means(head.text(), "translation"));
  }

  /** Which script a text is in: 0 for Latin. */
  private static int script(CharSequence text) {
    List<IntPredicate> scripts =
        List.of(Scripts::isLatinLetter, Scripts::isHan, Scripts::isHangul, Scripts::isKana);
    int best = 0;
    int most = 0;
    for (int i = 0; i < scripts.size(); i++) {
      int weight = i == 0 ? 1 : 3;
      int count = weight * Scripts.count(text, scripts.get(i));
      if (count > most) {
        best = i;
        most = count;
      }
    }
    return best;
  }
}
