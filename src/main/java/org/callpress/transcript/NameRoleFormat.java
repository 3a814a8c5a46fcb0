package org.callpress.transcript;

import java.util.List;
import java.util.Objects;
import org.callpress.call.Label;

/**
 * "Name (Role)" alone on a line above each turn, e.g. "Toby Xu (CFO)"; unnamed voices as "Speaker
 * 14". Page chrome, a title such as "Alibaba Group - Q1 2025", a date and the word "Transcript"
 * stand above the first label; the sections of the call have no headings. A blank line after the
 * label may be missing. Every line is a paragraph.
 */
final class NameRoleFormat implements Format {
  @Override
  public String name() {
    return "name-role";
  }

  @Override
  public Recognition recognise(Page page) {
    List<String> names =
        page.lines().stream()
            .map(NameRoleLabel::of)
            .filter(Objects::nonNull)
            .map(Label::name)
            .toList();
    boolean recurring = names.stream().distinct().count() < names.size();
    double surety = names.isEmpty() ? 0 : recurring ? 0.9 : names.size() == 1 ? 0.3 : 0.6;
    return new Recognition(surety, () -> page.read(new NameRoleGrammar(page.lines())));
  }

  @Override
  public String label() {
    return "a name and brackets stand alone on a line";
  }
}
