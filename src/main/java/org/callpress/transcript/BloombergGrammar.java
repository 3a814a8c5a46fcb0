package org.callpress.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Label;

/** "Q - Jane Doe{BIO 12345678 &lt;GO&gt;}", "A - Jane Doe", and bare names as in a list. */
final class BloombergGrammar implements Grammar {
  private static final int LONGEST = 150;
  private static final Pattern MARKED =
      Pattern.compile("(?:(?<side>[QA]) - )?(?<name>[^{}]{1,80}?)\\s*(?<bio>\\{BIO \\d+ <GO>\\})?");
  private final List<Line> lines;
  private final Grammar bare;

  BloombergGrammar(List<Line> lines, ParticipantLists lists) {
    this.lines = lines;
    this.bare = new ListedNameGrammar(lines, lists);
  }

  @Override
  public Labelled at(int index) {
    Line line = lines.get(index);
    if (line.text().length() <= LONGEST) {
      Matcher marked = MARKED.matcher(line.text());
      if (marked.matches() && isMarked(marked)) {
        return new Labelled(new Label(line.span(), line.text(), marked.group("name"), null), null);
      }
    }
    return bare.at(index);
  }

  /** A biography makes a label of any name; "Q - " only of what has a name's shape. */
  private static boolean isMarked(Matcher marked) {
    String name = marked.group("name");
    boolean named = PersonName.looksLike(name) || Words.is("unnamed-label", name);
    return marked.group("bio") != null || marked.group("side") != null && named;
  }
}
