package org.callpress.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * A script of the index before it has an address.
 *
 * @param name within its volume: "terms-0"
 * @param json what it holds
 */
record Script(String name, String json) {
  private static final JsonFactory JSON = new JsonFactory();

  /** Writes a value; errors cannot happen, because it is written to memory. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  static Script of(String name, Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Script(name, out.toString());
  }

  static void names(JsonGenerator json, String key, Map<String, String> names) throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, String> name : names.entrySet()) {
      json.writeStringField(name.getKey(), name.getValue());
    }
    json.writeEndObject();
  }

  static void strings(JsonGenerator json, String key, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /**
   * @param volume folder of the index that the script stands in, with a slash, or ""
   */
  IndexFile in(String volume) {
    String address = volume + name;
    String text = "callpressSearch(\"" + address + "\"," + json + ");\n";
    return new IndexFile(
        SearchIndex.FOLDER + address + ".js", text.getBytes(StandardCharsets.UTF_8));
  }
}
