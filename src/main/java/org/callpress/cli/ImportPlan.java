package org.callpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.EarningsCall;
import org.callpress.call.Slug;
import org.callpress.config.CompanyConfig;
import org.callpress.config.CompanyConfigReader;
import org.callpress.config.Lexicon;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;

/**
 * Where transcripts belong in a content folder: {@code <company>/<period>/transcript.txt}. A
 * company that the folder has already is known by its folder, and by the names and the ticker in
 * its company.yml.
 */
final class ImportPlan {
  /** "transcript.zh.txt", "acme-q1.en-GB.pdf": which language a file is in. */
  private static final Pattern LANGUAGE =
      Pattern.compile("(?<stem>.+)\\.(?<tag>[a-z]{2,3}(?:-[A-Za-z]{2,4})?)\\.[A-Za-z]+");

  /** What may stand behind a company's name without making it another's. */
  private static final Set<String> FORMS =
      Lexicon.all("figures").stream()
          .flatMap(lexicon -> lexicon.list("company-forms").stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Path folder;
  private final Map<String, Path> companies = new LinkedHashMap<>();

  /** Where calls belong, by their files' names without ending and language. */
  private final Map<Path, Path> calls = new HashMap<>();

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
    plan.folders()
        .forEach(known -> plan.companies.putIfAbsent(known.getFileName().toString(), known));
    return plan;
  }

  private void know(String key, Path yaml) {
    companies.putIfAbsent(key, yaml.getParent());
  }

  private List<Path> companyFiles() {
    return folders().stream()
        .map(entry -> entry.resolve("company.yml"))
        .filter(Files::isRegularFile)
        .toList();
  }

  /** The companies' folders that are there. */
  private List<Path> folders() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the transcript of a call belongs; files of one call in two languages lie together. */
  Path target(EarningsCall call, Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    Matcher language = LANGUAGE.matcher(name);
    if (!language.matches()) {
      Path place = company(call).resolve(call.slug());
      String bare = name.substring(0, name.length() - ending.length());
      calls.putIfAbsent(file.toAbsolutePath().resolveSibling(bare), place);
      return place.resolve("transcript" + ending);
    }
    Path stem = file.toAbsolutePath().resolveSibling(language.group("stem"));
    Path place = calls.computeIfAbsent(stem, s -> company(call).resolve(call.slug()));
    return place.resolve("transcript." + language.group("tag") + ending);
  }

  /** The same place for a file of another language: "transcript.zh.txt". */
  static Path inLanguage(Path target, String language) {
    String name = target.getFileName().toString();
    return target.resolveSibling("transcript." + language + name.substring(name.lastIndexOf('.')));
  }

  /**
   * The folder of a company: by its ticker, its name, or its name but for a form such as "Inc." at
   * the end; else a new one, which calls that come later find.
   */
  private Path company(EarningsCall call) {
    String name = Slug.of(call.company().name());
    String ticker = call.company().ticker();
    Path known = ticker == null ? null : companies.get(ticker(ticker));
    known = known == null ? companies.get(name) : known;
    known = known == null ? sameButForm(name) : known;
    Path place = known == null ? folder.resolve(name) : known;
    companies.putIfAbsent(name, place);
    return place;
  }

  private Path sameButForm(String name) {
    return companies.entrySet().stream()
        .filter(known -> isForm(known.getKey(), name) || isForm(name, known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Whether a name is another with nothing but "inc", "co-ltd" behind it. */
  private static boolean isForm(String shorter, String longer) {
    return longer.startsWith(shorter + "-")
        && FORMS.containsAll(List.of(longer.substring(shorter.length() + 1).split("-")));
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
