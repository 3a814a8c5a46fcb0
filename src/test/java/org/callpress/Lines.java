package org.callpress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A source file as a program outside Callpress would read it by the spans of the export: 1-based
 * lines, columns in code points, ends exclusive.
 */
final class Lines {
  private final List<int[]> lines = new ArrayList<>();
  private final List<int[]> marks = new ArrayList<>();

  Lines(Path file) throws IOException {
    for (String line : Files.readString(file).split("\r\n|\r|\n", -1)) {
      lines.add(line.codePoints().toArray());
      marks.add(new int[lines.get(lines.size() - 1).length]);
    }
  }

  String line(int line) {
    int[] points = lines.get(line - 1);
    return new String(points, 0, points.length);
  }

  String at(JsonNode spans) {
    StringBuilder text = new StringBuilder();
    for (JsonNode span : spans) {
      int endLine = span.get("endLine").asInt();
      for (int line = span.get("line").asInt(); line <= endLine; line++) {
        int[] points = lines.get(line - 1);
        int from = from(span, line);
        text.append(new String(points, from, to(span, line) - from));
        text.append(line < endLine ? "\n" : "");
      }
    }
    return text.toString();
  }

  void mark(JsonNode spans) {
    for (JsonNode span : spans) {
      for (int line = span.get("line").asInt(); line <= span.get("endLine").asInt(); line++) {
        for (int i = from(span, line); i < to(span, line); i++) {
          marks.get(line - 1)[i]++;
        }
      }
    }
  }

  void markLine(int line) {
    int[] of = marks.get(line - 1);
    for (int i = 0; i < of.length; i++) {
      of[i]++;
    }
  }

  List<String> unmarked() {
    return places(0);
  }

  List<String> markedTwice() {
    return places(2);
  }

  private List<String> places(int times) {
    List<String> places = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      for (int i = 0; i < lines.get(line).length; i++) {
        int c = lines.get(line)[i];
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
        if (!blank && marks.get(line)[i] == times) {
          places.add((line + 1) + ":" + (i + 1));
        }
      }
    }
    return places;
  }

  private int from(JsonNode span, int line) {
    return line == span.get("line").asInt() ? span.get("column").asInt() - 1 : 0;
  }

  private int to(JsonNode span, int line) {
    return line == span.get("endLine").asInt()
        ? span.get("endColumn").asInt() - 1
        : lines.get(line - 1).length;
  }
}
