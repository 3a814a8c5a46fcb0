package org.callpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.Archive;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallSource;
import org.callpress.config.SiteConfig;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code callpress explain}: what is known of the words on a line, and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints what is known of the passages on a line of a transcript, and why.")
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,9})(?::\\d{1,9})?");

  @Mixin private SiteOptions site;

  @Option(names = "--json", description = "Prints JSON, as in data/<call>/call.json.")
  private boolean asJson;

  @Parameters(
      paramLabel = "<file>:<line>",
      description = "A transcript, also by its path in the content folder, and a line of it.")
  private String place;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Matcher parts = PLACE.matcher(place);
    if (!parts.matches()) {
      throw new ParameterException(
          spec.commandLine(), "write a file and a line of it: acme/q1/transcript.txt:25");
    }
    Diagnosed<SiteConfig> config = site.read(null);
    if (config.value() == null) {
      Console.of(spec).report(config.diagnostics());
      return Exit.WRONG_USAGE;
    }
    Path file = SiteOptions.file(parts.group(1), config.value());
    Archive archive = Archive.holding(file, config.value());
    List<CallSource> sources = archive.under(file);
    if (!Files.isRegularFile(file) || sources.isEmpty()) {
      throw new ParameterException(spec.commandLine(), parts.group(1) + " is no transcript");
    }
    Diagnosed<EarningsCall> read = archive.read(sources.get(0));
    if (read.value() == null) {
      Console.of(spec).report(read.diagnostics());
      return Exit.CONTENT_PROBLEMS;
    }
    return explain(read, Integer.parseInt(parts.group(2)));
  }

  private int explain(Diagnosed<EarningsCall> read, int line) {
    Console console = Console.of(spec);
    Explanation explanation = new Explanation(read.value(), line);
    if (asJson) {
      console.write(explanation.json());
    } else {
      explanation.lines().forEach(console::say);
    }
    List<Diagnostic> unfit =
        read.diagnostics().stream().filter(found -> found.code().isCorrection()).toList();
    console.report(unfit);
    return unfit.isEmpty() && explanation.lineExists() ? Exit.DONE : Exit.CONTENT_PROBLEMS;
  }
}
