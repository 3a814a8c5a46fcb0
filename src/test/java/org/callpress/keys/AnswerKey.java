package org.callpress.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * What somebody who has read a call says of it, from src/test/resources/keys. A line each time
 * something changes: {@code 121|Next question.|gordon|own|en|procedural} begins at those words of
 * line 121; a number in place of the words is a column, for texts that must not be quoted. A line
 * {@code t4.1 t5.1 : 1,2~1 3~2} says which sentences render one another. A line {@code
 * exchange|helena|Kestrel} begins an analyst's go; each {@code ask|57|do you see
 * the|runze|answered} after it is one thing that is asked there, by whom it is answered and what
 * becomes of it.
 *
 * @param pairs "t4.1.2 t5.1.1"
 * @param exchanges in order; empty where the key is silent on them
 */
record AnswerKey(List<Stretch> stretches, Set<String> pairs, List<Go> exchanges) {
  private static final Path FOLDER = Path.of(System.getProperty("keys", "src/test/resources/keys"));

  /**
   * @param speaker part of the speaker's id
   * @param renders line of the stretch that this one renders, or -1
   */
  record Stretch(
      int start,
      int line,
      String speaker,
      boolean interpreted,
      String language,
      String kind,
      int renders) {}

  /** An analyst's go: part of the analyst's id, part of the firm's name or nothing. */
  record Go(String analyst, String firm, List<Ask> asks) {}

  /**
   * @param span the first words of it
   * @param answeredBy parts of the ids of those whose answers address it
   * @param status as the export writes it
   */
  record Ask(Span span, Set<String> answeredBy, String status) {}

  static AnswerKey read(String name, SourceText source) {
    List<Stretch> stretches = new ArrayList<>();
    Set<String> pairs = new LinkedHashSet<>();
    List<Go> exchanges = new ArrayList<>();
    for (String line : lines(name)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\\|", -1);
      if (fields[0].equals("exchange")) {
        exchanges.add(new Go(fields[1], fields[2], new ArrayList<>()));
      } else if (fields[0].equals("ask")) {
        exchanges.get(exchanges.size() - 1).asks().add(ask(fields, source));
      } else if (line.contains("~")) {
        readPairs(line, pairs);
      } else {
        stretches.add(stretch(fields, source));
      }
    }
    return new AnswerKey(List.copyOf(stretches), pairs, List.copyOf(exchanges));
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(FOLDER.resolve(name + ".key"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ask ask(String[] fields, SourceText source) {
    int start = source.text().indexOf(fields[2], source.line(Integer.parseInt(fields[1])).start());
    Set<String> by = fields[3].equals("none") ? Set.of() : Set.of(fields[3].split(","));
    return new Ask(new Span(start, start + fields[2].length()), by, fields[4]);
  }

  private static Stretch stretch(String[] fields, SourceText source) {
    int line = Integer.parseInt(fields[0]);
    int start = source.line(line).start();
    String at = fields[1];
    if (!at.isEmpty()) {
      boolean column = at.chars().allMatch(Character::isDigit);
      start = column ? start + Integer.parseInt(at) - 1 : source.text().indexOf(at, start);
    }
    int renders =
        fields.length > 6 && !fields[6].isBlank() ? Integer.parseInt(fields[6].strip()) : -1;
    return new Stretch(
        start, line, fields[2], fields[3].equals("int"), fields[4], fields[5], renders);
  }

  private static void readPairs(String line, Set<String> pairs) {
    String[] halves = line.split(" : ");
    String[] passages = halves[0].strip().split(" ");
    for (String bead : halves[1].strip().split(" ")) {
      String[] sides = bead.split("~");
      for (String original : sides[0].split(",")) {
        for (String rendering : sides[1].split(",")) {
          pairs.add(passages[0] + "." + original + " " + passages[1] + "." + rendering);
        }
      }
    }
  }

  /** The stretch that a character stands in, or null before the first. */
  Stretch at(int offset) {
    Stretch found = null;
    for (Stretch stretch : stretches) {
      if (stretch.start() <= offset) {
        found = stretch;
      }
    }
    return found;
  }
}
