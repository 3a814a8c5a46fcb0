package org.callpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.Archive;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallSource;
import org.callpress.config.SiteConfigReader;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Place;
import org.callpress.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands beside build: explain, check, suggest, import. */
class EditorCommandsTest {
  private static final String CALL =
      """
      Good Instruments - Q1 2026

      May 7, 2025

      Operator

      We will now begin the question and answer session. The first question comes from Lee Marsh.

      Lee Marsh (Analyst)

      How did the order book develop in the quarter?

      Speaker 2

      It grew by 5%, and we are pleased with that.
      """;

  private static final String CHINESE =
      """
      好仪器2026财年第一季度业绩电话会

      2025年5月7日

      主持人：现在开始问答环节。第一个问题来自马什。

      马什：本季度的订单情况如何？

      主持人：增长了5%，我们对此感到满意。
      """;

  @TempDir Path folder;
  private String out;
  private String err;

  private int run(Object... arguments) {
    StringWriter printed = new StringWriter();
    StringWriter complained = new StringWriter();
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int exit = Main.run(new PrintWriter(printed), new PrintWriter(complained), words);
    out = printed.toString();
    err = complained.toString();
    return exit;
  }

  private Path config() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    return Files.writeString(folder.resolve("own.yml"), "");
  }

  private Path call() throws IOException {
    Path file = folder.resolve("content/good/q1/transcript.txt");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, CALL);
  }

  @Test
  void explainsWhoSpeaksOnALineAndHowToCorrectIt() throws IOException {
    Path config = config();
    Path file = call();
    assertThat(run("explain", "--config", config, file + ":15")).as(err).isZero();
    assertThat(out)
        .contains("good/q1/transcript.txt:15 t3.1 of good/2026-q1, qa")
        .contains("speaker     speaker-2 (Speaker 2)")
        .contains("figure      t3.1.f1 \"5%\"")
        .contains(
            "{line: 15, quote: \"It grew by 5%, and we are\", speaker: speaker-2, voice: self}");
    assertThat(run("explain", "--config", config, "good/q1/transcript.txt:13")).isZero();
    assertThat(out).contains("holds no speech: the label of turn t3");
    assertThat(run("explain", "--config", config, file + ":999")).isEqualTo(1);
    assertThat(run("explain", "--config", config, "nowhere.txt:1")).isEqualTo(2);
    assertThat(run("explain", "--config", config, file)).isEqualTo(2);
  }

  @Test
  void explainsAsTheEditorHasSettledIt() throws IOException {
    Path config = config();
    Path file = call();
    Files.writeString(
        file.resolveSibling("call.yml"),
        """
        people: [{names: {en: Ada Penn}, side: company}]
        passages:
          - {line: 15, quote: It grew, speaker: Ada Penn}
        """);
    assertThat(run("explain", "--json", "--config", config, file + ":15")).as(err).isZero();
    assertThat(out).contains("\"speaker\":\"ada-penn\"").contains("\"kind\":\"editor\"");
  }

  @Test
  void checkSaysWhatItUnderstoodAndWhatItFound() throws IOException {
    Path config = config();
    Path file = call();
    assertThat(run("check", "--config", config, file)).as(err).isZero();
    assertThat(out)
        .contains("turns        3: qa 3")
        .contains("analyst      Lee Marsh")
        .contains("note A001");
    Files.writeString(file.resolveSibling("other.txt"), CALL);
    assertThat(run("check", "--config", config, folder.resolve("content"))).isEqualTo(1);
    assertThat(out).contains("error T005");
    assertThat(run("check", "--format=json", "--config", config)).isEqualTo(1);
    assertThat(out).contains("\"call\":\"good/2026-q1\"").contains("\"code\":\"T005\"");
    assertThat(run("check", "--format=sarif", "--config", config)).isEqualTo(1);
    assertThat(out).contains("\"version\":\"2.1.0\"").contains("\"ruleId\":\"T005\"");
    assertThat(run("check", "--config", config, folder.resolve("nowhere"))).isEqualTo(2);
  }

  /** Against the standard's own schema: findings with a place and without, none, odd names. */
  @Test
  void sarifIsWhatItsSchemaSays() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(
                Files.readString(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json")));
    List<Diagnostic> findings =
        List.of(
            new Diagnostic(Code.T001, "a b/ü:c%.txt", new Place(3, 1), "<b>\n", "a\u0007", "hint"),
            Diagnostic.of(Code.T003, "c.txt", "no date was found", null));
    for (List<Diagnostic> some : List.of(findings, List.<Diagnostic>of())) {
      String log = new String(SarifLog.of(some), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(schema.validate(log, InputFormat.JSON)).as(log).isEmpty();
    }
    assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  /** What GitHub's toolkit escapes must be escaped, or a transcript could write annotations. */
  @Test
  void annotationsAreEscaped() {
    Diagnostic found =
        new Diagnostic(Code.T001, "a,b:c%.txt", new Place(3, 1), "50% of\n::error::it", "", "h\r");
    assertThat(GithubAnnotation.of(found))
        .isEqualTo(
            "::error file=a%2Cb%3Ac%25.txt,line=3,col=1,title=T001"
                + "::50%25 of%0A::error::it%0Ahint: h%0D");
  }

  static List<String> samples() {
    return List.of(
        "aldermoor-surgical/2025-q3",
        "aldermoor-surgical/2025-q4",
        "lanyi/2026-q1",
        "lanyi/2026-q2",
        "lanyi/2026-q3",
        "lanyi/2026-q4");
  }

  /** What suggest prints states, uncommented, what the program believes: nothing changes. */
  @ParameterizedTest
  @MethodSource("samples")
  void aSuggestionUncommentedChangesNothing(String sample) throws IOException {
    Path content = folder.resolve("content");
    Path from = Path.of("content").resolve(sample);
    Path to = content.resolve(sample);
    Files.createDirectories(to);
    Files.copy(from.resolve("transcript.txt"), to.resolve("transcript.txt"));
    Path company = from.resolveSibling("company.yml");
    if (Files.exists(company)) {
      Files.copy(company, to.resolveSibling("company.yml"));
    }
    Path file = to.resolve("transcript.txt");
    Path config = config();
    String before = outline(read(file));
    assertThat(run("suggest", "--config", config, file)).as(err).isZero();
    String yaml =
        out.lines().map(line -> line.replaceFirst("^# ", "")).collect(Collectors.joining("\n"));
    assertThat(yaml).as("states something").contains("\ntitle:");
    Files.writeString(to.resolve("call.yml"), yaml);
    Diagnosed<EarningsCall> after = read(file);
    assertThat(after.diagnostics()).noneMatch(found -> found.severity() == Severity.ERROR);
    assertThat(outline(after)).isEqualTo(before);
    assertThat(run("suggest", "--write", "--config", config, file)).isEqualTo(1);
    assertThat(err).contains("C009");
    assertThat(to.resolve("call.yml")).hasContent(yaml);
  }

  private Diagnosed<EarningsCall> read(Path file) {
    Archive archive = Archive.holding(file, SiteConfigReader.defaults(folder));
    CallSource source = archive.under(file).get(0);
    return archive.read(source);
  }

  private static String outline(Diagnosed<EarningsCall> read) {
    EarningsCall call = read.value();
    List<String> lines = new ArrayList<>();
    lines.add(call.id() + " " + call.title() + " " + call.date() + " " + call.period());
    call.conversation()
        .passages()
        .forEach(
            p ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "%s %s %s %s %s",
                        p.id(),
                        p.speaker(),
                        p.voice(),
                        p.kind(),
                        p.spans())));
    return String.join("\n", lines);
  }

  @Test
  void importPutsTranscriptsWhereTheyBelongAndOverwritesNothing() throws IOException {
    Path config = config();
    Path raw = folder.resolve("raw");
    Files.createDirectories(raw.resolve("deep"));
    byte[] bytes = CALL.replace("\n", "\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(raw.resolve("a.txt"), bytes);
    Files.writeString(raw.resolve("a.zh.txt"), CHINESE);
    Files.writeString(raw.resolve("shopping.txt"), "milk");
    assertThat(run("import", "--config", config, raw)).isEqualTo(1);
    Path placed = folder.resolve("content/good-instruments/2026-q1/transcript.txt");
    assertThat(placed).hasBinaryContent(bytes);
    assertThat(placed.resolveSibling("transcript.zh.txt")).hasContent(CHINESE);
    assertThat(placed.resolveSibling("call.yml")).content().contains("\ndate: 2025-05-07\n");
    assertThat(out).contains("1/3 a.txt -> ").contains("2 added, 0 already there, 1 refused");
    assertThat(err).contains("shopping.txt").contains("T001");

    assertThat(run("import", "--config", config, raw.resolve("a.txt"))).isZero();
    assertThat(out).contains("already there");
    Files.writeString(raw.resolve("a.txt"), CALL + "\nThank you.\n");
    assertThat(run("import", "--config", config, raw.resolve("a.txt"))).isEqualTo(1);
    assertThat(err).contains("C009");
    assertThat(placed).hasBinaryContent(bytes);
  }

  @Test
  void importTriesWithoutWriting() throws IOException {
    Path config = config();
    Path file = Files.writeString(folder.resolve("call.txt"), CALL);
    Path same = Files.writeString(folder.resolve("copy.txt"), CALL);
    assertThat(run("import", "--config", config, "--dry-run", file, same)).isZero();
    assertThat(out)
        .contains("good-instruments/2026-q1/transcript.txt, with call.yml")
        .contains("1 would be added, 1 already there, 0 refused");
    assertThat(folder.resolve("content")).isEmptyDirectory();
  }

  @Test
  void importPutsOneTranscriptOfACallIntoAFolder() throws IOException {
    Path config = config();
    Path file = Files.writeString(folder.resolve("call.txt"), CALL);
    Path page = Files.writeString(folder.resolve("call.md"), "# " + CALL);
    Path longer =
        Files.writeString(
            folder.resolve("other.txt"),
            CALL.replace("Instruments - Q1", "Instruments Inc - Q2").replace("2025", "2026"));
    assertThat(run("import", "--config", config, file, page, longer)).isEqualTo(1);
    assertThat(err).contains("C009").contains("call.md was not put there");
    Path placed = folder.resolve("content/good-instruments");
    assertThat(placed.resolve("2026-q1/transcript.txt")).hasContent(CALL);
    assertThat(placed.resolve("2026-q1/transcript.md")).doesNotExist();
    assertThat(placed.resolve("2026-q2/transcript.txt")).exists();
  }

  @Test
  void importPutsTheTwoLanguagesOfACallTogether() throws IOException {
    Path config = config();
    Files.createDirectories(folder.resolve("raw"));
    Files.writeString(folder.resolve("raw/call.txt"), CALL);
    Files.writeString(
        folder.resolve("raw/uebersetzung.txt"), CHINESE.replace("好仪器", "Good Instruments "));
    Files.writeString(folder.resolve("raw/other.en.txt"), CALL.replace("Q1", "Q2"));
    Files.writeString(folder.resolve("raw/other.zh.txt"), CHINESE.replace("第一季", "第二季"));
    assertThat(run("import", "--config", config, folder.resolve("raw"))).as(err).isZero();
    Path placed = folder.resolve("content/good-instruments");
    assertThat(placed.resolve("2026-q1/transcript.zh.txt")).exists();
    assertThat(placed.resolve("2026-q2/transcript.en.txt")).exists();
    assertThat(placed.resolve("2026-q2/transcript.zh.txt")).exists();
    assertThat(run("import", "--config", config, folder.resolve("raw"))).as(err).isZero();
    assertThat(out).contains("0 added, 4 already there, 0 refused");
  }

  @Test
  void aCallIsFoundByItsId() throws IOException {
    Path config = config();
    call();
    assertThat(run("suggest", "--config", config, "good/2026-q1")).as(err).isZero();
    assertThat(out)
        .contains("#     quote: \"It grew by 5%, and we are\"\n#     speaker: speaker-2");
    assertThat(run("suggest", "--config", config, "good/2031-q1")).isEqualTo(2);
  }

  @Test
  void importKnowsACompanyByItsNameAndTicker() throws IOException {
    Path config = config();
    Files.createDirectories(folder.resolve("content/gi"));
    Files.writeString(folder.resolve("content/gi/company.yml"), "names: {en: Good Instruments}");
    Path file = Files.writeString(folder.resolve("call.txt"), CALL);
    assertThat(run("import", "--config", config, file)).as(err).isZero();
    assertThat(folder.resolve("content/gi/2026-q1/transcript.txt")).hasContent(CALL);
    assertThat(run("build", "--config", config)).as(err).isZero();
  }
}
