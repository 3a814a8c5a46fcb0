package org.callpress.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of the index that is searched by itself: its documents in their order, the shards of their
 * terms and of their texts. Scripts of a volume name the hash of its content in their address, so
 * that a browser never mixes two builds.
 */
final class Volume {
  /** Length of a text shard in characters; showing a hit loads one. */
  private static final int TEXTS_LENGTH = 24_000;

  private final Terms terms = new Terms();
  private final Numbers documents = new Numbers();
  private final List<Script> texts = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private final List<Script.Body> shard = new ArrayList<>();
  private int shardLength;
  private int count;
  private int tokens;

  /**
   * A document: a passage of a call, or a page.
   *
   * @param speaker number in the volume's table of speakers
   * @param kind number in its table of kinds
   * @param language number in its table of languages
   * @param interpreted whether an interpreter utters it
   * @param paired whether the site holds it in another language too
   * @param text what is searched and shown
   * @param heading what is searched with less weight: who speaks
   * @param content what a hit shows, text included
   */
  record Document(
      int speaker,
      int kind,
      int language,
      boolean interpreted,
      boolean paired,
      String text,
      String heading,
      Script.Body content) {}

  void add(Document document) {
    List<Token> text = Tokenizer.tokens(document.text());
    terms.add(count, text, Tokenizer.tokens(document.heading()));
    int flags = (document.interpreted() ? 2 : 0) + (document.paired() ? 1 : 0);
    documents
        .add(document.speaker())
        .add(document.kind())
        .add(document.language() * 4 + flags)
        .add(text.size());
    addText(document);
    count++;
    tokens += text.size();
  }

  private void addText(Document document) {
    if (shardLength > 0 && shardLength + document.text().length() > TEXTS_LENGTH) {
      closeTexts();
    }
    if (shard.isEmpty()) {
      firsts.add(count);
    }
    shard.add(document.content());
    shardLength += document.text().length() + 1;
  }

  private void closeTexts() {
    List<Script.Body> bodies = List.copyOf(shard);
    texts.add(
        Script.of(
            "texts-" + texts.size(),
            json -> {
              json.writeStartArray();
              for (Script.Body body : bodies) {
                body.write(json);
              }
              json.writeEndArray();
            }));
    shard.clear();
    shardLength = 0;
  }

  /**
   * Finishes the volume.
   *
   * @param name without hash: "2025-1"
   * @param year of its calls, or null
   * @param table what the table of documents says beside the documents: kinds, languages, …
   */
  Finished finish(String name, Integer year, Script.Body table) {
    if (!shard.isEmpty()) {
      closeTexts();
    }
    Shards shards = Shards.of(terms.all());
    List<Script> scripts = new ArrayList<>(shards.scripts());
    scripts.add(Script.of("documents", json -> writeDocuments(json, table)));
    scripts.addAll(texts);
    String id = name + "-" + Hash.of(scripts);
    return new Finished(
        id,
        year,
        count,
        tokens,
        shards.starts(),
        terms.common(),
        terms.all().keySet(),
        scripts.stream().map(script -> script.in(id + "/")).toList());
  }

  private void writeDocuments(JsonGenerator json, Script.Body table) throws IOException {
    json.writeStartObject();
    table.write(json);
    json.writeArrayFieldStart("texts");
    for (int first : firsts) {
      json.writeNumber(first);
    }
    json.writeEndArray();
    json.writeStringField("documents", documents.toString());
    json.writeEndObject();
  }

  /**
   * A volume as the list of volumes names it, and its scripts.
   *
   * @param starts the first term of each shard
   * @param common terms that are nearly everywhere
   * @param terms all of them
   */
  record Finished(
      String id,
      Integer year,
      int documents,
      int tokens,
      List<String> starts,
      List<String> common,
      Set<String> terms,
      List<IndexFile> files) {

    void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", id);
      if (year != null) {
        json.writeNumberField("year", year);
      }
      json.writeNumberField("documents", documents);
      json.writeNumberField("tokens", tokens);
      Script.strings(json, "starts", starts);
      Script.strings(json, "common", common);
      json.writeEndObject();
    }

    /** The volume without its terms and scripts, which are written by then. */
    Finished listed() {
      return new Finished(id, year, documents, tokens, starts, common, Set.of(), List.of());
    }
  }
}
