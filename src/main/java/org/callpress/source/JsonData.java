package org.callpress.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.source.Quotation.Style;

/** Reads JSON, one value or one on each line, with the place of every value. */
public final class JsonData {
  /** Transcripts nest a handful deep; what is deeper is not one. */
  private static final int DEEPEST = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private final SourceText source;
  private final JsonParser parser;

  private JsonData(SourceText source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** The value; null where the text is not JSON. Several values are read as an array of them. */
  public static Datum read(SourceText source) {
    if (!looksLikeJson(source.text())) {
      return null;
    }
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      JsonData reader = new JsonData(source, parser);
      List<Datum> roots = new ArrayList<>();
      while (parser.nextToken() != null) {
        roots.add(reader.value());
      }
      Span all = new Span(0, source.text().length());
      return roots.size() == 1 ? roots.get(0) : Datum.array(source, all, roots);
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean looksLikeJson(String text) {
    int i = 0;
    while (i < text.length() && Whitespace.is(text.charAt(i))) {
      i++;
    }
    return i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '[');
  }

  private Datum value() throws IOException {
    JsonToken token = parser.currentToken();
    int start = offset();
    if (token == JsonToken.START_OBJECT) {
      return object(start);
    }
    if (token == JsonToken.START_ARRAY) {
      return array(start);
    }
    String raw = parser.getText();
    if (token == JsonToken.VALUE_STRING) {
      return Datum.scalar(source, new Quotation(new Span(start, end(start)), Style.JSON, null));
    }
    Span span = new Span(start, start + raw.length());
    return Datum.scalar(source, new Quotation(span, Style.PLAIN, null));
  }

  private Datum object(int start) throws IOException {
    Map<String, Datum> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value());
    }
    return Datum.object(source, new Span(start, offset() + 1), fields);
  }

  private Datum array(int start) throws IOException {
    List<Datum> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return Datum.array(source, new Span(start, offset() + 1), items);
  }

  private int offset() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  /** One past the closing quotation mark. */
  private int end(int start) {
    String text = source.text();
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, text.length());
  }
}
