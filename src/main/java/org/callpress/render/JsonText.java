package org.callpress.render;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/**
 * Maps, lists and plain values as JSON that may stand inside a page: no character of it can end the
 * script element that it stands in, and none has a meaning in HTML.
 */
final class JsonText {
  private final StringBuilder json = new StringBuilder();

  private JsonText() {}

  static String of(Object value) {
    JsonText text = new JsonText();
    text.write(value);
    return text.json.toString();
  }

  private void write(Object value) {
    if (value instanceof Map<?, ?> map) {
      json.append('{');
      Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
      while (entries.hasNext()) {
        Map.Entry<?, ?> entry = entries.next();
        string(String.valueOf(entry.getKey()));
        json.append(':');
        write(entry.getValue());
        json.append(entries.hasNext() ? "," : "");
      }
      json.append('}');
    } else if (value instanceof Iterable<?> list) {
      json.append('[');
      Iterator<?> items = list.iterator();
      while (items.hasNext()) {
        write(items.next());
        json.append(items.hasNext() ? "," : "");
      }
      json.append(']');
    } else if (value == null || value instanceof Boolean || value instanceof Integer) {
      json.append(value);
    } else {
      string(value.toString());
    }
  }

  private void string(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || "\"\\<>&'\u2028\u2029".indexOf(c) >= 0) {
        json.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
