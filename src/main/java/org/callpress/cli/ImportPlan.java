package org.callpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.callpress.call.EarningsCall;
import org.callpress.call.Slug;
import org.callpress.config.CompanyConfig;
import org.callpress.config.CompanyConfigReader;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;

/**
 * Where transcripts belong in a content folder: {@code <company>/<period>/transcript.txt}. A
 * company that the folder has already is known by the names and the ticker in its company.yml.
 */
final class ImportPlan {
  /** "transcript.zh.txt", "acme-q1.en-GB.pdf": which language a file is in. */
  private static final Pattern LANGUAGE =
      Pattern.compile(".+\\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\\.[A-Za-z]+");

  private final Path folder;
  private final Map<String, Path> companies = new LinkedHashMap<>();

  private ImportPlan(Path folder) {
    this.folder = folder;
  }

  static ImportPlan into(Path folder) {
    ImportPlan plan = new ImportPlan(folder);
    for (Path yaml : plan.companyFiles()) {
      SourceText text = SourceReader.read(yaml, yaml.toString()).value();
      CompanyConfig company =
          text == null ? CompanyConfig.NONE : CompanyConfigReader.read(text, "en").value();
      company.names().values().forEach(name -> plan.know(Slug.of(name), yaml));
      if (company.ticker() != null) {
        plan.know(ticker(company.ticker()), yaml);
      }
    }
    return plan;
  }

  private void know(String key, Path yaml) {
    companies.putIfAbsent(key, yaml.getParent());
  }

  private List<Path> companyFiles() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.resolve("company.yml"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the transcript of a call belongs; files of one call in two languages lie together. */
  Path target(EarningsCall call, Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    Matcher language = LANGUAGE.matcher(name);
    String middle = language.matches() ? "." + language.group(1) : "";
    return company(call).resolve(call.slug()).resolve("transcript" + middle + ending);
  }

  private Path company(EarningsCall call) {
    String ticker = call.company().ticker();
    Path byTicker = ticker == null ? null : companies.get(ticker(ticker));
    Path byName = companies.get(Slug.of(call.company().name()));
    return byTicker != null
        ? byTicker
        : byName != null ? byName : folder.resolve(Slug.of(call.company().name()));
  }

  private static String ticker(String ticker) {
    return "ticker " + ticker.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /** The YAML of a transcript: of its own name where it is one of several languages. */
  Path callYml(Path target) {
    boolean oneOfSeveral = LANGUAGE.matcher(target.getFileName().toString()).matches();
    return SuggestCommand.callYml(target, oneOfSeveral);
  }
}
