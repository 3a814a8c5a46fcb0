package org.callpress.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Label;
import org.callpress.source.Scripts;
import org.callpress.source.Span;

/**
 * The label in front of what is said on a line: "Jane Doe: …", "JANE DOE, ACME: …", "Jane Doe
 * (CFO): …", "张三：……"; or set in brackets, with or without a colon: "[Jane Doe] …", "【张三】……",
 * "&lt;Jane Doe&gt;". Marks of a change of speaker stand before it: "&gt;&gt; JANE DOE: …". A shape
 * only: whether the name is anybody's is not known here.
 */
final class ColonLabel {
  private static final int LONGEST_LABEL = 120;

  /** "(Role)", " - Role", ", Firm" behind a name. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "\\s*[(（](?<bracket>[^()（）]+)[)）]$|\\s+[-–—]{1,2}\\s+(?<dash>.+)$|,\\s+(?<comma>.+)$");

  /** "Q3. …", "Ａ３．…", "问题3、…": what says a side may end in a full stop; "A. J. Doe: …" does not. */
  private static final Pattern SIDE =
      Pattern.compile("(?<side>\\p{L}{1,6} ?\\p{Nd}{0,3})[.．、)）](?!\\p{Nd})\\s*");

  private static final Pattern MARKS = Pattern.compile(">{1,3}\\s*");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?:\\[([^\\[\\]]{2,80})\\]|【([^【】]{2,40})】|<([^<>]{2,80})>)\\s*[:：]?");

  private ColonLabel() {}

  /** The label that a line opens with if it opens with one; by its shape, so null is certain. */
  static Label of(Line line) {
    String text = line.text();
    Matcher marks = MARKS.matcher(text);
    int from = marks.lookingAt() ? marks.end() : 0;
    Matcher brackets = IN_BRACKETS.matcher(text).region(from, text.length());
    if (brackets.lookingAt()) {
      String inside = inside(brackets).strip();
      return isSetApart(inside) ? label(line, inside, brackets.end()) : null;
    }
    int colon = colon(text, from);
    Label named =
        colon <= from ? null : label(line, text.substring(from, colon).strip(), colon + 1);
    Matcher side = SIDE.matcher(text).region(from, text.length());
    boolean says = side.lookingAt() && SideLabels.isSide(side.group("side"));
    boolean numbered =
        says && !SideLabels.withoutNumber(side.group("side")).equals(side.group("side"));
    return says && (named == null || numbered)
        ? label(line, side.group("side"), side.end())
        : named;
  }

  private static String inside(Matcher brackets) {
    String square = brackets.group(1);
    String lens = brackets.group(2);
    return square != null ? square : lens != null ? lens : brackets.group(3);
  }

  /** Brackets hold directions as well, and "[EN]": one word alone is nobody. */
  private static boolean isSetApart(String inside) {
    boolean several = inside.indexOf(' ') > 0 || inside.codePoints().anyMatch(Scripts::isHan);
    return (several || Words.is("unnamed-label", inside)) && !Words.is("directions", inside);
  }

  /** The label that the words before {@code end} are, or null. */
  private static Label label(Line line, String words, int end) {
    Span span = new Span(line.span().start(), line.span().start() + end);
    String printed = line.text().substring(0, end).strip();
    Matcher behind = BEHIND_NAME.matcher(words);
    boolean more = behind.find();
    String name = more ? words.substring(0, behind.start()) : words;
    TitledName titled = TitledName.of(name);
    if (titled != null) {
      String role = titled.title() + (more ? ", " + role(behind) : "");
      return new Label(span, printed, titled.name(), role);
    }
    return isName(name) ? new Label(span, printed, name, more ? role(behind) : null) : null;
  }

  private static String role(Matcher behind) {
    String bracket = behind.group("bracket");
    String dash = behind.group("dash");
    return (bracket != null ? bracket : dash != null ? dash : behind.group("comma")).strip();
  }

  private static boolean isName(String text) {
    return PersonName.plausible(text) || Words.is("unnamed-label", text) || SideLabels.isSide(text);
  }

  /** The first colon near the start that no figure stands around ("8:30", "https:"); or -1. */
  private static int colon(String text, int from) {
    int end = Math.min(text.length(), LONGEST_LABEL);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        boolean time =
            i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1))
                && i > 0
                && Character.isDigit(text.charAt(i - 1));
        boolean address = text.startsWith("//", i + 1);
        return time || address ? -1 : i;
      }
    }
    return -1;
  }
}
