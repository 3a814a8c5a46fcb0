package org.callpress.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.callpress.CallReader;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Decoder;
import org.callpress.source.SourceText;
import org.callpress.transcript.Transcripts;

/**
 * How fast transcripts are read, on one thread and warmed up: decoded and taken apart, and
 * understood as a whole. Prints a line or two for each style. Seconds are of the thread's processor
 * time, so that what else the machine does counts little.
 */
public final class ReadingBench {
  private static final int WARM_UP = 150;

  private record File(String name, byte[] bytes) {}

  private ReadingBench() {}

  /**
   * @param arguments how many calls of each style are taken apart, 1,000 where nothing is said; and
   *     how many of them are understood as well, a tenth where nothing is said
   */
  public static void main(String[] arguments) {
    int calls = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    int whole = arguments.length > 1 ? Integer.parseInt(arguments[1]) : calls / 10;
    for (TranscriptStyle style : TranscriptStyle.values()) {
      List<File> files = files(style, calls);
      long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
      double taken = seconds(files, file -> isTakenApart(file, style));
      System.out.printf(
          Locale.ROOT,
          "%-16s %5d calls %6.1f MB  recognised and taken apart %6.2f MB/s (%.1f ms a call)%n",
          style.format(),
          calls,
          bytes / 1e6,
          bytes / 1e6 / taken,
          1e3 * taken / calls);
      if (whole > 0) {
        understood(files.subList(0, Math.min(whole, calls)), style);
      }
    }
  }

  private static void understood(List<File> files, TranscriptStyle style) {
    double seconds = seconds(files, ReadingBench::isUnderstood);
    System.out.printf(
        Locale.ROOT,
        "%-16s %5d calls understood as a whole, %.1f ms a call%n",
        style.format(),
        files.size(),
        1e3 * seconds / files.size());
  }

  private static List<File> files(TranscriptStyle style, int calls) {
    return IntStream.range(0, calls)
        .mapToObj(CallGenerator::call)
        .map(call -> new File(call.path(), bytes(style.print(call))))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * How much processor time it takes to read all files, after some of them have been read
   * unmeasured.
   */
  private static double seconds(List<File> files, Predicate<File> read) {
    readAll(files.subList(0, Math.min(WARM_UP, files.size())), read);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    readAll(files, read);
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void readAll(List<File> files, Predicate<File> read) {
    for (File file : files) {
      if (!read.test(file)) {
        throw new IllegalStateException("not read: " + file.name());
      }
    }
  }

  private static boolean isTakenApart(File file, TranscriptStyle style) {
    return Transcripts.read(text(file)).value().format().equals(style.format());
  }

  private static boolean isUnderstood(File file) {
    return CallReader.read(text(file), null, CompanyConfig.NONE, CallConfig.NONE).value() != null;
  }

  private static SourceText text(File file) {
    return Decoder.decode(file.name(), file.bytes()).value();
  }
}
