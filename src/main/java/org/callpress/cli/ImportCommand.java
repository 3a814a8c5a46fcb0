package org.callpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** {@code callpress import}: puts transcripts where they belong, byte for byte. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Copies transcripts into the content folder, each with a call.yml to complete.")
final class ImportCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;

  @Option(
      names = "--into",
      paramLabel = "<folder>",
      description = "The content folder. Default: what the configuration says, else ./content.")
  private Path into;

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
      print(config.diagnostics());
      return BuildCommand.WRONG_USAGE;
    }
    SiteConfig read = config.value();
    ImportPlan plan = ImportPlan.into(into != null ? into : read.content());
    for (Path place : places) {
      if (!Files.exists(place)) {
        throw new ParameterException(spec.commandLine(), place + " is not there");
      }
      Archive archive = Archive.holding(place, read);
      List<CallSource> sources = archive.under(place);
      for (int i = 0; i < sources.size(); i++) {
        String progress = sources.size() == 1 ? "" : (i + 1) + "/" + sources.size() + " ";
        bring(sources.get(i), archive, plan, progress);
      }
      archive.findings().stream().filter(f -> f.code() != Code.C006).forEach(findings::add);
      if (sources.isEmpty()) {
        findings.add(
            Diagnostic.of(
                Code.C006,
                place.toString(),
                "there is no transcript here",
                "transcripts end in .txt, .md, .html, .json, .vtt, .srt, .pdf or .docx"));
      }
    }
    print(findings);
    out(
        String.format(
            Locale.ROOT, "%d added, %d already there, %d refused", added, there, refused));
    return refused > 0 ? BuildCommand.CONTENT_PROBLEMS : BuildCommand.BUILT;
  }

  private void bring(CallSource source, Archive archive, ImportPlan plan, String progress) {
    Diagnosed<EarningsCall> read = archive.read(source);
    read.diagnostics().stream().filter(this::isTold).forEach(findings::add);
    if (read.value() == null) {
      refused++;
      out(progress + source.name() + ": refused, not a transcript that can be read");
      return;
    }
    EarningsCall call = read.value();
    Path target = plan.target(call, source.file());
    switch (ContentFolder.add(target, bytes(source.file()))) {
      case ADDED -> {
        added++;
        Path yaml = plan.callYml(target);
        boolean alone = !Files.exists(yaml);
        if (alone) {
          ContentFolder.add(yaml, Suggestion.of(call, true));
        }
        out(
            progress
                + source.name()
                + " -> "
                + target
                + (alone ? ", with " + yaml.getFileName() : ""));
      }
      case ALREADY_THERE -> {
        there++;
        out(progress + source.name() + ": already there, " + target);
      }
      case REFUSED -> {
        refused++;
        findings.add(occupied(target, source));
        out(progress + source.name() + ": refused, " + target + " is another file");
      }
    }
  }

  /** Of what is known only in the build's own words, what the person who imports can act on. */
  private boolean isTold(Diagnostic found) {
    return found.severity() != Severity.NOTE;
  }

  private static Diagnostic occupied(Path target, CallSource source) {
    return Diagnostic.of(
        Code.C009,
        target.toString(),
        "there is another file already; " + source.name() + " was not put there",
        "compare the two; remove one, or put it into a folder of its own with its period: in a"
            + " call.yml");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void out(String line) {
    spec.commandLine().getOut().println(DiagnosticPrinter.printable(line));
    spec.commandLine().getOut().flush();
  }

  private void print(List<Diagnostic> found) {
    PrintWriter err = spec.commandLine().getErr();
    Archive.sorted(found).forEach(new DiagnosticPrinter(err)::print);
    err.flush();
  }
}
