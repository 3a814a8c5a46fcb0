package org.callpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.Archive;
import org.callpress.Claim;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallSource;
import org.callpress.config.Content;
import org.callpress.config.SiteConfig;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;

/**
 * Gathers what is understood of transcripts and all that is to be said of them, each file by the
 * path by which one can open it from the current folder.
 */
final class Checker {
  private final SiteConfig config;
  private final List<Checked> checked = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  Checker(SiteConfig config) {
    this.config = config;
  }

  /**
   * A transcript.
   *
   * @param report null where it could not be read
   */
  record Checked(String file, CallReport report) {}

  /** As a transcript of an archive was read. */
  private record Read(
      CallSource source, CallReport report, String language, List<Diagnostic> findings) {
    Claim claim() {
      return report == null ? null : new Claim(source, report.id(), language);
    }
  }

  /** Reads the transcripts at or under a place. */
  void check(Path place) {
    Archive archive = Archive.holding(place, config);
    List<CallSource> sources = archive.under(place);
    List<Read> reads =
        Archive.joined(
            archive.readAll(
                sources,
                Runtime.getRuntime().availableProcessors(),
                source -> read(archive, source)),
            Read::claim,
            pair -> read(archive, pair));
    List<Diagnostic> found = new ArrayList<>(contested(reads));
    reads.forEach(read -> found.addAll(read.findings()));
    found.addAll(ofArchive(archive, place));
    if (sources.isEmpty() && !Files.isDirectory(place)) {
      found.add(unread(archive, place));
    }
    String folder = fromHere(archive.folder());
    reads.forEach(
        read -> checked.add(new Checked(join(folder, read.source().name()), read.report())));
    found.forEach(finding -> findings.add(in(folder, finding)));
  }

  List<Checked> checked() {
    return List.copyOf(checked);
  }

  /** By file and place, each once. */
  List<Diagnostic> findings() {
    return Archive.sorted(findings);
  }

  private static Read read(Archive archive, CallSource source) {
    Diagnosed<EarningsCall> read = archive.read(source);
    EarningsCall call = read.value();
    boolean spoken = call != null && !call.languages().isEmpty();
    return new Read(
        source,
        call == null ? null : CallReport.of(call),
        spoken ? call.languages().get(0) : "",
        read.diagnostics());
  }

  private static List<Diagnostic> contested(List<Read> reads) {
    Map<CallSource, String> ids = new LinkedHashMap<>();
    reads.stream()
        .filter(read -> read.report() != null)
        .forEach(read -> ids.put(read.source(), read.report().id()));
    return Archive.contested(ids);
  }

  /** Of the folder and its companies: all where a folder is asked for, else what stops the call. */
  private static List<Diagnostic> ofArchive(Archive archive, Path place) {
    boolean whole = Files.isDirectory(place);
    return archive.findings().stream()
        .filter(found -> whole || found.severity() == Severity.ERROR)
        .toList();
  }

  private static Diagnostic unread(Archive archive, Path place) {
    Path folder = archive.folder().toAbsolutePath().normalize();
    return Diagnostic.of(
        Code.C008,
        folder.relativize(place.toAbsolutePath()).toString(),
        "this file is not read",
        Content.ENDINGS);
  }

  private static String fromHere(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    Path there = folder.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there).toString() : there.toString();
  }

  private static Diagnostic in(String folder, Diagnostic found) {
    return Path.of(found.file()).isAbsolute()
        ? found
        : new Diagnostic(
            found.code(),
            join(folder, found.file()),
            found.place(),
            found.message(),
            found.line(),
            found.hint());
  }

  private static String join(String folder, String file) {
    return (folder.isEmpty() ? file : folder + "/" + file).replace('\\', '/');
  }
}
