package org.callpress.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * In which volumes each term stands. A query looks there first, so that it loads no volume that
 * cannot hold it: of the hundred volumes of a large archive a rare word is in two.
 */
final class Whereabouts {
  /** With fewer volumes, looking into each is no more work than looking here. */
  private static final int WORTHWHILE = 4;

  private final SortedMap<String, Volumes> terms = new TreeMap<>();
  private int volumes;

  /** Adds the next volume of the list. */
  void add(Set<String> termsOfVolume) {
    for (String term : termsOfVolume) {
      terms.computeIfAbsent(term, t -> new Volumes()).add(volumes);
    }
    volumes++;
  }

  /** Writes the field {@code words} of the list of volumes, where it is worth it. */
  void write(JsonGenerator json, Consumer<IndexFile> to) throws IOException {
    if (volumes <= WORTHWHILE) {
      return;
    }
    Shards shards = Shards.of(terms);
    String id = "words-" + Hash.of(shards.scripts());
    shards.scripts().forEach(script -> to.accept(script.in(id + "/")));
    json.writeObjectFieldStart("words");
    json.writeStringField("id", id);
    Script.strings(json, "starts", List.copyOf(shards.starts()));
    json.writeEndObject();
  }

  /** Numbers of volumes, each as its distance from the one before. */
  private static final class Volumes {
    private final Numbers encoded = new Numbers();
    private int last = -1;

    void add(int volume) {
      encoded.add(volume - last - 1);
      last = volume;
    }

    @Override
    public String toString() {
      return encoded.toString();
    }
  }
}
