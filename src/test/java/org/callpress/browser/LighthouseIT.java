package org.callpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Lighthouse's scores, as a phone sees the site: 100 for all that does not depend on the machine.
 * Performance does: the mobile preset slows the machine down fourfold to make a mid-range phone of
 * it, which holds for one of a benchmark index of 1500 and more (Lighthouse, docs/throttling.md).
 * On such a machine the median of three runs must be 95; the aim is 100, which runs on slower
 * machines have reached and missed by a point or three. On a slower one, or a busy one, the phone
 * would be one that nobody has, so the score is only printed.
 */
class LighthouseIT {
  private static final Path TOOL =
      Path.of(System.getProperty("lighthouse", "target/lighthouse/node_modules/lighthouse"))
          .toAbsolutePath();
  private static final String INSTALL =
      "npm install --no-save --no-audit --no-fund --prefix target/lighthouse lighthouse@13.5.0";

  private static final List<String> STEADY = List.of("accessibility", "best-practices", "seo");

  /** Benchmark index from which the preset's phone is one that there is. */
  private static final int FAST = 1500;

  private static final int RUNS = 3;
  private static final int LEAST = 95;

  @BeforeAll
  static void find() {
    if (!Files.isRegularFile(TOOL.resolve("cli/index.js"))) {
      String remedy = "no Lighthouse; install it with: " + INSTALL;
      if (System.getenv("CI") != null) {
        throw new IllegalStateException(remedy);
      }
      Assumptions.abort(remedy);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "lanyi/2026-q2/index.html",
        "lanyi/2026-q2/qa.html",
        "lanyi/2026-q2/figures.html",
        "search.html"
      })
  void scoresWell(String page) throws IOException, InterruptedException {
    try (StaticHost host = new StaticHost(SampleSite.get().folder(), "/", null)) {
      JsonNode report = report(host.url("en/" + page));
      Map<String, Integer> scores = scores(report);
      assertThat(STEADY).as(failures(report)).allMatch(name -> scores.get(name) == 100);
      judgePerformance(page, host, report);
    }
  }

  private static void judgePerformance(String page, StaticHost host, JsonNode first)
      throws IOException, InterruptedException {
    List<Integer> runs = new ArrayList<>();
    JsonNode report = first;
    while (speed(report) >= FAST && runs.size() < RUNS) {
      runs.add(scores(report).get("performance"));
      report = runs.size() < RUNS ? report(host.url("en/" + page)) : report;
    }
    System.out.printf(
        "Lighthouse, %s: performance %d on a machine of speed %d%s%n",
        page,
        scores(report).get("performance"),
        speed(report),
        runs.size() < RUNS ? ", too slow to judge it" : "");
    if (runs.size() == RUNS) {
      assertThat(runs.stream().sorted().toList().get(RUNS / 2))
          .as("%s: performance %s; %s", page, runs, failures(report))
          .isGreaterThanOrEqualTo(LEAST);
    }
  }

  private static int speed(JsonNode report) {
    return report.get("environment").get("benchmarkIndex").asInt();
  }

  private static JsonNode report(String url) throws IOException, InterruptedException {
    Path report = Files.createTempFile("lighthouse", ".json");
    ProcessBuilder builder =
        new ProcessBuilder(
            "node",
            TOOL.resolve("cli/index.js").toString(),
            url,
            "--quiet",
            "--output=json",
            "--output-path=" + report,
            "--only-categories=performance,accessibility,best-practices,seo",
            "--chrome-flags=--headless " + String.join(" ", Browsers.FLAGS));
    Browsers.installed()
        .ifPresent(chrome -> builder.environment().put("CHROME_PATH", chrome.toString()));
    Process process =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    String json = Files.readString(report);
    Files.delete(report);
    assertThat(json).as("Lighthouse wrote a report on " + url).isNotEmpty();
    return new ObjectMapper().readTree(json);
  }

  private static Map<String, Integer> scores(JsonNode report) {
    Map<String, Integer> scores = new TreeMap<>();
    for (String name : report.get("categories").propertyNames()) {
      double score = report.get("categories").get(name).path("score").asDouble(0);
      scores.put(name, (int) Math.round(score * 100));
    }
    return scores;
  }

  private static String failures(JsonNode report) {
    List<String> failed = new ArrayList<>();
    for (JsonNode audit : report.get("audits")) {
      if (audit.path("score").isNumber() && audit.get("score").asDouble() < 1) {
        failed.add(audit.get("id").asString() + " " + audit.get("score"));
      }
    }
    return failed.toString();
  }
}
