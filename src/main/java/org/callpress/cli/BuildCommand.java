package org.callpress.cli;

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
      return Exit.WRONG_USAGE;
    }
    long start = System.nanoTime();
    try {
      SiteReport built =
          new SiteBuilder(read.value(), strict).build(Runtime.getRuntime().availableProcessors());
      print(built.findings());
      SiteReport report = built.after(read.diagnostics());
      summarise(report, System.nanoTime() - start);
      return Exit.of(report.findings(), strict);
    } catch (PublishException e) {
      print(List.of(e.diagnostic()));
      return Exit.WRONG_USAGE;
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

  private void print(List<Diagnostic> findings) {
    Console.of(spec)
        .report(
            findings.stream()
                .filter(found -> !quiet || found.severity() == Severity.ERROR)
                .toList());
  }

  private void summarise(SiteReport report, long nanoseconds) {
    if (quiet) {
      return;
    }
    Console console = Console.of(spec);
    console.say(
        String.format(
            Locale.ROOT,
            "%s, %s; %s, %s, %s; %.1f s",
            counted(report.calls(), "call"),
            counted(report.pages(), "page"),
            counted(report.count(Severity.ERROR), "error"),
            counted(report.count(Severity.WARNING), "warning"),
            counted(report.count(Severity.NOTE), "note"),
            nanoseconds / 1e9));
    console.say(
        report.output() == null
            ? "Nothing was published; the site is as it was."
            : "Open " + report.output().resolve(report.home()).toUri());
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
