package org.callpress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallSource;
import org.callpress.config.Content;
import org.callpress.config.SiteConfig;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;

/**
 * The transcripts of a content folder, each read as a build reads it, with the call.yml and
 * company.yml that a build would find.
 */
public final class Archive {
  private final Content content;
  private final CallLoader loader;
  private final List<Diagnostic> findings;

  private Archive(Content content, SiteConfig site, List<Diagnostic> findings) {
    this.content = content;
    this.loader = new CallLoader(content, site);
    this.findings = findings;
  }

  /**
   * The archive that holds a file or folder: the site's, where it lies in its content folder; else
   * the folder itself, or the one that the file lies in.
   */
  public static Archive holding(Path place, SiteConfig config) {
    Path at = place.toAbsolutePath().normalize();
    Path site = config.content().toAbsolutePath().normalize();
    Path folder =
        at.startsWith(site) && Files.isDirectory(site)
            ? site
            : Files.isDirectory(at) ? at : at.getParent();
    Diagnosed<Content> read = Content.in(folder, config.output());
    return new Archive(read.value(), config, read.diagnostics());
  }

  /** The content folder. */
  public Path folder() {
    return content.folder();
  }

  /** What is said of the folder itself and of its companies. */
  public List<Diagnostic> findings() {
    List<Diagnostic> all = new ArrayList<>(findings);
    all.addAll(loader.companyFindings());
    return all;
  }

  /** The transcripts at or under a place, in the order of their names. */
  public List<CallSource> under(Path place) {
    Path at = place.toAbsolutePath().normalize();
    return content.calls().stream()
        .filter(source -> source.file().toAbsolutePath().normalize().startsWith(at))
        .toList();
  }

  /** Whether transcripts share their folder, so that each needs a YAML file of its own name. */
  public boolean sharesFolder(CallSource source) {
    Path folder = source.file().getParent();
    return content.calls().stream().filter(c -> folder.equals(c.file().getParent())).count() > 1;
  }

  /** A call understood, with all that is to be said of it; null where it is no transcript. */
  public Diagnosed<EarningsCall> read(CallSource source) {
    return loader.load(source);
  }

  /**
   * What was read of files, each two of them that are one call in two languages as one.
   *
   * @param claim which call a file is; null where it could not be read
   * @param reader reads a call of two files
   */
  public static <T> List<T> joined(
      List<T> reads, Function<T, Claim> claim, Function<CallSource, T> reader) {
    return TwoLanguages.joined(reads, claim, reader);
  }

  /** Reads many at once; the results are in the order of the sources. */
  public <R> List<R> readAll(
      List<CallSource> sources, int threads, Function<CallSource, R> reader) {
    try (Work work = new Work(threads)) {
      return work.map(sources, reader);
    }
  }

  /** The findings on transcripts that claim one address. */
  public static List<Diagnostic> contested(Map<CallSource, String> ids) {
    Map<String, List<String>> claimants = new TreeMap<>();
    ids.forEach(
        (source, id) -> claimants.computeIfAbsent(id, i -> new ArrayList<>()).add(source.name()));
    List<Diagnostic> findings = new ArrayList<>();
    claimants.forEach(
        (id, names) -> {
          if (names.size() > 1) {
            names.forEach(name -> findings.add(Calls.contested(id, name, names)));
          }
        });
    return findings;
  }

  /** The findings of several stages by file and place, each once. */
  public static List<Diagnostic> sorted(List<Diagnostic> found) {
    Findings findings = new Findings();
    findings.addAll(found);
    return findings.all();
  }
}
