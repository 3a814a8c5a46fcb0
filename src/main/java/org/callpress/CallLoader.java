package org.callpress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallConfig;
import org.callpress.config.CallConfigReader;
import org.callpress.config.CallSource;
import org.callpress.config.CompanyConfig;
import org.callpress.config.CompanyConfigReader;
import org.callpress.config.Content;
import org.callpress.config.SiteConfig;
import org.callpress.config.Topic;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;

/** From a transcript's place in the content folder to the call: reads it and its YAML. */
final class CallLoader {
  private final Content content;
  private final SiteConfig site;
  private final String language;
  private final Map<Path, CompanyConfig> companies = new TreeMap<>();
  private final List<Diagnostic> companyFindings = new ArrayList<>();

  /**
   * Reads every {@code company.yml} that a transcript stands under, each once.
   *
   * @param site its first language is that of names that are written without one
   */
  CallLoader(Content content, SiteConfig site) {
    this.content = content;
    this.site = site;
    this.language = site.languages().get(0);
    for (CallSource source : content.calls()) {
      Path yaml = source.companyYml();
      if (yaml != null && !companies.containsKey(yaml)) {
        companies.put(yaml, company(yaml));
      }
    }
  }

  /** The topics of the site and of all companies. */
  List<Topic> topics() {
    List<Topic> topics = site.topics();
    for (CompanyConfig company : companies.values()) {
      topics = Topic.and(company.topics(), topics);
    }
    return topics;
  }

  List<Diagnostic> companyFindings() {
    return companyFindings;
  }

  /** Reads one transcript and understands it; the value is null where it cannot be. */
  Diagnosed<EarningsCall> load(CallSource source) {
    List<Diagnostic> findings = new ArrayList<>();
    SourceText text = SourceReader.read(source.file(), source.name()).notedIn(findings);
    SourceText second =
        source.second() == null
            ? null
            : SourceReader.read(source.second().file(), source.second().name()).notedIn(findings);
    if (text == null || source.second() != null && second == null) {
      return new Diagnosed<>(null, findings);
    }
    CompanyConfig company =
        (source.companyYml() == null ? CompanyConfig.NONE : companies.get(source.companyYml()))
            .withTopicsOf(site);
    CallConfig settings = callConfig(source.callYml(), findings);
    try {
      String folder = source.companyFolder();
      Diagnosed<EarningsCall> read =
          second == null
              ? CallReader.read(text, folder, company, settings)
              : CallReader.read(text, second, folder, company, settings);
      EarningsCall call = read.notedIn(findings);
      return new Diagnosed<>(call, findings);
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(internal(source.name(), e));
      return new Diagnosed<>(null, findings);
    }
  }

  private CompanyConfig company(Path yaml) {
    SourceText text = yaml(yaml, companyFindings);
    return text == null
        ? CompanyConfig.NONE
        : CompanyConfigReader.read(text, language).notedIn(companyFindings);
  }

  private CallConfig callConfig(Path yaml, List<Diagnostic> findings) {
    SourceText text = yaml == null ? null : yaml(yaml, findings);
    return text == null ? CallConfig.NONE : CallConfigReader.read(text, language).notedIn(findings);
  }

  /**
   * The text of a YAML file; null where it is empty, which is nothing to complain of. It may quote
   * what a transcript has lost.
   */
  private SourceText yaml(Path file, List<Diagnostic> findings) {
    Diagnosed<SourceText> read = SourceReader.read(file, Content.name(content.folder(), file));
    read.diagnostics().stream()
        .filter(found -> found.code() != Code.S002 && found.code() != Code.S004)
        .forEach(findings::add);
    return read.value();
  }

  /** A failure of Callpress itself, told by where in the program it happened. */
  static Diagnostic internal(String file, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return Diagnostic.of(
        Code.I001,
        file,
        "Callpress failed on this file: " + failure + where,
        "please report it with the file; everything else was built");
  }
}
