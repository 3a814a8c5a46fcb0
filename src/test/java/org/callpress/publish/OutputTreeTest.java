package org.callpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see is a whole site at every step, and only Callpress's own files are touched. */
class OutputTreeTest {
  @TempDir Path parent;

  private Path site() {
    return parent.resolve("site");
  }

  private List<Diagnostic> publish(String... pathsAndTexts) {
    return publish(step -> {}, pathsAndTexts);
  }

  private List<Diagnostic> publish(Consumer<String> step, String... pathsAndTexts) {
    try (OutputTree tree = OutputTree.open(site(), step)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        tree.write(pathsAndTexts[i], pathsAndTexts[i + 1]);
      }
      List<Diagnostic> diagnostics = tree.finish();
      tree.publish();
      return diagnostics;
    }
  }

  private Code failureOf(Runnable build) {
    PublishException failure = catchThrowableOfType(PublishException.class, build::run);
    assertThat(failure).isNotNull();
    return failure.diagnostic().code();
  }

  private List<String> filesIn(Path folder) throws IOException {
    List<String> files = new ArrayList<>(Trees.files(folder));
    files.remove(Manifest.NAME);
    return files;
  }

  @Test
  void aSiteIsPublishedWithAManifestOfItsFiles() throws IOException {
    publish("en/index.html", "home", "assets/site.css", "body{}");
    assertThat(filesIn(site())).containsExactly("assets/site.css", "en/index.html");
    assertThat(Manifest.of(site()).files())
        .containsEntry("en/index.html", Sha256.of("home"))
        .hasSize(2);
    assertThat(filesIn(parent))
        .as("nothing is left beside the site")
        .allMatch(f -> f.startsWith("site/"));
  }

  @Test
  void anUnchangedFileIsTheVerySameFile() throws IOException {
    publish("a.html", "same", "b.html", "old");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(site().resolve("a.html"), longAgo);
    Object key = Files.getAttribute(site().resolve("a.html"), "unix:ino");
    publish("a.html", "same", "b.html", "new");
    assertThat(Files.getLastModifiedTime(site().resolve("a.html"))).isEqualTo(longAgo);
    assertThat(Files.getAttribute(site().resolve("a.html"), "unix:ino")).isEqualTo(key);
    assertThat(site().resolve("b.html")).hasContent("new");
  }

  @Test
  void aFileThatIsNoLongerMadeGoes() throws IOException {
    publish("a.html", "a", "b/c.html", "c");
    publish("a.html", "a");
    assertThat(filesIn(site())).containsExactly("a.html");
    assertThat(site().resolve("b")).doesNotExist();
  }

  @Test
  void withoutPublishNothingChanges() throws IOException {
    publish("a.html", "old");
    try (OutputTree tree = OutputTree.open(site())) {
      tree.write("a.html", "new");
      tree.finish();
    }
    assertThat(site().resolve("a.html")).hasContent("old");
    assertThat(filesIn(parent)).containsExactly("site/a.html", "site/" + Manifest.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"recover", "stage", "keep", "manifest", "put aside", "put in place", "clear away"})
  void whereverABuildFailsASiteIsWholeAndTheNextBuildWorks(String where) throws IOException {
    publish("a.html", "old", "b.html", "old");
    assertThatThrownBy(() -> publish(failAt(where), "a.html", "new", "c.html", "new"))
        .hasMessage("fault at " + where);
    boolean swapped = where.equals("clear away");
    assertThat(site().resolve("a.html")).hasContent(swapped ? "new" : "old");
    assertThat(filesIn(site())).containsExactly("a.html", swapped ? "c.html" : "b.html");
    publish("a.html", "newer");
    assertThat(filesIn(parent)).containsExactly("site/a.html", "site/" + Manifest.NAME);
    assertThat(site().resolve("a.html")).hasContent("newer");
  }

  private static Consumer<String> failAt(String where) {
    return step -> {
      if (step.equals(where)) {
        throw new IllegalStateException("fault at " + where);
      }
    };
  }

  @Test
  void aProcessKilledBetweenTheRenamesIsMendedByTheNextBuild() throws IOException {
    publish("a.html", "old");
    Files.move(site(), parent.resolve(".site.old-callpress"));
    assertThatThrownBy(() -> publish(failAt("stage"))).hasMessage("fault at stage");
    assertThat(site().resolve("a.html")).as("put back before anything else").hasContent("old");
  }

  @Test
  void whatAKilledBuildLeftIsClearedAway() throws IOException {
    publish("a.html", "old");
    Path left = parent.resolve(".site.building-callpress");
    Files.createDirectories(left.resolve("en"));
    Files.writeString(left.resolve(Manifest.NAME), Manifest.empty().text());
    Files.writeString(left.resolve("en/half.html"), "half");
    publish("a.html", "new");
    assertThat(left).doesNotExist();
    assertThat(filesIn(site())).containsExactly("a.html");
  }

  @Test
  void aFolderOfSomebodyElsesIsRefusedAndUntouched() throws IOException {
    Files.createDirectories(site());
    Files.writeString(site().resolve("thesis.txt"), "mine");
    assertThat(failureOf(() -> publish("a.html", "a"))).isEqualTo(Code.P005);
    assertThat(filesIn(parent)).containsExactly("site/thesis.txt");
  }

  @Test
  void aManifestOfSomebodyElsesDoesNotMakeAFolderOurs() throws IOException {
    Files.createDirectories(site());
    Files.writeString(site().resolve(Manifest.NAME), "my own list\n");
    assertThat(failureOf(() -> publish("a.html", "a"))).isEqualTo(Code.P005);
    assertThat(site().resolve(Manifest.NAME)).hasContent("my own list\n");
  }

  @Test
  void aLeftoverNameThatIsSomebodyElsesIsNotDeleted() throws IOException {
    Path theirs = parent.resolve(".site.building-callpress");
    Files.createDirectories(theirs);
    Files.writeString(theirs.resolve("thesis.txt"), "mine");
    assertThat(failureOf(() -> publish("a.html", "a"))).isEqualTo(Code.P005);
    assertThat(theirs.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void anEmptyFolderMayBeUsed() throws IOException {
    Files.createDirectories(site());
    publish("a.html", "a");
    assertThat(filesIn(site())).containsExactly("a.html");
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(site(), "a file");
    assertThat(failureOf(() -> publish("a.html", "a"))).isEqualTo(Code.P005);
    assertThat(site()).hasContent("a file");
  }

  @Test
  void aParentThatIsAFileCannotBeWritten() throws IOException {
    Files.writeString(parent.resolve("file"), "");
    PublishException failure =
        catchThrowableOfType(
            PublishException.class, () -> OutputTree.open(parent.resolve("file/site")));
    assertThat(failure.diagnostic().code()).isEqualTo(Code.P004);
  }

  @Test
  void otherPeoplesFilesInTheSiteAreKept() throws IOException {
    publish("a.html", "old");
    Files.writeString(site().resolve("CNAME"), "calls.example.com");
    Files.createDirectories(site().resolve(".git/refs"));
    Files.writeString(site().resolve(".git/refs/x"), "ref");
    List<Diagnostic> diagnostics = publish("a.html", "new");
    assertThat(filesIn(site())).containsExactly(".git/refs/x", "CNAME", "a.html");
    assertThat(diagnostics).extracting(Diagnostic::code).containsExactly(Code.P012);
    publish("a.html", "newer");
    assertThat(site().resolve("CNAME")).hasContent("calls.example.com");
  }

  @Test
  void aFileOfSomebodyElsesIsNeverOverwritten() throws IOException {
    publish("a.html", "old");
    Files.writeString(site().resolve("b.html"), "theirs");
    assertThat(failureOf(() -> publish("a.html", "new", "b.html", "ours"))).isEqualTo(Code.P011);
    assertThat(site().resolve("b.html")).hasContent("theirs");
    assertThat(site().resolve("a.html")).hasContent("old");
  }

  @Test
  void aSecondBuildAtTheSameTimeIsRefused() {
    try (OutputTree first = OutputTree.open(site())) {
      assertThat(failureOf(() -> OutputTree.open(site()))).isEqualTo(Code.P013);
      first.write("a.html", "a");
      first.finish();
      first.publish();
    }
    assertThat(publish("a.html", "b")).isEmpty();
  }

  @Test
  void aLinkToTheFolderStaysALink() throws IOException {
    Path real = Files.createDirectories(parent.resolve("disk/real"));
    Files.createSymbolicLink(site(), real);
    publish("a.html", "old");
    publish("a.html", "new");
    assertThat(Files.isSymbolicLink(site())).isTrue();
    assertThat(real.resolve("a.html")).hasContent("new");
  }

  @Test
  void aLinkOfSomebodyElsesIsKeptAndNotFollowed() throws IOException {
    publish("a.html", "old");
    Path outside = Files.createDirectories(parent.resolve("outside"));
    Files.writeString(outside.resolve("precious"), "x");
    Files.createSymbolicLink(site().resolve("link"), outside);
    publish("a.html", "new");
    assertThat(Files.isSymbolicLink(site().resolve("link"))).isTrue();
    assertThat(outside.resolve("precious")).hasContent("x");
  }

  @Test
  void twoPagesForOneAddressAreReportedAndTheOrderDoesNotMatter() throws IOException {
    List<Diagnostic> diagnostics = publish("a.html", "one", "a.html", "two");
    assertThat(diagnostics).extracting(Diagnostic::code).containsExactly(Code.P008);
    String first = Files.readString(site().resolve("a.html"));
    publish("a.html", "two", "a.html", "one");
    assertThat(site().resolve("a.html")).hasContent(first);
  }

  @Test
  void aPathCannotLeaveTheOutput() {
    try (OutputTree tree = OutputTree.open(site())) {
      for (String path : List.of("../x", "/etc/x", "a/../../x", Manifest.NAME)) {
        assertThatThrownBy(() -> tree.write(path, "x"))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void manyThreadsMayWrite() throws IOException {
    try (OutputTree tree = OutputTree.open(site())) {
      IntStream.range(0, 500).parallel().forEach(i -> tree.write("d" + i % 7 + "/" + i, "x" + i));
      tree.finish();
      tree.publish();
    }
    assertThat(filesIn(site())).hasSize(500);
  }
}
