package org.callpress.transcript;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/** Names with a colon at the start of cues; believed where they recur, are said or name nobody. */
final class CueNames {
  /**
   * ">>", as captions of television mark a new speaker, perhaps as "&amp;gt;&amp;gt;", and blanks.
   */
  static final Pattern MARKS = Pattern.compile("(?:>|&gt;|\\s)*");

  private static final int LONGEST = 60;
  private final SourceText source;
  private final Map<String, Integer> counts = new HashMap<>();
  private final SaidNames said = new SaidNames();

  CueNames(SourceText source, CueText text) {
    this.source = source;
    for (CueText.Cue cue : text.cues()) {
      Span label = candidate(cue);
      if (label != null) {
        counts.merge(bare(label.of(source.text())), 1, Integer::sum);
      }
      int behind = label == null ? 0 : label.end();
      for (Span line : cue.lines()) {
        said.add(line.of(source.text()).substring(Math.max(0, behind - line.start())));
        behind = 0;
      }
    }
  }

  /** The label that a cue opens with, its colon included; or null. */
  Span label(CueText.Cue cue) {
    Span label = candidate(cue);
    String name = label == null ? null : bare(label.of(source.text()));
    boolean believed =
        name != null
            && (counts.get(name) > 1
                || said.addresses(name)
                || Words.is("unnamed-label", name)
                || isInCapitals(name));
    return believed ? label : null;
  }

  /** "ANA RUIZ": speech is not written so. */
  private static boolean isInCapitals(String name) {
    return name.indexOf(' ') > 0
        && name.chars().noneMatch(Character::isLowerCase)
        && name.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether a cue opens with marks that another one speaks, whoever it is. */
  boolean changesSpeaker(CueText.Cue cue) {
    String line = cue.lines().isEmpty() ? "" : cue.lines().get(0).of(source.text());
    return line.startsWith(">>") || line.startsWith("&gt;&gt;");
  }

  /** "- Jane Doe:" → "Jane Doe". */
  static String bare(String label) {
    String name = label.strip().replaceFirst("^(?:-|>|&gt;|\\s)+", "");
    return name.endsWith(":") || name.endsWith("：")
        ? name.substring(0, name.length() - 1).strip()
        : name;
  }

  private Span candidate(CueText.Cue cue) {
    if (cue.lines().isEmpty()) {
      return null;
    }
    Span line = cue.lines().get(0);
    String text = line.of(source.text());
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        String name = bare(text.substring(0, i + 1));
        boolean label = PersonName.plausible(name) || Words.is("unnamed-label", name);
        return label ? new Span(line.start(), line.start() + i + 1) : null;
      }
    }
    return null;
  }
}
