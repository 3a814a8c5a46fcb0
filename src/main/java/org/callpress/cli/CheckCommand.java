package org.callpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.callpress.config.SiteConfig;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code callpress check}: what is understood of transcripts, and every finding; builds nothing.
 */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints what is understood of transcripts and every finding. Builds nothing.")
final class CheckCommand implements Callable<Integer> {
  /** In which form the findings are printed. */
  enum Format {
    text,
    github,
    sarif,
    json
  }

  @Mixin private SiteOptions site;

  @Option(
      names = "--format",
      paramLabel = "<form>",
      description = "text, github (annotations), sarif (2.1.0) or json. Default: text.")
  private Format format = Format.text;

  @Option(names = "--strict", description = "Warnings are failures.")
  private boolean strict;

  @Parameters(
      paramLabel = "<file or folder>",
      arity = "0..*",
      description = "What to check. Default: the content folder.")
  private List<Path> places = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Diagnosed<SiteConfig> config = site.read(null);
    if (config.value() == null) {
      console.report(config.diagnostics());
      return Exit.WRONG_USAGE;
    }
    Checker checker = new Checker(config.value());
    List<Path> asked = places.isEmpty() ? List.of(config.value().content()) : places;
    for (Path place : asked) {
      Path found = SiteOptions.file(place.toString(), config.value());
      if (!Files.exists(found)) {
        console.report(List.of(SiteOptions.missing(Code.C005, place, "the file or folder")));
        return Exit.WRONG_USAGE;
      }
      checker.check(found);
    }
    List<Diagnostic> findings = checker.findings();
    print(checker.checked(), findings, console);
    return Exit.of(findings, strict);
  }

  private void print(List<Checker.Checked> checked, List<Diagnostic> findings, Console console) {
    switch (format) {
      case text -> {
        checked.forEach(one -> print(one, console));
        console.list(findings);
      }
      case github -> findings.forEach(found -> console.write(GithubAnnotation.of(found) + "\n"));
      case sarif -> console.write(SarifLog.of(findings));
      case json -> console.write(CheckJson.of(checked, findings));
    }
  }

  private static void print(Checker.Checked one, Console console) {
    console.say(one.file());
    if (one.report() == null) {
      console.say("  not understood");
      return;
    }
    one.report()
        .facts()
        .forEach((name, fact) -> console.say(String.format(Locale.ROOT, "  %-13s%s", name, fact)));
  }
}
