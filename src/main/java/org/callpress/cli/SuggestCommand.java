package org.callpress.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.callpress.Archive;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallSource;
import org.callpress.config.SiteConfig;
import org.callpress.publish.ContentFolder;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code callpress suggest}: a commented call.yml with what the program was unsure of. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints a commented call.yml with all that is uncertain about a call.")
final class SuggestCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;

  @Option(
      names = "--write",
      description = "Writes it beside the transcript, where there is none yet.")
  private boolean write;

  @Parameters(
      paramLabel = "<call or file>",
      description = "A transcript, also by its path in the content folder, or a folder of one.")
  private Path place;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Diagnosed<SiteConfig> config = site.read(null);
    if (config.value() == null) {
      return print(config.diagnostics(), BuildCommand.WRONG_USAGE);
    }
    Path found = ExplainCommand.file(place.toString(), config.value());
    List<CallSource> sources =
        Files.exists(found) ? Archive.holding(found, config.value()).under(found) : List.of();
    if (sources.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          place + " is " + (sources.isEmpty() ? "no" : "more than one") + " transcript");
    }
    Archive archive = Archive.holding(found, config.value());
    CallSource source = sources.get(0);
    Diagnosed<EarningsCall> read = archive.read(source);
    if (read.value() == null) {
      return print(read.diagnostics(), BuildCommand.CONTENT_PROBLEMS);
    }
    String yaml = Suggestion.of(read.value(), false);
    if (write) {
      return write(source, archive.sharesFolder(source), yaml);
    }
    spec.commandLine().getOut().print(yaml);
    spec.commandLine().getOut().flush();
    List<Diagnostic> unfit =
        read.diagnostics().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    return print(unfit, unfit.isEmpty() ? BuildCommand.BUILT : BuildCommand.CONTENT_PROBLEMS);
  }

  private int write(CallSource source, boolean shared, String yaml) {
    Path file = callYml(source.file(), shared);
    boolean taken = source.callYml() != null;
    if (taken || ContentFolder.add(file, yaml) == ContentFolder.Outcome.REFUSED) {
      Path there = taken ? source.callYml() : file;
      return print(
          List.of(
              Diagnostic.of(
                  Code.C009,
                  there.toString(),
                  "there is a file already; nothing was written",
                  "leave out --write, and take from what is printed what you need")),
          BuildCommand.CONTENT_PROBLEMS);
    }
    spec.commandLine().getOut().println("Wrote " + file);
    spec.commandLine().getOut().flush();
    return BuildCommand.BUILT;
  }

  /**
   * {@code call.yml} beside a lone transcript; {@code acme-q1.yml} where several share a folder.
   */
  static Path callYml(Path transcript, boolean shared) {
    String name = transcript.getFileName().toString();
    return transcript.resolveSibling(
        shared ? name.substring(0, name.lastIndexOf('.')) + ".yml" : "call.yml");
  }

  private int print(List<Diagnostic> findings, int exit) {
    PrintWriter err = spec.commandLine().getErr();
    findings.forEach(new DiagnosticPrinter(err)::print);
    err.flush();
    return exit;
  }
}
