package org.callpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.callpress.cases.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indexes made of transcripts, searched by the script that the page searches with. */
class SearchIndexTest {
  @TempDir Path folder;

  static List<CaseFile> cases() {
    return CaseFile.all("search/queries");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsPassages(CaseFile file) throws IOException, InterruptedException {
    Archive archive = new Archive();
    file.sections().forEach((name, text) -> addTranscript(archive, name, text));
    Archive.save(archive.index(), folder);
    file.expect("expected", query(file.section("queries")));
  }

  private static void addTranscript(Archive archive, String section, String text) {
    if (section.startsWith("transcript ")) {
      archive.add(section.substring("transcript ".length()), text);
    }
  }

  private String query(String queries, String... options) throws IOException, InterruptedException {
    String[] arguments = new String[options.length + 1];
    arguments[0] = folder.resolve("search").toString();
    System.arraycopy(options, 0, arguments, 1, options.length);
    return TokenizerTest.Node.run("queries.js", queries, arguments);
  }

  @Test
  void isTheSameWhateverTheOrderAndTheThreads() {
    Archive archive = years(30);
    Map<String, String> once = hex(archive.index());
    SearchIndex turned = new SearchIndex();
    IntStream.range(0, 30)
        .map(i -> 29 - i)
        .parallel()
        .forEach(i -> turned.add(archive.calls().get(i), archive.summary(i)));
    assertThat(hex(archive.written(turned))).isEqualTo(once);
  }

  @Test
  void aNewCallChangesOneVolumeOfPassages() {
    Map<String, String> before = hex(years(30).index());
    Map<String, String> after =
        hex(years(30).add("late", transcript("late", 2025, "One more word.")).index());
    assertThat(changed(before, after))
        .containsExactlyInAnyOrder("2025-1", "words", "pages", "index.js");
  }

  @Test
  void aQueryLoadsLittle() throws IOException, InterruptedException {
    Archive.save(years(60).index(), folder);
    String found = query("zebra7\n", "count");
    assertThat(found.lines().filter(line -> line.contains("zebra")).count()).isEqualTo(2);
    assertThat(found.lines().reduce((a, b) -> b).orElseThrow()).matches("loaded [1-6]");
  }

  @Test
  void findsTheSameInManyVolumesWithAndWithoutKnowingWhereAWordStands()
      throws IOException, InterruptedException {
    String queries = "zebra7\nzebra\n收入\n\"good morning\"\nzebra7 zebra8\nno-such-word\nze\n";
    Map<String, byte[]> index = years(60).index();
    Archive.save(index, folder);
    String found = query(queries);
    Path list = folder.resolve("search/index.js");
    String without = Files.readString(list).replaceFirst("\"words\":\\{[^}]*},", "");
    assertThat(without).isNotEqualTo(Files.readString(list));
    Files.writeString(list, without);
    assertThat(query(queries)).isEqualTo(found);
  }

  /** Calls of ten years, in each a word of its own. */
  private static Archive years(int calls) {
    Archive archive = new Archive();
    for (int i = 0; i < calls; i++) {
      archive.add(
          "company" + i, transcript("company" + i, 2016 + i % 10, "Here is zebra" + i + "."));
    }
    return archive;
  }

  private static String transcript(String company, int year, String text) {
    return company
        + " - Q1 "
        + year
        + "\n\nMay 5, "
        + year
        + "\n\nTranscript\n\nJane Roe (CEO)\n\nGood morning. "
        + text
        + " 收入增长。\n";
  }

  private static Map<String, String> hex(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> new String(e.getValue(), StandardCharsets.UTF_8)));
  }

  /** The parts of the index of which a file is not in both, without their hashes. */
  private static List<String> changed(Map<String, String> before, Map<String, String> after) {
    return java.util.stream.Stream.concat(before.keySet().stream(), after.keySet().stream())
        .filter(path -> !String.valueOf(before.get(path)).equals(after.get(path)))
        .map(path -> path.replaceAll("^search/", "").replaceAll("-[0-9a-f]{8}/.*", ""))
        .distinct()
        .toList();
  }
}
