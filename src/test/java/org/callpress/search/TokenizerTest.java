package org.callpress.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.callpress.cases.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tokens of each case, from the Java tokenizer and from the one in the browser's script. */
class TokenizerTest {
  static List<CaseFile> cases() {
    return CaseFile.all("search/tokens");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsTextIntoTokens(CaseFile file) {
    String text = file.section("text").strip();
    file.expect("expected", outline(text, Tokenizer.tokens(text)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void browserCutsTheSame(CaseFile file) throws IOException, InterruptedException {
    String text = file.section("text").strip();
    assertThat(Node.run("tokens.js", text).strip()).isEqualTo(file.section("expected").strip());
  }

  @Test
  void readsAnEndlessWordInLinearTime() {
    String text = "x".repeat(1_000_000) + " " + "云".repeat(100_000) + "1,".repeat(100_000);
    assertThat(Tokenizer.tokens(text)).hasSize(1 + 100_000 + 100_000);
  }

  /** One line a token: position, term, and the characters of the text that it covers. */
  private static String outline(String text, List<Token> tokens) {
    return tokens.stream()
        .map(t -> t.position() + " " + t.term() + " <" + text.substring(t.start(), t.end()) + ">\n")
        .collect(Collectors.joining());
  }

  /** Runs a script of the test resources beside {@code search.js} where Node.js is installed. */
  static final class Node {
    private Node() {}

    static String run(String script, String input, String... arguments)
        throws IOException, InterruptedException {
      assumeTrue(installed(), "Node.js is not installed");
      List<String> command =
          new ArrayList<>(List.of("node", "src/test/resources/search/" + script));
      command.addAll(List.of(arguments));
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      try (var in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      return output;
    }

    private static boolean installed() throws InterruptedException {
      try {
        return new ProcessBuilder("node", "--version").start().waitFor() == 0;
      } catch (IOException e) {
        return false;
      }
    }
  }
}
