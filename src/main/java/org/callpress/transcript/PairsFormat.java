package org.callpress.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.callpress.source.Datum;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * JSON or YAML with an original line and its translation in each item: {@code {"en": "…", "zh":
 * "…"}}. The originals together are a text of some other format.
 */
final class PairsFormat implements Format {
  private static final int FEWEST = 4;

  /** An original line and its translation; the translation is null where there is none. */
  private record Pair(Datum original, Datum translation) {}

  @Override
  public String name() {
    return "data-pairs";
  }

  @Override
  public Recognition recognise(Page page) {
    Datum root = page.data();
    List<Pair> pairs = root == null ? null : pairs(root);
    if (pairs == null) {
      return Recognition.NONE;
    }
    List<Span> at = new ArrayList<>();
    Layout layout = Transcripts.layout(originals(root, pairs, at));
    return new Recognition(layout == null ? 0 : 0.97, () -> read(layout, root, pairs, at));
  }

  private static Layout read(Layout layout, Datum root, List<Pair> pairs, List<Span> at) {
    HeadingFacts facts = new HeadingFacts();
    new DataHeading(facts, (value, kind) -> {}).read(root);
    return weave(layout, root, pairs, at).stated(facts);
  }

  /** The originals, each on lines of its own; {@code at} receives where. */
  private static SourceText originals(Datum root, List<Pair> pairs, List<Span> at) {
    DataReading reading = new DataReading(root);
    for (Pair pair : pairs) {
      at.add(reading.line(pair.original()));
      reading.space("\n");
      if (pair.translation() != null) {
        reading.known(pair.translation());
      }
    }
    return reading.build();
  }

  private static Layout weave(Layout layout, Datum root, List<Pair> pairs, List<Span> at) {
    DataReading reading = new DataReading(root);
    List<Span> lines = new ArrayList<>();
    for (Pair pair : pairs) {
      lines.add(pair.translation() == null ? null : reading.line(pair.translation()));
    }
    reading.known(root);
    SourceText translated = reading.build();
    Translation translation = new Translation(translated.text());
    Weave weave = new Weave(layout, translated);
    Speech speech = new Speech(layout);
    for (int i = 0; i < pairs.size(); i++) {
      if (lines.get(i) != null) {
        add(weave, speech, at.get(i), translation, lines.get(i));
      }
    }
    return weave.woven();
  }

  private static void add(
      Weave weave, Speech speech, Span original, Translation translation, Span translated) {
    boolean spoken = speech.in(original);
    boolean labelled = speech.labels(original);
    List<Span> lines = DataHeading.lines(translation.text(), translated);
    String same = speech.source().slice(original);
    for (Translation.Part part :
        translation.parts(lines, same, (line, name) -> line == 0 && labelled)) {
      if (part.reason() != null) {
        weave.omit(original.end(), part.span(), part.reason());
      } else if (spoken) {
        weave.speech(original.end(), part.span());
      } else {
        weave.omit(original.end(), part.span(), Translation.HEADING);
      }
    }
  }

  /** The longest list whose items hold two languages; null where there is none. */
  private static List<Pair> pairs(Datum root) {
    return root.all().stream()
        .map(Datum::items)
        .filter(items -> items.size() >= FEWEST)
        .map(PairsFormat::pairs)
        .filter(pairs -> pairs.size() >= FEWEST)
        .max(Comparator.comparingInt(List::size))
        .orElse(null);
  }

  private static List<Pair> pairs(List<Datum> items) {
    List<Pair> pairs = new ArrayList<>();
    for (Datum item : items) {
      Datum original = Fields.first(item, "original");
      Datum translation = Fields.first(item, "translation");
      List<Datum> languages = languages(item);
      original = original == null && !languages.isEmpty() ? languages.get(0) : original;
      translation = translation == null && languages.size() > 1 ? languages.get(1) : translation;
      if (original != null && original.isText()) {
        pairs.add(new Pair(original, translation));
      }
    }
    boolean translated =
        pairs.stream().filter(p -> p.translation() != null).count() > pairs.size() / 2;
    return translated ? pairs : List.of();
  }

  private static List<Datum> languages(Datum item) {
    return item.fields().entrySet().stream()
        .filter(field -> Fields.language(field.getKey()) != null && field.getValue().isText())
        .map(Map.Entry::getValue)
        .toList();
  }
}
