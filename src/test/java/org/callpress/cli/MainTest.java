package org.callpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: its exit codes, its hints, what it prints where. */
class MainTest {
  private static final String CALL =
      """
      Good Instruments - Q1 2026

      May 7, 2025

      Ada Penn (CFO)

      Revenue was $12 million.
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Main.run(new PrintWriter(out), new PrintWriter(err), words);
  }

  private Path site() {
    return folder.resolve("site");
  }

  /** A configuration of its own, so that the one of the current folder is not read. */
  private Path config() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    return Files.writeString(folder.resolve("own.yml"), "");
  }

  @Test
  void aBareTranscriptBecomesASiteAndSaysWhereToOpenIt() throws IOException {
    Path config = config();
    Files.writeString(folder.resolve("content/anything.txt"), CALL);
    assertThat(run("build", "--config", config)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("1 call, ")
        .contains("Open " + site().resolve("en/index.html").toUri());
    assertThat(site().resolve("en/good-instruments/2026-q1/index.html")).isRegularFile();
    assertThat(site().resolve("index.html")).content().contains("url=en/index.html");
  }

  @Test
  void checkTakesACallAndItsTranslationForOne() throws IOException {
    Path config = config();
    Path call = Files.createDirectories(folder.resolve("content/lanyu/q2"));
    Files.writeString(
        call.resolve("transcript.en.txt"),
        """
        Lanyu Technology Q2 2025 Earnings Call
        August 5, 2025

        Operator: Welcome to the Lanyu Technology second quarter 2025 earnings call.

        Zhiyuan Fang: Revenue was up 14%, in 12 countries.

        Operator: The first question is from Qing He of Nanqiao Capital.

        Qing He: How were orders?

        Zhiyuan Fang: In line.
        """);
    Files.writeString(
        call.resolve("transcript.zh.txt"),
        """
        蓝屿科技2025年第二季度业绩电话会议
        2025年8月5日

        主持人：欢迎参加蓝屿科技2025年第二季度业绩电话会议。
        方致远：收入增长14%，覆盖12个国家。
        主持人：第一个问题来自南桥资本的贺清，请提问。
        贺清：订单如何？
        方致远：一致。
        """);
    assertThat(run("check", "--config", config, folder.resolve("content"))).isZero();
    assertThat(out.toString()).contains("turns        5: ").doesNotContain("T005");
  }

  @Test
  void quietPrintsErrorsAndNothingElse() throws IOException {
    Path config = config();
    Files.writeString(folder.resolve("content/call.txt"), CALL.replace("May 7, 2025", ""));
    assertThat(run("build", "--config", config, "--quiet")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void strictFailsOfAWarningAndPublishesNothing() throws IOException {
    Path config = config();
    Files.writeString(folder.resolve("content/call.txt"), CALL.replace("May 7, 2025", ""));
    assertThat(run("build", "--config", config, "--strict")).isEqualTo(1);
    assertThat(err.toString()).contains("warning T003");
    assertThat(out.toString()).contains("Nothing was published");
    assertThat(site()).doesNotExist();
    assertThat(run("build", "--config", config)).as("without strict").isZero();
  }

  @Test
  void anotherContentAndOutputMayBeNamed() throws IOException {
    Path config = config();
    Path elsewhere = Files.createDirectories(folder.resolve("else/where"));
    Files.writeString(elsewhere.resolve("call.txt"), CALL);
    Path output = folder.resolve("deep/er/out");
    assertThat(run("build", "--config", config, "--content", elsewhere, "--output", output))
        .isZero();
    assertThat(output.resolve("en/index.html")).isRegularFile();
    assertThat(site()).doesNotExist();
  }

  @Test
  void theOutputMayLieInsideTheContent() throws IOException {
    Path config = config();
    Files.writeString(folder.resolve("content/call.txt"), CALL);
    Path output = folder.resolve("content/public");
    assertThat(run("build", "--config", config, "--output", output)).isZero();
    assertThat(run("build", "--config", config, "--output", output)).as(err.toString()).isZero();
  }

  @Test
  void aConfigurationThatIsNotThereIsWrongUsage() {
    assertThat(run("build", "--config", folder.resolve("none.yml"))).isEqualTo(2);
    assertThat(err.toString()).contains("none.yml: error C004").contains("hint: ");
  }

  @Test
  void aContentFolderThatIsNotThereIsWrongUsage() throws IOException {
    assertThat(run("build", "--config", config(), "--content", folder.resolve("none")))
        .isEqualTo(2);
    assertThat(err.toString()).contains("none: error C005").contains("hint: ");
    assertThat(site()).doesNotExist();
  }

  @Test
  void anOutputOfSomebodyElsesIsWrongUsage() throws IOException {
    Path config = config();
    Files.writeString(folder.resolve("content/call.txt"), CALL);
    Files.createDirectories(site());
    Files.writeString(site().resolve("mine"), "mine");
    assertThat(run("build", "--config", config)).isEqualTo(2);
    assertThat(err.toString()).contains("error P005");
    assertThat(site().resolve("mine")).hasContent("mine");
  }

  @Test
  void aFolderThatContainsItselfIsReportedAndTheRestBuilds() throws IOException {
    Path config = config();
    Files.writeString(folder.resolve("content/call.txt"), CALL);
    Files.createSymbolicLink(folder.resolve("content/loop"), folder.resolve("content"));
    assertThat(run("build", "--config", config)).isEqualTo(1);
    assertThat(err.toString()).contains("loop: error S001");
    assertThat(site().resolve("en/good-instruments/2026-q1/index.html")).isRegularFile();
  }

  @Test
  void aMisspeltCommandOrOptionGetsTheNearest() {
    assertThat(run("biuld")).isEqualTo(2);
    assertThat(err.toString()).contains("build");
    assertThat(run("build", "--ouput", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("--output");
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void helpAndVersionAreAnswered() {
    assertThat(run("--help")).isZero();
    assertThat(run("build", "--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(out.toString())
        .contains("--config", "--content", "--output", "--strict", "--quiet", "Exit codes");
    assertThat(err.toString()).isEmpty();
  }
}
