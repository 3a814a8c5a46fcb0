package org.callpress.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.CallReader;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.config.Messages;
import org.callpress.config.SiteConfig;
import org.callpress.config.Theme;
import org.callpress.site.CallSummaries;
import org.callpress.site.CallSummary;
import org.callpress.site.SitePlan;
import org.callpress.site.Tree;
import org.callpress.source.SourceText;

/** Calls read from transcripts, their summaries, and the trees of a bilingual site over them. */
final class Archive {
  private static final SiteConfig CONFIG =
      new SiteConfig(
          Map.of("en", "Archive"),
          null,
          List.of("en", "zh"),
          4_000,
          20,
          Path.of("content"),
          Path.of("site"),
          Path.of("templates"));

  private final List<EarningsCall> calls = new ArrayList<>();
  private final List<CallSummary> summaries = new ArrayList<>();

  /** Adds the call of a transcript; the folder stands for the company. */
  Archive add(String folder, String transcript) {
    SourceText source = new SourceText(folder + "/transcript.txt", transcript, "0".repeat(64));
    add(CallReader.read(source, folder, CompanyConfig.NONE, CallConfig.NONE).value());
    return this;
  }

  void add(EarningsCall call) {
    calls.add(call);
    summaries.add(CallSummaries.of(call, CONFIG));
  }

  List<EarningsCall> calls() {
    return calls;
  }

  CallSummary summary(int call) {
    return summaries.get(call);
  }

  List<Tree> trees() {
    Theme theme = new Theme(Path.of("templates"));
    SitePlan plan = new SitePlan(CONFIG, summaries);
    List<Tree.LanguageName> names =
        List.of(new Tree.LanguageName("en", "English"), new Tree.LanguageName("zh", "中文"));
    return CONFIG.languages().stream()
        .map(language -> new Tree(plan, Messages.load(language, theme).value(), names))
        .toList();
  }

  /** The scripts of the index by path. */
  Map<String, byte[]> index() {
    SearchIndex index = new SearchIndex();
    for (int i = 0; i < calls.size(); i++) {
      index.add(calls.get(i), summaries.get(i));
    }
    return written(index);
  }

  Map<String, byte[]> written(SearchIndex index) {
    Map<String, byte[]> files = new TreeMap<>();
    index.write(trees(), List.of(), file -> files.put(file.path(), file.bytes()));
    return files;
  }

  static void save(Map<String, byte[]> files, Path folder) {
    files.forEach(
        (path, bytes) -> {
          try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
