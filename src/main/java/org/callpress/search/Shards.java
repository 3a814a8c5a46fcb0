package org.callpress.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A long list of terms cut into scripts of like size, each an array of term, value, term, value, …
 *
 * @param starts the first term of each
 * @param scripts "terms-0", "terms-1", …
 */
record Shards(List<String> starts, List<Script> scripts) {
  /** Length of a script's terms and values in characters; a query loads one for a word. */
  private static final int LENGTH = 40_000;

  /**
   * @param values by term, in the order of the terms' UTF-16 units
   */
  static Shards of(SortedMap<String, ?> values) {
    List<SortedMap<String, ?>> shards = new ArrayList<>();
    String first = null;
    int length = 0;
    for (Map.Entry<String, ?> entry : values.entrySet()) {
      int more = entry.getKey().length() + entry.getValue().toString().length() + 6;
      if (first != null && length + more > LENGTH) {
        shards.add(values.subMap(first, entry.getKey()));
        first = null;
      }
      length = first == null ? more : length + more;
      first = first == null ? entry.getKey() : first;
    }
    if (first != null) {
      shards.add(values.tailMap(first));
    }
    List<Script> scripts = new ArrayList<>();
    for (SortedMap<String, ?> shard : shards) {
      scripts.add(script("terms-" + scripts.size(), shard));
    }
    return new Shards(shards.stream().map(SortedMap::firstKey).toList(), scripts);
  }

  private static Script script(String name, SortedMap<String, ?> shard) {
    return Script.of(
        name,
        json -> {
          json.writeStartArray();
          for (Map.Entry<String, ?> entry : shard.entrySet()) {
            json.writeString(entry.getKey());
            json.writeString(entry.getValue().toString());
          }
          json.writeEndArray();
        });
  }
}
