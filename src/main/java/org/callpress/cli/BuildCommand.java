package org.callpress.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.callpress.SiteBuilder;
import org.callpress.SiteReport;
import org.callpress.config.SiteConfig;
import org.callpress.publish.PublishException;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code callpress build}: reads the configuration and the content, writes the site. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Builds the site from the transcripts in the content folder.")
final class BuildCommand implements Callable<Integer> {
  static final int BUILT = 0;
  static final int CONTENT_PROBLEMS = 1;
  static final int WRONG_USAGE = 2;

  @Mixin private SiteOptions site;

  @Option(
      names = "--output",
      paramLabel = "<folder>",
      description = "Folder to write. Default: what the configuration says, else ./site.")
  private Path output;

  @Option(
      names = "--strict",
      description = "Warnings are failures; with one, nothing is published.")
  private boolean strict;

  @Option(names = "--quiet", description = "Prints errors and nothing else.")
  private boolean quiet;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Diagnosed<SiteConfig> read = configuration();
    print(read.diagnostics());
    if (read.value() == null || strict && !read.diagnostics().isEmpty()) {
      return WRONG_USAGE;
    }
    long start = System.nanoTime();
    try {
      SiteReport built =
          new SiteBuilder(read.value(), strict).build(Runtime.getRuntime().availableProcessors());
      print(built.findings());
      SiteReport report = built.after(read.diagnostics());
      summarise(report, System.nanoTime() - start);
      return exitCode(report);
    } catch (PublishException e) {
      print(List.of(e.diagnostic()));
      return WRONG_USAGE;
    }
  }

  private Diagnosed<SiteConfig> configuration() {
    Diagnosed<SiteConfig> read = site.read(output);
    return read.value() == null || Files.isDirectory(read.value().content())
        ? read
        : new Diagnosed<>(
            null,
            List.of(SiteOptions.missing(Code.C005, read.value().content(), "the content folder")));
  }

  private int exitCode(SiteReport report) {
    boolean failed =
        report.count(Severity.ERROR) > 0 || strict && report.count(Severity.WARNING) > 0;
    return failed ? CONTENT_PROBLEMS : BUILT;
  }

  private void print(List<Diagnostic> findings) {
    PrintWriter err = spec.commandLine().getErr();
    DiagnosticPrinter printer = new DiagnosticPrinter(err);
    findings.stream()
        .filter(found -> !quiet || found.severity() == Severity.ERROR)
        .forEach(printer::print);
    err.flush();
  }

  private void summarise(SiteReport report, long nanoseconds) {
    if (quiet) {
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s, %s; %s, %s, %s; %.1f s%n",
        counted(report.calls(), "call"),
        counted(report.pages(), "page"),
        counted(report.count(Severity.ERROR), "error"),
        counted(report.count(Severity.WARNING), "warning"),
        counted(report.count(Severity.NOTE), "note"),
        nanoseconds / 1e9);
    out.println(
        report.output() == null
            ? "Nothing was published; the site is as it was."
            : "Open " + report.output().resolve(report.home()).toUri());
    out.flush();
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
