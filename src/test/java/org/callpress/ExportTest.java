package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callpress.config.SiteConfigReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The export says what its schema says, in the published order of keys, and points at the source.
 */
class ExportTest {
  private static final Path REAL = Path.of("../shared/transcripts/alibaba-2024-06.txt");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Path content;
  private static Path output;

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    content = folder.resolve("content");
    SiteFixture.copy(Path.of("content"), content);
    SiteFixture.copy(Path.of("src/test/resources/sites/hostile/content"), content);
    if (Files.exists(REAL)) {
      Files.copy(REAL, content.resolve("real.txt"));
    }
    output = folder.resolve("site");
    new SiteBuilder(SiteConfigReader.defaults(folder), false).build(2);
  }

  private static JsonNode json(String path) throws IOException {
    return JSON.readTree(Files.readString(output.resolve("data").resolve(path)));
  }

  private static List<String> calls() throws IOException {
    return json("index.json")
        .get("calls")
        .valueStream()
        .map(c -> c.get("json").asString())
        .toList();
  }

  private static List<Error> violations(String schema, String path) throws IOException {
    Schema loaded =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(output.resolve("data/schema").resolve(schema)));
    return loaded.validate(
        Files.readString(output.resolve("data").resolve(path)), InputFormat.JSON);
  }

  @Test
  void everyExportIsValid() throws IOException {
    assertThat(violations("index.schema.json", "index.json")).isEmpty();
    assertThat(calls()).hasSizeGreaterThan(5);
    for (String call : calls()) {
      assertThat(violations("call.schema.json", call)).as(call).isEmpty();
    }
  }

  @Test
  void keysStandInThePublishedOrder() throws IOException {
    JsonNode schema = json("schema/call.schema.json");
    for (String call : calls()) {
      assertOrder(call, json(call), schema, schema);
    }
    JsonNode index = json("schema/index.schema.json");
    assertOrder("index", json("index.json"), index, index);
  }

  /** The schema lists its properties in the order of the export; some may be absent. */
  private static void assertOrder(String where, JsonNode value, JsonNode schema, JsonNode root) {
    JsonNode here =
        schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
    if (value.isObject() && here.has("properties")) {
      assertThat(value.propertyNames())
          .as(where)
          .containsExactlyElementsOf(
              here.get("properties").propertyNames().stream().filter(value::has).toList());
      value
          .propertyStream()
          .forEach(
              p ->
                  assertOrder(
                      where + "/" + p.getKey(),
                      p.getValue(),
                      here.get("properties").get(p.getKey()),
                      root));
    } else if (value.isArray() && here.has("items")) {
      value.valueStream().forEach(item -> assertOrder(where, item, here.get("items"), root));
    }
  }

  @Test
  void everySpanHoldsTheTextThatIsExported() throws IOException {
    for (String call : calls()) {
      JsonNode json = json(call);
      Lines source = new Lines(content.resolve(json.get("source").get("file").asString()));
      for (String list : List.of("passages", "omitted", "directions")) {
        for (JsonNode item : json.get(list)) {
          assertThat(source.at(item.get("spans"))).as(call).isEqualTo(item.get("text").asString());
        }
      }
      for (JsonNode figure : json.get("figures")) {
        assertThat(source.at(figure.get("spans"))).isEqualTo(figure.get("quote").asString());
      }
      for (JsonNode turn : json.get("turns")) {
        assertThat(source.line(turn.get("line").asInt())).contains(turn.get("label").asString());
      }
    }
  }

  @Test
  void everyCharacterOfTheSourceStandsInExactlyOnePlace() throws IOException {
    for (String call : calls()) {
      JsonNode json = json(call);
      Lines source = new Lines(content.resolve(json.get("source").get("file").asString()));
      for (String list : List.of("passages", "omitted", "directions", "headings")) {
        json.get(list).forEach(item -> source.mark(item.get("spans")));
      }
      json.get("turns").forEach(turn -> source.markLine(turn.get("line").asInt()));
      assertThat(source.unmarked()).as(call).isEmpty();
      assertThat(source.markedTwice()).as(call).isEmpty();
    }
  }

  @Test
  void idsLeadSomewhere() throws IOException {
    for (String call : calls()) {
      JsonNode json = json(call);
      List<String> passages = ids(json, "passages");
      List<String> speakers = ids(json, "speakers");
      assertThat(passages).as(call).doesNotHaveDuplicates();
      for (JsonNode passage : json.get("passages")) {
        assertThat(speakers).contains(passage.get("speaker").asString());
        assertThat(speakers).contains(passage.get("voice").asString());
        assertThat(
                passage.get("interprets").isNull()
                    || passages.contains(passage.get("interprets").asString()))
            .isTrue();
      }
      for (JsonNode exchange : json.get("exchanges")) {
        List<String> questions = ids(exchange, "questions");
        for (JsonNode answer : exchange.get("answers")) {
          assertThat(passages).containsAll(texts(answer.get("passages")));
          assertThat(questions).containsAll(texts(answer.get("addresses")));
        }
      }
    }
  }

  @Test
  void eachLanguagesReadingHoldsEveryPassageOnce() throws IOException {
    for (String call : calls()) {
      JsonNode json = json(call);
      for (String language : List.of("en", "zh")) {
        List<String> read =
            json.get("pages")
                .valueStream()
                .filter(page -> page.get("language").asString().equals(language))
                .filter(page -> List.of("remarks", "qa").contains(page.get("kind").asString()))
                .flatMap(page -> texts(page.get("passages")).stream())
                .toList();
        assertThat(read).as(call).containsExactlyInAnyOrderElementsOf(ids(json, "passages"));
      }
      for (JsonNode page : json.get("pages")) {
        assertThat(output.resolve(page.get("path").asString())).exists();
      }
    }
  }

  @Test
  void theSourceIsPublishedAsItLiesOnDisk() throws IOException {
    for (JsonNode call : json("index.json").get("calls")) {
      Path published =
          output.resolve("data").resolve(call.get("id").asString()).resolve("source.txt");
      assertThat(published).hasSameBinaryContentAs(content.resolve(call.get("source").asString()));
    }
  }

  @Test
  void tablesHaveARowForEachFigureAndNoFormulas() throws IOException {
    for (String call : calls()) {
      String folder = call.replace("call.json", "");
      List<List<String>> rows = Csv.read(output.resolve("data").resolve(folder + "figures.csv"));
      assertThat(rows).as(call).hasSize(1 + json(call).get("figures").size());
      assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }
    List<List<String>> speakers = Csv.read(output.resolve("data/speakers.csv"));
    assertThat(speakers.stream().flatMap(List::stream))
        .noneMatch(cell -> cell.matches("(?s)[=+@＝＋－＠-].*"))
        .anyMatch(cell -> cell.startsWith("'="));
  }

  private static List<String> ids(JsonNode of, String list) {
    return of.get(list).valueStream().map(item -> item.get("id").asString()).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
