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

/**
 * What somebody who has read a call says of it, from src/test/resources/keys. A line each time
 * something changes: {@code 121|Next question.|gordon|own|en|procedural} begins at those words of
 * line 121; a number in place of the words is a column, for texts that must not be quoted. A line
 * {@code t4.1 t5.1 : 1,2~1 3~2} says which sentences render one another.
 *
 * @param pairs "t4.1.2 t5.1.1"
 */
record AnswerKey(List<Stretch> stretches, Set<String> pairs) {
  private static final Path FOLDER = Path.of("src/test/resources/keys");

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

  static AnswerKey read(String name, SourceText source) {
    List<Stretch> stretches = new ArrayList<>();
    Set<String> pairs = new LinkedHashSet<>();
    for (String line : lines(name)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.contains("~")) {
        readPairs(line, pairs);
      } else {
        stretches.add(stretch(line.split("\\|", -1), source));
      }
    }
    return new AnswerKey(List.copyOf(stretches), pairs);
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(FOLDER.resolve(name + ".key"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
