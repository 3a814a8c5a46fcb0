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
import org.callpress.config.SiteConfigReader;
import org.callpress.publish.PublishException;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;
import picocli.CommandLine.Command;
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
  private static final String CONFIG = "site-config.yml";

  @Option(
      names = "--config",
      paramLabel = "<file>",
      description = "Configuration of the site. Default: ./site-config.yml where there is one.")
  private Path config;

  @Option(
      names = "--content",
      paramLabel = "<folder>",
      description = "Folder of transcripts. Default: what the configuration says, else ./content.")
  private Path content;

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
    if (read.value() == null) {
      return WRONG_USAGE;
    }
    long start = System.nanoTime();
    try {
      SiteReport report =
          new SiteBuilder(read.value(), strict).build(Runtime.getRuntime().availableProcessors());
      print(report.findings());
      summarise(report, System.nanoTime() - start);
      return exitCode(report);
    } catch (PublishException e) {
      print(List.of(e.diagnostic()));
      return WRONG_USAGE;
    }
  }

  /** The configuration with the options laid over it; a null value where it cannot be used. */
  private Diagnosed<SiteConfig> configuration() {
    Path here = Path.of("").toAbsolutePath();
    Path file = config != null ? config : Path.of(CONFIG);
    if (config == null && !Files.exists(file)) {
      return checked(Diagnosed.of(SiteConfigReader.defaults(here)));
    }
    if (!Files.isRegularFile(file)) {
      return new Diagnosed<>(null, List.of(missing(Code.C004, file, "the configuration file")));
    }
    Diagnosed<SourceText> yaml = SourceReader.read(file, file.toString());
    if (yaml.value() != null) {
      return checked(SiteConfigReader.read(yaml.value(), file.toAbsolutePath().getParent()));
    }
    boolean empty = yaml.diagnostics().stream().allMatch(found -> found.code() == Code.S002);
    return empty
        ? checked(Diagnosed.of(SiteConfigReader.defaults(file.toAbsolutePath().getParent())))
        : new Diagnosed<>(null, yaml.diagnostics());
  }

  private Diagnosed<SiteConfig> checked(Diagnosed<SiteConfig> read) {
    if (!read.diagnostics().isEmpty()) {
      return new Diagnosed<>(null, read.diagnostics());
    }
    SiteConfig asked = read.value().with(content, output);
    return Files.isDirectory(asked.content())
        ? Diagnosed.of(asked)
        : new Diagnosed<>(null, List.of(missing(Code.C005, asked.content(), "the content folder")));
  }

  private static Diagnostic missing(Code code, Path path, String what) {
    return Diagnostic.of(
        code, path.toString(), what + " is not there", "name it with --config or --content");
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
