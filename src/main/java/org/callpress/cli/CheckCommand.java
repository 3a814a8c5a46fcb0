package org.callpress.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.callpress.Archive;
import org.callpress.Claim;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallSource;
import org.callpress.config.SiteConfig;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;
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

  /**
   * One transcript.
   *
   * @param source null where its place no longer matters
   * @param report null where it could not be read
   */
  record Checked(
      CallSource source,
      String file,
      CallReport report,
      String language,
      List<Diagnostic> findings) {
    Claim claim() {
      return report == null ? null : new Claim(source, report.id(), language);
    }
  }

  @Override
  public Integer call() {
    Diagnosed<SiteConfig> config = site.read(null);
    if (config.value() == null) {
      print(config.diagnostics());
      return BuildCommand.WRONG_USAGE;
    }
    List<Path> asked = places.isEmpty() ? List.of(config.value().content()) : places;
    List<Checked> checked = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (Path place : asked) {
      Path found = ExplainCommand.file(place.toString(), config.value());
      if (!Files.exists(found)) {
        print(List.of(SiteOptions.missing(Code.C005, place, "the file or folder")));
        return BuildCommand.WRONG_USAGE;
      }
      check(Archive.holding(found, config.value()), found, checked, findings);
    }
    report(checked, Archive.sorted(findings));
    return findings.stream().anyMatch(this::isFailure)
        ? BuildCommand.CONTENT_PROBLEMS
        : BuildCommand.BUILT;
  }

  private boolean isFailure(Diagnostic found) {
    return found.severity() == Severity.ERROR || strict && found.severity() == Severity.WARNING;
  }

  private void check(
      Archive archive, Path place, List<Checked> checked, List<Diagnostic> findings) {
    Path shownFrom = Path.of("").toAbsolutePath();
    Path folder = archive.folder().toAbsolutePath().normalize();
    String prefix =
        folder.startsWith(shownFrom) ? shownFrom.relativize(folder).toString() : folder.toString();
    List<CallSource> sources = archive.under(place);
    int threads = Runtime.getRuntime().availableProcessors();
    Map<CallSource, String> ids = new LinkedHashMap<>();
    List<Checked> read =
        Archive.joined(
            archive.readAll(sources, threads, source -> read(archive, source)),
            Checked::claim,
            pair -> read(archive, pair));
    read.stream()
        .filter(one -> one.report() != null)
        .forEach(one -> ids.put(one.source(), one.report().id()));
    List<Diagnostic> found = new ArrayList<>(Archive.contested(ids));
    read.forEach(one -> found.addAll(one.findings()));
    boolean whole = Files.isDirectory(place);
    archive.findings().stream()
        .filter(finding -> whole || finding.code().severity() == Severity.ERROR)
        .forEach(found::add);
    if (!whole && sources.isEmpty()) {
      found.add(
          Diagnostic.of(
              Code.C008,
              archive
                  .folder()
                  .toAbsolutePath()
                  .normalize()
                  .relativize(place.toAbsolutePath())
                  .toString(),
              "this file is not read",
              "transcripts end in .txt, .md, .html, .json, .vtt, .srt, .pdf or .docx"));
    }
    read.forEach(
        one ->
            checked.add(
                new Checked(
                    null, join(prefix, one.file()), one.report(), one.language(), List.of())));
    found.forEach(finding -> findings.add(in(prefix, finding)));
  }

  private static Checked read(Archive archive, CallSource source) {
    Diagnosed<EarningsCall> read = archive.read(source);
    EarningsCall call = read.value();
    boolean spoken = call != null && !call.languages().isEmpty();
    return new Checked(
        source,
        source.name(),
        call == null ? null : CallReport.of(call),
        spoken ? call.languages().get(0) : "",
        read.diagnostics());
  }

  private static String join(String prefix, String file) {
    return (prefix.isEmpty() ? file : prefix + "/" + file).replace('\\', '/');
  }

  /** The finding with its file as one can open it from here. */
  private static Diagnostic in(String prefix, Diagnostic found) {
    boolean absolute = Path.of(found.file()).isAbsolute();
    return absolute
        ? found
        : new Diagnostic(
            found.code(),
            join(prefix, found.file()),
            found.place(),
            found.message(),
            found.line(),
            found.hint());
  }

  private void report(List<Checked> checked, List<Diagnostic> findings) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case text -> text(checked, findings, out);
      case github -> findings.forEach(found -> out.println(GithubAnnotation.of(found)));
      case sarif -> out.print(utf8(SarifLog.of(findings)));
      case json -> out.print(utf8(CheckJson.of(checked, findings)));
    }
    out.flush();
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void text(List<Checked> checked, List<Diagnostic> findings, PrintWriter out) {
    for (Checked one : checked) {
      out.println(DiagnosticPrinter.printable(one.file()));
      if (one.report() == null) {
        out.println("  not understood");
        continue;
      }
      one.report()
          .facts()
          .forEach(
              (name, value) ->
                  out.println(
                      String.format(
                          Locale.ROOT, "  %-13s%s", name, DiagnosticPrinter.printable(value))));
    }
    DiagnosticPrinter printer = new DiagnosticPrinter(out);
    findings.forEach(printer::print);
  }

  private void print(List<Diagnostic> findings) {
    PrintWriter err = spec.commandLine().getErr();
    findings.forEach(new DiagnosticPrinter(err)::print);
    err.flush();
  }
}
