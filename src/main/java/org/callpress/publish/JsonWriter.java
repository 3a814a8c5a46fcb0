package org.callpress.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.callpress.source.Place;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Writes a JSON document key by key, in the order of the calls: {@code json.text("id",
 * "acme/2026-q1")}. Every item of the document's own lists stands on a line of its own, so that the
 * difference between two exports can be read.
 */
public final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json;

  private JsonWriter() throws IOException {
    json = FACTORY.createGenerator(bytes);
    json.setPrettyPrinter(new LinePerItem());
  }

  /** A document that is one object. */
  public static byte[] document(Consumer<JsonWriter> content) {
    try {
      JsonWriter writer = new JsonWriter();
      writer.json.writeStartObject();
      content.accept(writer);
      writer.json.writeEndObject();
      writer.json.writeRaw('\n');
      writer.json.close();
      return writer.bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A string; null where there is none. */
  public JsonWriter text(String key, Object value) {
    return write(() -> json.writeStringField(key, value == null ? null : value.toString()));
  }

  public JsonWriter number(String key, Number value) {
    return write(
        () -> {
          json.writeFieldName(key);
          if (value == null) {
            json.writeNull();
          } else {
            json.writeNumber(plain(value));
          }
        });
  }

  public JsonWriter flag(String key, boolean value) {
    return write(() -> json.writeBooleanField(key, value));
  }

  public JsonWriter texts(String key, Collection<String> values) {
    return write(
        () -> {
          json.writeArrayFieldStart(key);
          for (String value : values) {
            json.writeString(value);
          }
          json.writeEndArray();
        });
  }

  public JsonWriter texts(String key, Map<String, String> values) {
    return object(key, object -> values.forEach(object::text));
  }

  public JsonWriter object(String key, Consumer<JsonWriter> content) {
    return write(
        () -> {
          json.writeObjectFieldStart(key);
          content.accept(this);
          json.writeEndObject();
        });
  }

  /** An object, or null where there is nothing to write one of. */
  public <T> JsonWriter object(String key, T value, Consumer<T> content) {
    return value == null ? text(key, null) : object(key, object -> content.accept(value));
  }

  public <T> JsonWriter list(String key, Collection<T> items, Consumer<T> content) {
    return write(
        () -> {
          json.writeArrayFieldStart(key);
          for (T item : items) {
            json.writeStartObject();
            content.accept(item);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /**
   * Places in the source file as an editor counts them; ends are exclusive. A place in a second
   * file names it.
   */
  public JsonWriter spans(SourceText source, List<Span> spans) {
    List<Span> inFile = spans.stream().flatMap(span -> source.inFile(span).stream()).toList();
    return list("spans", inFile, span -> span(source.original(), span));
  }

  private void span(SourceText source, Span span) {
    Place start = source.place(span.start());
    Place end = source.place(span.end());
    number("line", start.line());
    number("column", start.column());
    number("endLine", end.line());
    number("endColumn", end.column());
    String file = source.fileAt(span.start());
    if (!file.equals(source.file())) {
      text("file", file);
    }
  }

  private static String plain(Number number) {
    return number instanceof BigDecimal decimal ? plain(decimal) : number.toString();
  }

  /** Without exponent and without trailing zeros: 26500000000, 0.6. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private interface Step {
    void run() throws IOException;
  }

  private JsonWriter write(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Breaks lines between the document's keys and between the items of its lists, not deeper. */
  private static final class LinePerItem extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 2;
    private int depth;

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
      super.writeStartObject(out);
      depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
      depth--;
      lineBreak(out, depth == 0);
      super.writeEndObject(out, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
      super.writeStartArray(out);
      depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
      depth--;
      super.writeEndArray(out, values);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
      lineBreak(out, depth == 1);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
      super.writeObjectEntrySeparator(out);
      lineBreak(out, depth == 1);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
      lineBreak(out, depth == DEEPEST);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
      super.writeArrayValueSeparator(out);
      lineBreak(out, depth == DEEPEST);
    }

    private static void lineBreak(JsonGenerator out, boolean here) throws IOException {
      if (here) {
        out.writeRaw('\n');
      }
    }
  }
}
