package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.callpress.config.SiteConfigReader;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A transcript and its translation in two files are one call; two calls stay two. */
class TwoLanguagesTest {
  private static final String ENGLISH =
      """
      Lanyi Group - Q1 2025

      August 15, 2024

      Operator: Good day, and welcome to the Lanyi Group June quarter 2024 results call.

      Mia Park: Some statements are forward-looking. Otto will speak.

      Otto Brandt: Freight grew 8%, and we opened 12 sites.

      Operator: Our first question comes from Ana Ruiz of Aldgate. Please go ahead.

      Ana Ruiz: How is pricing? It rose 4% in May.

      Otto Brandt: Firm.

      Mia Park: That is all. Thank you.
      """;
  private static final String CHINESE =
      """
      蓝意集团2025财年第一季度业绩电话会

      2024年8月15日

      中文翻译，仅供参考

      主持人：各位好，欢迎参加蓝意集团2024年6月季度业绩电话会。

      朴米娅：部分内容属于前瞻性陈述。下面由奥托发言。

      奥托·布兰特：货运收入增长8%，我们开设了12个站点。

      主持人：第一个问题来自奥尔德盖特的安娜·鲁伊斯。请提问。

      安娜·鲁伊斯：价格情况如何？5月上涨了4%。

      奥托·布兰特：稳定。

      朴米娅：今天就到这里。谢谢大家。
      """;

  private Path folder;

  @BeforeEach
  void folder(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Files.createDirectories(folder.resolve("content/lanyi/2025-q1"));
  }

  private void content(String name, String text) throws IOException {
    Files.writeString(folder.resolve("content/lanyi/2025-q1").resolve(name), text);
  }

  private SiteReport build() {
    return new SiteBuilder(SiteConfigReader.defaults(folder), false).build(2);
  }

  private JsonNode call() throws IOException {
    Path file = folder.resolve("site/data/lanyi/2025-q1/call.json");
    return new ObjectMapper().readTree(Files.readString(file));
  }

  private static List<Code> codes(SiteReport report) {
    return report.findings().stream().map(Diagnostic::code).toList();
  }

  @Test
  void filesNamedForTheirLanguageAreOneCall() throws IOException {
    content("transcript.en.txt", ENGLISH);
    content("transcript.zh.txt", CHINESE);
    SiteReport report = build();
    assertThat(report.calls()).isEqualTo(1);
    assertThat(codes(report)).doesNotContain(Code.T005, Code.T006, Code.T010, Code.I001);
    assertThat(call().get("source").get("file").asString()).endsWith("transcript.en.txt");
    assertThat(call().get("turns")).hasSize(7);
    Set<String> files = new TreeSet<>();
    for (JsonNode passage : call().get("passages")) {
      for (JsonNode span : passage.get("spans")) {
        files.add(passage.get("language").asString() + " " + span.path("file").asString(""));
      }
    }
    assertThat(files).containsExactly("en ", "zh lanyi/2025-q1/transcript.zh.txt");
    assertThat(Files.readString(folder.resolve("site/data/lanyi/2025-q1/translation.txt")))
        .isEqualTo(CHINESE);
  }

  @Test
  void filesInTwoScriptsWithOneAddressAreOneCall() throws IOException {
    content("call.txt", ENGLISH);
    content("uebersetzung.txt", CHINESE);
    SiteReport report = build();
    assertThat(report.calls()).isEqualTo(1);
    assertThat(codes(report)).doesNotContain(Code.T005);
  }

  @Test
  void twoCallsStayTwo() throws IOException {
    content("call.txt", ENGLISH);
    content("other.txt", ENGLISH.replace("Freight", "Parcels"));
    assertThat(codes(build())).contains(Code.T005);
  }

  @Test
  void aTextThatRendersSomethingElseIsNoTranslation() throws IOException {
    content("transcript.en.txt", ENGLISH);
    content(
        "transcript.zh.txt",
        "蓝意集团2025财年第一季度业绩电话会\n\n2024年8月15日\n\n"
            + "李明：大家好，今天谈三件事，第一是77个仓库。\n\n王强：成本下降了99%，共31项。\n\n"
            + "李明：谢谢。\n\n王强：再见。\n");
    SiteReport report = build();
    assertThat(codes(report)).contains(Code.T005);
  }
}
