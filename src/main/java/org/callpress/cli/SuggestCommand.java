package org.callpress.cli;

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
      return report(config.diagnostics(), Exit.WRONG_USAGE);
    }
    Path found = SiteOptions.file(place.toString(), config.value());
    boolean exists = Files.exists(found);
    Archive archive = Archive.holding(exists ? found : config.value().content(), config.value());
    List<CallSource> sources = exists ? archive.under(found) : called(archive, place.toString());
    if (sources.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          place + " is " + (sources.isEmpty() ? "no" : "more than one") + " transcript");
    }
    CallSource source = sources.get(0);
    Diagnosed<EarningsCall> read = archive.read(source);
    if (read.value() == null) {
      return report(read.diagnostics(), Exit.CONTENT_PROBLEMS);
    }
    String yaml = Suggestion.of(read.value(), false);
    if (write) {
      return write(source, archive.sharesFolder(source), yaml);
    }
    Console.of(spec).write(yaml);
    List<Diagnostic> unfit =
        read.diagnostics().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    return report(unfit, Exit.of(unfit, false));
  }

  /** The transcripts of the call of an id, such as "acme/2026-q1", wherever they lie. */
  private static List<CallSource> called(Archive archive, String id) {
    return archive.under(archive.folder()).stream()
        .filter(
            source -> {
              EarningsCall call = archive.read(source).value();
              return call != null && call.id().equals(id.replace('\\', '/'));
            })
        .toList();
  }

  private int write(CallSource source, boolean shared, String yaml) {
    Path file = callYml(source.file(), shared);
    boolean taken = source.callYml() != null;
    if (taken || ContentFolder.add(file, yaml) == ContentFolder.Outcome.REFUSED) {
      Path there = taken ? source.callYml() : file;
      return report(
          List.of(
              Diagnostic.of(
                  Code.C009,
                  there.toString(),
                  "there is a file already; nothing was written",
                  "leave out --write, and take from what is printed what you need")),
          Exit.CONTENT_PROBLEMS);
    }
    Console.of(spec).say("Wrote " + file);
    return Exit.DONE;
  }

  /**
   * {@code call.yml} beside a lone transcript; {@code acme-q1.yml} where several share a folder.
   */
  static Path callYml(Path transcript, boolean shared) {
    String name = transcript.getFileName().toString();
    return transcript.resolveSibling(
        shared ? name.substring(0, name.lastIndexOf('.')) + ".yml" : "call.yml");
  }

  private int report(List<Diagnostic> findings, int exit) {
    Console.of(spec).report(findings);
    return exit;
  }
}
