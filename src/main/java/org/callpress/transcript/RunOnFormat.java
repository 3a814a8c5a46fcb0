package org.callpress.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * A whole call without line breaks: "Operator: Good morning. … please go ahead. Jane Doe: Thank
 * you." A name and a colon behind the end of a sentence are a label where such names recur. Read as
 * any text of that kind once each label begins a line.
 */
final class RunOnFormat implements Format {
  private static final int FEWEST_LABELS = 4;
  private static final int FEWEST_RECURRING = 2;

  /** So many labels within lines for each that begins one. */
  private static final int SHARE = 4;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=[.?!…\\])\"”。？！-]\\s)(\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?:\\s(?:\\p{Lu}|(?:de|van|von|der|la|da|di)\\b)[\\p{L}\\p{M}.'’-]{0,30}){0,4})\\s?[:：]\\s");

  @Override
  public String name() {
    return "run-on";
  }

  @Override
  public Recognition recognise(Page page) {
    SourceText source = page.source();
    List<Integer> labels =
        source.lineCount() > source.text().length() / 500 ? List.of() : in(source);
    if (labels.isEmpty()) {
      return Recognition.NONE;
    }
    Reading reading = new Reading(source);
    int from = 0;
    for (int label : labels) {
      reading.keep(new Span(from, label)).space("\n");
      from = label;
    }
    reading.keep(new Span(from, source.text().length()));
    Layout layout = Transcripts.layout(reading.build());
    return new Recognition(layout == null ? 0 : 0.7, () -> layout);
  }

  /** Where labels begin within lines; none where they are too few. */
  private static List<Integer> in(SourceText source) {
    Map<String, List<Integer>> byName = new HashMap<>();
    Matcher matcher = LABEL.matcher(source.text());
    while (matcher.find()) {
      String name = matcher.group(1);
      if (Words.is("unnamed-label", name) || name.indexOf(' ') > 0 && PersonName.plausible(name)) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(matcher.start());
      }
    }
    long recurring = byName.values().stream().filter(places -> places.size() > 1).count();
    List<Integer> all = byName.values().stream().flatMap(List::stream).sorted().toList();
    boolean runOn =
        recurring >= FEWEST_RECURRING
            && all.size() >= FEWEST_LABELS
            && all.size() >= SHARE * (long) beginning(source);
    return runOn ? all : List.of();
  }

  /** How many lines begin with a label. */
  private static int beginning(SourceText source) {
    return (int) Line.of(source).stream().filter(line -> ColonLabel.of(line) != null).count();
  }
}
