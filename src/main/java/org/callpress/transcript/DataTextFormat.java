package org.callpress.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.callpress.call.Part;
import org.callpress.source.Datum;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * JSON or YAML that holds the whole transcript as one string in some other format, beside fields
 * about the call. The same words may stand once more in fields for each half; how those cut the
 * call is not believed. Where there are only the halves, without labels, each is one turn.
 */
final class DataTextFormat implements Format {
  private static final int SHORTEST = 200;

  @Override
  public String name() {
    return "data-text";
  }

  @Override
  public Recognition recognise(Page page) {
    Datum root = page.data();
    List<Datum> texts = root == null ? List.of() : texts(root);
    if (texts.isEmpty()) {
      return Recognition.NONE;
    }
    Layout layout = Transcripts.layout(text(root, texts));
    boolean own = layout != null || texts.size() == 2;
    return new Recognition(own ? 0.95 : 0, () -> read(root, texts, layout));
  }

  private static Layout read(Datum root, List<Datum> texts, Layout layout) {
    if (layout == null) {
      return halves(root, texts);
    }
    HeadingFacts facts = new HeadingFacts();
    new DataHeading(facts, (value, kind) -> {}).read(root);
    return layout.stated(facts);
  }

  private static SourceText text(Datum root, List<Datum> texts) {
    DataReading reading = new DataReading(root);
    texts.forEach(text -> read(text, reading));
    repetitions(root, texts).forEach(value -> reading.leaveOut(value, DataReading.REPETITION));
    return reading.build();
  }

  private static Span read(Datum text, DataReading reading) {
    Span span = reading.line(text);
    reading.space("\n");
    return span;
  }

  /** Both halves as one turn each, under the field that says which half it is. */
  private static Layout halves(Datum root, List<Datum> texts) {
    DataReading reading = new DataReading(root);
    Layout.Builder out = new Layout.Builder();
    HeadingFacts facts = new HeadingFacts();
    new DataHeading(facts, (value, kind) -> out.heading(reading.line(value), kind)).read(root);
    for (int i = 0; i < texts.size(); i++) {
      Span span = read(texts.get(i), reading);
      out.part(i == 0 ? null : Part.QA);
      DataHeading.lines(reading.text(), span).forEach(out::paragraph);
    }
    return out.build(reading.build(), facts);
  }

  /** The string that holds the call, or the two that hold its halves; none where there is none. */
  private static List<Datum> texts(Datum root) {
    List<Datum> objects = root.all().stream().filter(v -> !v.fields().isEmpty()).toList();
    Datum whole =
        objects.stream()
            .map(object -> Fields.first(object, "whole"))
            .filter(DataTextFormat::isLong)
            .max(Comparator.comparingInt(value -> value.span().length()))
            .orElse(null);
    if (whole != null) {
      return List.of(whole);
    }
    return objects.stream()
        .map(object -> Stream.of("remarks", "questions").map(m -> Fields.first(object, m)).toList())
        .filter(halves -> halves.stream().anyMatch(DataTextFormat::isLong))
        .map(halves -> halves.stream().filter(Objects::nonNull).filter(Datum::isText).toList())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isLong(Datum value) {
    return value != null && value.isText() && value.span().length() >= SHORTEST;
  }

  /** Other long strings whose words the chosen text holds. */
  private static List<Datum> repetitions(Datum root, List<Datum> texts) {
    String chosen = texts.get(0).text();
    return root.all().stream()
        .filter(value -> isLong(value) && !texts.contains(value))
        .filter(value -> chosen.contains(value.text().strip()))
        .toList();
  }
}
