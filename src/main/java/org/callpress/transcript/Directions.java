package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Direction;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Stage directions: brackets of any kind that hold nothing but a transcriber's word, "[Operator
 * Instructions]", "(inaudible)", "&lt;crosstalk&gt;", "（笑）". Brackets that hold anything else are
 * speech. So is a slide's heading that stands alone within a turn: "Slide 7 – Outlook".
 */
final class Directions {
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\[([^\\[\\]]{1,60})\\]|\\(([^()]{1,60})\\)|<([^<>]{1,60})>|（([^（）]{1,60})）|【([^【】]{1,60})】|"
              + "\\{([^{}]{1,60})\\}");

  private Directions() {}

  /** The directions in all paragraphs, in order. */
  static List<Direction> in(SourceText source, List<Turn> turns) {
    List<Direction> directions = new ArrayList<>();
    for (Turn turn : turns) {
      for (Span paragraph : turn.paragraphs()) {
        if (headsSlide(source.slice(paragraph))) {
          directions.add(new Direction(paragraph));
          continue;
        }
        Matcher brackets = BRACKETS.matcher(source.text());
        brackets.region(paragraph.start(), paragraph.end());
        while (brackets.find()) {
          if (isDirection(brackets.group())) {
            directions.add(new Direction(new Span(brackets.start(), brackets.end())));
          }
        }
      }
    }
    return directions;
  }

  /** Whether there is one in the text. */
  static boolean standIn(String text) {
    return BRACKETS.matcher(text).results().anyMatch(m -> isDirection(m.group()));
  }

  /** "Slide 7 – Outlook" alone, and no sentence: "Slide 7: the outlook is unchanged." is said. */
  static boolean headsSlide(String text) {
    return Words.is("slide-heading", text)
        && Character.isUpperCase(text.codePointAt(0))
        && ".?!".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isDirection(String brackets) {
    return Words.is("directions", inside(brackets));
  }

  /** "[ Operator instructions. ]" → "Operator instructions". */
  private static String inside(String brackets) {
    String inside = brackets.substring(1, brackets.length() - 1).strip();
    int end = inside.length();
    while (end > 0 && ".-–—,:;".indexOf(inside.charAt(end - 1)) >= 0) {
      end--;
    }
    return inside.substring(0, end);
  }
}
