package org.callpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.callpress.Archive;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallSource;
import org.callpress.config.Content;
import org.callpress.config.SiteConfig;
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

/** {@code callpress import}: puts transcripts where they belong, byte for byte. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Copies transcripts into the content folder, each with a call.yml to complete.")
final class ImportCommand implements Callable<Integer> {
  /** So many transcripts for each processor are in memory at once. */
  private static final int AT_ONCE = 4;

  @Mixin private SiteOptions site;

  @Option(
      names = "--into",
      paramLabel = "<folder>",
      description = "The content folder. Default: what the configuration says, else ./content.")
  private Path into;

  @Option(names = "--dry-run", description = "Says what would be done and writes nothing.")
  private boolean dry;

  @Parameters(
      paramLabel = "<file or folder>",
      arity = "1..*",
      description = "Transcripts, and folders of them.")
  private List<Path> places;

  @Spec private CommandSpec spec;

  private final List<Diagnostic> findings = new ArrayList<>();
  private int added;
  private int there;
  private int refused;

  @Override
  public Integer call() {
    Diagnosed<SiteConfig> config = site.read(null);
    if (config.value() == null) {
      Console.of(spec).report(config.diagnostics());
      return Exit.WRONG_USAGE;
    }
    SiteConfig read = config.value();
    ImportPlan plan = ImportPlan.into(into != null ? into : read.content());
    Importer importer = new Importer(plan, file -> language(file, read), dry);
    for (Path place : places) {
      if (!Files.exists(place)) {
        throw new ParameterException(spec.commandLine(), place + " is not there");
      }
      Archive archive = Archive.holding(place, read);
      List<CallSource> sources = archive.under(place);
      bring(sources, archive, importer);
      archive.findings().stream().filter(f -> f.code() != Code.C006).forEach(findings::add);
      if (sources.isEmpty()) {
        findings.add(
            Diagnostic.of(
                Code.C006, place.toString(), "there is no transcript here", Content.ENDINGS));
      }
    }
    Console.of(spec).report(Archive.sorted(findings));
    say(
        String.format(
            Locale.ROOT,
            "%d %s, %d already there, %d refused",
            added,
            dry ? "would be added" : "added",
            there,
            refused));
    return refused > 0 ? Exit.CONTENT_PROBLEMS : Exit.DONE;
  }

  /** A few are read at once; they are brought, and told of, in their order. */
  private void bring(List<CallSource> sources, Archive archive, Importer importer) {
    int threads = Runtime.getRuntime().availableProcessors();
    for (int from = 0; from < sources.size(); from += AT_ONCE * threads) {
      List<CallSource> some =
          sources.subList(from, Math.min(sources.size(), from + AT_ONCE * threads));
      List<Diagnosed<EarningsCall>> read = archive.readAll(some, threads, archive::read);
      for (int i = 0; i < some.size(); i++) {
        int number = from + i + 1;
        String progress = sources.size() == 1 ? "" : number + "/" + sources.size() + " ";
        bring(some.get(i), read.get(i), importer, progress);
      }
    }
  }

  private void bring(
      CallSource source, Diagnosed<EarningsCall> read, Importer importer, String progress) {
    read.diagnostics().stream().filter(this::isTold).forEach(findings::add);
    if (read.value() == null) {
      refused++;
      say(progress + source.name() + ": refused, not a transcript that can be read");
      return;
    }
    Importer.Brought brought = importer.bring(read.value(), source.file());
    Path place = brought.place();
    switch (brought.outcome()) {
      case ADDED -> {
        added++;
        Path yaml = brought.yaml();
        String with = yaml == null ? "" : ", with " + yaml.getFileName();
        say(progress + source.name() + " -> " + place + with);
      }
      case ALREADY_THERE -> {
        there++;
        say(progress + source.name() + ": already there, " + place);
      }
      case REFUSED -> {
        refused++;
        findings.add(occupied(place, source));
        say(progress + source.name() + ": refused, " + place + " is another file of this call");
      }
    }
  }

  /** The language of a transcript that is in the folder already; null if it cannot be read. */
  private static String language(Path file, SiteConfig site) {
    Archive archive = Archive.holding(file, site);
    return archive.under(file).stream()
        .map(source -> archive.read(source).value())
        .filter(call -> call != null && !call.languages().isEmpty())
        .map(call -> call.languages().get(0))
        .findFirst()
        .orElse(null);
  }

  /** Notes are for whoever edits the call later; the build tells them. */
  private boolean isTold(Diagnostic found) {
    return found.severity() != Severity.NOTE;
  }

  private static Diagnostic occupied(Path target, CallSource source) {
    return Diagnostic.of(
        Code.C009,
        target.toString(),
        "there is another file of this call already; " + source.name() + " was not put there",
        "compare the two; remove one, or put it into a folder of its own with its period: in a"
            + " call.yml");
  }

  private void say(String line) {
    Console.of(spec).say(line);
  }
}
