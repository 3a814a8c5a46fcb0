package org.callpress.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.callpress.call.Company;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.site.CallSummary;
import org.callpress.site.CallSummary.PassageEntry;
import org.callpress.site.CallSummary.ReadingPage;
import org.callpress.site.CallSummary.SpeakerEntry;
import org.callpress.site.Tree;

/** A volume of passages: one document for each passage of its calls. */
final class CallVolume {
  private final SearchIndex.Group group;
  private final List<Tree> trees;
  private final Volume volume = new Volume();
  private final Map<Heard, Integer> speakers = new LinkedHashMap<>();
  private final Map<String, Integer> languages = new LinkedHashMap<>();
  private final Map<String, Company> companies = new TreeMap<>();

  private CallVolume(SearchIndex.Group group, List<Tree> trees) {
    this.group = group;
    this.trees = trees;
  }

  /** Somebody in the table of speakers: the same person in another role is another entry. */
  private record Heard(
      String key, String name, Map<String, String> names, String role, String firm, String side) {}

  static Volume.Finished of(SearchIndex.Group group, List<Tree> trees) {
    CallVolume made = new CallVolume(group, trees);
    group.calls().forEach(made::add);
    return made.volume.finish(group.name(), group.year(), made::writeTable);
  }

  private void add(CallTexts texts) {
    CallSummary call = texts.call();
    companies.putIfAbsent(call.company().id(), call.company());
    Map<String, String> pages = pages(call);
    Map<String, SpeakerEntry> cast =
        call.speakers().stream().collect(Collectors.toMap(SpeakerEntry::id, s -> s, (a, b) -> a));
    List<String> passages = texts.texts();
    for (int i = 0; i < passages.size(); i++) {
      PassageEntry passage = call.passages().get(i);
      SpeakerEntry speaker = cast.get(passage.speaker());
      volume.add(
          new Volume.Document(
              number(speakers, heard(speaker)),
              passage.kind().ordinal(),
              number(languages, passage.language()),
              isInterpreted(passage, cast),
              texts.isPaired(i),
              passages.get(i),
              heading(speaker),
              content(passage, pages.get(passage.turn()), passages.get(i))));
    }
  }

  /** By an interpreter: what is translated in writing is marked on the pages alone. */
  private static boolean isInterpreted(PassageEntry passage, Map<String, SpeakerEntry> cast) {
    return cast.get(passage.voice()).side() == Side.INTERPRETER;
  }

  private static <K> int number(Map<K, Integer> numbers, K key) {
    return numbers.computeIfAbsent(key, k -> numbers.size());
  }

  private static Heard heard(SpeakerEntry speaker) {
    return speaker == null
        ? new Heard(null, "", Map.of(), null, null, "unidentified")
        : new Heard(
            speaker.key(),
            speaker.name(),
            new TreeMap<>(speaker.names()),
            speaker.role(),
            speaker.affiliation(),
            speaker.side().key());
  }

  /** Who speaks, as far as somebody may look for it together with words of the passage. */
  private static String heading(SpeakerEntry speaker) {
    if (speaker == null || speaker.key() == null) {
      return "";
    }
    StringBuilder heading = new StringBuilder(speaker.name());
    new TreeMap<>(speaker.names())
        .values().stream()
            .filter(name -> !name.equals(speaker.name()))
            .forEach(name -> heading.append(" | ").append(name));
    if (speaker.role() != null) {
      heading.append(" | ").append(speaker.role());
    }
    if (speaker.affiliation() != null) {
      heading.append(" | ").append(speaker.affiliation());
    }
    return heading.toString();
  }

  /** The file of the reading page that each turn stands on: "qa-2.html". */
  private static Map<String, String> pages(CallSummary call) {
    Map<String, String> pages = new HashMap<>();
    put(call.remarks(), "remarks", pages);
    put(call.qa(), "qa", pages);
    return pages;
  }

  private static void put(List<ReadingPage> readingPages, String name, Map<String, String> pages) {
    for (int i = 0; i < readingPages.size(); i++) {
      String file = name + (i == 0 ? "" : "-" + (i + 1)) + ".html";
      readingPages.get(i).turns().forEach(turn -> pages.put(turn, file));
    }
  }

  private static Script.Body content(PassageEntry passage, String page, String text) {
    return json -> {
      json.writeStartArray();
      json.writeString(page + "#" + passage.id());
      json.writeString(text);
      json.writeEndArray();
    };
  }

  private void writeTable(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("calls");
    for (CallTexts texts : group.calls()) {
      write(json, texts.call());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("companies");
    for (Company company : companies.values()) {
      Map<String, String> names = new LinkedHashMap<>();
      trees.forEach(tree -> names.put(tree.language(), company.nameIn(tree.language())));
      Script.names(json, company.id(), names);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("speakers");
    for (Heard speaker : speakers.keySet()) {
      write(json, speaker);
    }
    json.writeEndArray();
    Script.strings(
        json, "kinds", Arrays.stream(PassageKind.values()).map(PassageKind::key).toList());
    Script.strings(json, "languages", languages.keySet());
  }

  private void write(JsonGenerator json, CallSummary call) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", call.id());
    json.writeStringField("company", call.company().id());
    json.writeNumberField("documents", call.passages().size());
    json.writeStringField("date", call.date() == null ? "" : call.date().toString());
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> dates = new LinkedHashMap<>();
    for (Tree tree : trees) {
      names.put(tree.language(), tree.wording().call(call));
      String date = tree.wording().date(call.date());
      dates.put(tree.language(), date == null ? "" : date);
    }
    Script.names(json, "names", names);
    Script.names(json, "dates", dates);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Heard speaker) throws IOException {
    json.writeStartObject();
    field(json, "key", speaker.key());
    json.writeStringField("name", speaker.name());
    Script.names(json, "names", speaker.names());
    field(json, "role", speaker.role());
    field(json, "firm", speaker.firm());
    json.writeStringField("side", speaker.side());
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, String key, String value) throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }
}
