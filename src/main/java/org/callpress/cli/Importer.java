package org.callpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.callpress.call.EarningsCall;
import org.callpress.publish.ContentFolder;

/**
 * Brings transcripts into a content folder, each to where it belongs and none over another. A
 * folder holds one call: a second transcript of it is put there only where it is in another
 * language, as "transcript.zh.txt".
 */
final class Importer {
  /** What came of a transcript. */
  enum Outcome {
    ADDED,
    ALREADY_THERE,
    REFUSED
  }

  /**
   * A transcript that has been brought, or has not.
   *
   * @param place where it stands, or the file that stands in its place
   * @param yaml the call.yml that was written with it; null for none
   */
  record Brought(Outcome outcome, Path place, Path yaml) {}

  private final ImportPlan plan;
  private final Function<Path, String> languageOf;
  private final boolean dry;

  /** What has been added, or would have been, in this run: its bytes' source and its language. */
  private final Map<Path, Path> added = new HashMap<>();

  private final Map<Path, String> languages = new HashMap<>();

  /**
   * @param languageOf the language of a transcript that is in the folder already; null if unknown
   * @param dry whether nothing is to be written
   */
  Importer(ImportPlan plan, Function<Path, String> languageOf, boolean dry) {
    this.plan = plan;
    this.languageOf = languageOf;
    this.dry = dry;
  }

  Brought bring(EarningsCall call, Path file) {
    Path target = plan.target(call, file);
    byte[] bytes = bytes(file);
    String language = call.languages().isEmpty() ? null : call.languages().get(0);
    for (Path other : transcripts(target.getParent())) {
      if (java.util.Arrays.equals(bytes, bytes(added.getOrDefault(other, other)))) {
        return new Brought(Outcome.ALREADY_THERE, other, null);
      }
      String its = languages.computeIfAbsent(other, languageOf);
      if (language == null || its == null || its.equals(language)) {
        return new Brought(Outcome.REFUSED, other, null);
      }
      target = other.equals(target) ? ImportPlan.inLanguage(target, language) : target;
    }
    return add(target, bytes, file, call, language);
  }

  private Brought add(Path target, byte[] bytes, Path file, EarningsCall call, String language) {
    Path yaml = plan.callYml(target);
    boolean alone = transcripts(target.getParent()).isEmpty() && !Files.exists(yaml);
    if (!dry && ContentFolder.add(target, bytes) == ContentFolder.Outcome.REFUSED) {
      return new Brought(Outcome.REFUSED, target, null);
    }
    if (!dry && alone) {
      ContentFolder.add(yaml, Suggestion.of(call, true));
    }
    added.put(target, file);
    languages.put(target, language);
    return new Brought(Outcome.ADDED, target, alone ? yaml : null);
  }

  /** The transcripts of a call's folder, those of a dry run included, in the order of names. */
  private List<Path> transcripts(Path folder) {
    TreeSet<Path> found = new TreeSet<>(added.keySet());
    found.removeIf(path -> !path.getParent().equals(folder));
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        entries.filter(Importer::isTranscript).forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ArrayList<>(found);
  }

  private static boolean isTranscript(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && name.startsWith("transcript.")
        && !name.endsWith(".yml")
        && !name.endsWith(".yaml");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
