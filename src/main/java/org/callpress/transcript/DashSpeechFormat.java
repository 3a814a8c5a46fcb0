package org.callpress.transcript;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Label;
import org.callpress.source.Span;

/**
 * "Name - what is said" on a line. Titles stand behind names and dashes as well, so what stands
 * there must end as a sentence does, several people must speak so more than once, and one of them
 * be an operator or in a list: the terms of an editor's points recur too.
 */
final class DashSpeechFormat implements Format {
  private static final int FEWEST_LABELS = 4;
  private static final int LONGEST_NAME = 60;

  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<label>(?<name>.{2,"
              + LONGEST_NAME
              + "}?)\\s+[-–—]{1,2}\\s+)"
              + "(?<speech>[\\p{Lu}\\p{Nd}\\p{IsHan}$\\[(\"“].*[.?!…。？！\"”)\\]])");

  @Override
  public String name() {
    return "name-dash-speech";
  }

  @Override
  public Recognition recognise(Page page) {
    List<String> names =
        page.lines().stream()
            .map(DashSpeechFormat::label)
            .filter(Objects::nonNull)
            .map(Label::name)
            .toList();
    boolean aCall =
        names.stream().anyMatch(n -> Words.is("unnamed-label", n) || page.lists().lists(n));
    if (names.size() < FEWEST_LABELS || !aCall) {
      return Recognition.NONE;
    }
    ColonGrammar grammar = new ColonGrammar(page.lines(), page.lists(), DashSpeechFormat::label);
    boolean own = grammar.recurring() >= 2 && grammar.labels() >= FEWEST_LABELS;
    return new Recognition(own ? 0.65 : 0, () -> page.read(grammar));
  }

  @Override
  public String label() {
    return "a name and a dash open a line";
  }

  private static Label label(Line line) {
    Matcher spoken = SPOKEN.matcher(line.text());
    if (!spoken.matches() || !isName(spoken.group("name"))) {
      return null;
    }
    String printed = spoken.group("label").strip();
    int start = line.span().start();
    return new Label(
        new Span(start, start + printed.length()), printed, spoken.group("name"), null);
  }

  private static boolean isName(String name) {
    return name.indexOf(' ') > 0 && PersonName.plausible(name)
        || PersonName.isSurelyHan(name)
        || Words.is("unnamed-label", name);
  }
}
