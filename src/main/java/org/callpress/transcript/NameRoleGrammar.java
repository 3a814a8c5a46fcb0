package org.callpress.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callpress.call.Label;

/**
 * "Name (Role)" as a whole line; a bare line is a label too where it names nobody ("Speaker 14") or
 * somebody who is labelled with a role elsewhere.
 */
final class NameRoleGrammar implements Grammar {
  private final List<Line> lines;
  private final Set<String> names = new HashSet<>();

  NameRoleGrammar(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      Label label = label(line);
      if (label != null) {
        names.add(label.name());
      }
    }
  }

  @Override
  public Labelled at(int index) {
    Line line = lines.get(index);
    Label label = label(line);
    String bare = NameRoleLabel.withoutColon(line.text());
    if (label == null && (names.contains(bare) || Words.is("unnamed-label", bare))) {
      label = new Label(line.span(), line.text(), bare, null);
    }
    return label == null ? null : new Labelled(label, null);
  }

  /** "Acme Corp (ACME) - Q1 2025" ends in no bracket; "Acme Q1 2025 (Transcript)" is a title. */
  private static Label label(Line line) {
    Label label = NameRoleLabel.of(line);
    return label == null || TitleLine.of(line.text()) != null ? null : label;
  }
}
