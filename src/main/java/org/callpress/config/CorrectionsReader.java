package org.callpress.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.callpress.call.AnswerStatus;
import org.callpress.call.PassageKind;
import org.callpress.call.QuestionRuling.Change;
import org.callpress.config.Corrections.Misprint;
import org.callpress.config.Corrections.Note;
import org.callpress.config.Corrections.OfPassage;
import org.callpress.config.Corrections.OfQuestion;

/** Reads the corrections in a {@code call.yml}. One that is faulty makes the whole unusable. */
final class CorrectionsReader {
  /** No transcript has more lines. */
  private static final int MOST_LINES = 100_000_000;

  /** No analyst asks more at a time. */
  private static final int MOST_QUESTIONS = 999;

  private static final List<PassageKind> KINDS = List.of(PassageKind.values());
  private static final List<AnswerStatus> STATUSES = List.of(AnswerStatus.values());

  private final YamlMap root;
  private final String language;
  private final int before;

  private CorrectionsReader(YamlMap root, String language) {
    this.root = root;
    this.language = language;
    this.before = root.findings();
  }

  /**
   * @param language of notes that are written without one
   */
  static Corrections read(YamlMap root, String language) {
    return new CorrectionsReader(root, language).read();
  }

  private Corrections read() {
    List<OfPassage> passages = each("passages", this::passage);
    List<Misprint> errata = each("errata", this::misprint);
    List<Note> notes = each("notes", this::note);
    List<OfQuestion> questions = each("questions", this::question);
    return new Corrections(passages, errata, notes, questions, root.findings() == before);
  }

  private <T> List<T> each(String key, Function<YamlMap, T> reader) {
    List<T> read = new ArrayList<>();
    for (YamlMap map : root.maps(key)) {
      read.add(reader.apply(map));
      map.end();
    }
    return read.stream().filter(Objects::nonNull).toList();
  }

  private OfPassage passage(YamlMap map) {
    Quote at = quote(map);
    OfPassage stated =
        new OfPassage(
            at,
            map.text("speaker"),
            map.text("voice"),
            map.languageTag("language"),
            map.oneOf("kind", KINDS, PassageKind::key),
            Boolean.TRUE.equals(map.flag("split")));
    if (at != null && !stated.states() && !stated.split()) {
      map.report(
          "the correction states nothing", "add speaker:, voice:, language:, kind: or split: true");
    }
    return at == null ? null : stated;
  }

  private Misprint misprint(YamlMap map) {
    Quote at = quote(map);
    String spoken = needed(map, "spoken", "what was said");
    Map<String, String> note = map.names("note", language);
    return at == null || spoken == null ? null : new Misprint(at, spoken, note);
  }

  private Note note(YamlMap map) {
    Quote at = quote(map);
    Map<String, String> text = map.names("text", language);
    if (text.isEmpty() && !map.has("text")) {
      map.report("the note has no text", "add text: with a sentence, or one for each language");
    }
    return at == null || text.isEmpty() ? null : new Note(at, text);
  }

  private OfQuestion question(YamlMap map) {
    Quote at = quote(map);
    Change change = change(map);
    List<Quote> answers =
        map.has("answers") ? map.maps("answers").stream().map(this::answer).toList() : null;
    OfQuestion stated =
        new OfQuestion(
            at,
            change,
            map.integer("number", 1, MOST_QUESTIONS),
            answers == null ? null : answers.stream().filter(Objects::nonNull).toList(),
            map.oneOf("status", STATUSES, AnswerStatus::key),
            map.text("handedTo"));
    boolean silent = answers == null && stated.status() == null && stated.handedTo() == null;
    if (at != null && change == Change.KEEP && silent) {
      map.report("the correction states nothing", "add drop: true, add: true, answers: or status:");
    }
    return at == null ? null : stated;
  }

  private static Change change(YamlMap map) {
    boolean add = Boolean.TRUE.equals(map.flag("add"));
    boolean drop = Boolean.TRUE.equals(map.flag("drop"));
    if (add && drop) {
      map.report("drop", "a question cannot be added and dropped", "keep one of them");
    }
    return drop ? Change.DROP : add ? Change.ADD : Change.KEEP;
  }

  private Quote answer(YamlMap map) {
    Quote at = quote(map);
    map.end();
    return at;
  }

  /** The address of the words; null, and a finding, where it is not complete. */
  static Quote quote(YamlMap map) {
    Integer line = map.integer("line", 1, MOST_LINES);
    String words = needed(map, "quote", "the words as they stand on that line");
    if (line == null && !map.has("line")) {
      map.report("it is not said on which line the words stand", "add line: 12, say");
    }
    return line == null || words == null ? null : new Quote(line, words, map.stated("quote"));
  }

  private static String needed(YamlMap map, String key, String what) {
    String text = map.text(key);
    if (!map.has(key) || text != null && text.isEmpty()) {
      map.report("there is no " + key + " here", "add " + key + ": with " + what);
    }
    return text == null || text.isEmpty() ? null : text;
  }
}
