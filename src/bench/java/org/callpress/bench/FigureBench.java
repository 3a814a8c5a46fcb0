package org.callpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.callpress.call.Conversation;
import org.callpress.config.CompanyConfig;
import org.callpress.figures.FigureReader;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;
import org.callpress.speakers.Attribution;
import org.callpress.transcript.Transcripts;

/**
 * How fast figures are read, in MB of UTF-8 per second on one thread. Not part of the tests; see
 * CONTRIBUTING.md for how to run it. Parsing and attribution are done before and not measured.
 */
public final class FigureBench {
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 20;
  private static final double MEGA = 1e6;

  private FigureBench() {}

  /**
   * @param args folders of transcripts
   */
  public static void main(String[] args) throws IOException {
    List<Conversation> calls = new ArrayList<>();
    long bytes = 0;
    for (String folder : args) {
      for (Path file : files(Path.of(folder))) {
        SourceText source = SourceReader.read(file, file.toString()).value();
        var transcript = source == null ? null : Transcripts.read(source).value();
        if (transcript != null) {
          calls.add(Attribution.attribute(transcript, CompanyConfig.NONE, List.of()).value());
          bytes += source.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        }
      }
    }
    long figures = 0;
    for (int i = 0; i < WARM_UP; i++) {
      figures = round(calls);
    }
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      figures = round(calls);
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "%d calls, %.2f MB, %d figures: %.1f MB/s (best of %d after %d to warm up)%n",
        calls.size(),
        bytes / MEGA,
        figures,
        bytes / MEGA / (best / 1e9),
        ROUNDS,
        WARM_UP);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static long round(List<Conversation> calls) {
    long figures = 0;
    for (Conversation call : calls) {
      figures += FigureReader.read(call, null, CompanyConfig.NONE).value().stated().size();
    }
    return figures;
  }
}
