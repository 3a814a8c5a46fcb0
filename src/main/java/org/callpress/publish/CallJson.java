package org.callpress.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Evidence;
import org.callpress.call.Heading;
import org.callpress.call.Label;
import org.callpress.call.Pair;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.Speaker;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * {@code call.json}: all that is known of one call, for other programs. Keys and their order are
 * public interface; see docs/export.md.
 */
public final class CallJson {
  private final EarningsCall call;
  private final Conversation conversation;
  private final Transcript transcript;
  private final SourceText source;
  private final JsonWriter json;

  private CallJson(EarningsCall call, JsonWriter json) {
    this.call = call;
    this.conversation = call.conversation();
    this.transcript = call.transcript();
    this.source = transcript.source();
    this.json = json;
  }

  static byte[] of(EarningsCall call, List<CallPage> pages) {
    return JsonWriter.document(json -> new CallJson(call, json).write(pages));
  }

  /** Some passages of a call as {@code call.json} has them, under the key "passages". */
  public static void writePassages(EarningsCall call, List<Passage> passages, JsonWriter json) {
    CallJson writer = new CallJson(call, json);
    Map<String, String> originals = writer.originals();
    json.list("passages", passages, passage -> writer.write(passage, originals.get(passage.id())));
  }

  private void write(List<CallPage> pages) {
    writeCall();
    writeTranscript();
    writeConversation();
    new FindingsJson(call, json).write();
    writeRulings();
    json.list(
        "pages",
        pages,
        page ->
            json.text("language", page.language())
                .text("path", page.path())
                .text("kind", page.kind())
                .texts("passages", page.passages()));
  }

  private void writeCall() {
    json.text("schema", "callpress/call/1")
        .text("id", call.id())
        .text("title", call.title())
        .text("date", call.date())
        .text("dateFrom", call.dateOrigin() == null ? null : call.dateOrigin().key())
        .texts("languages", call.languages())
        .object(
            "company",
            call.company(),
            company ->
                json.text("id", company.id())
                    .text("name", company.name())
                    .texts("names", company.names())
                    .text("ticker", company.ticker()))
        .object(
            "fiscalPeriod",
            call.period(),
            period ->
                json.number("fiscalYear", period.fiscalYear())
                    .number("quarter", period.quarter())
                    .number("half", period.half())
                    .text("label", period.label())
                    .text("quarterEnd", period.quarterEnd()))
        .text("recording", call.recording());
  }

  /** What the editor says of single words; what they settle of passages stands there. */
  private void writeRulings() {
    json.list(
            "errata",
            call.rulings().errata(),
            erratum ->
                json.spans(source, List.of(erratum.span()))
                    .text("printed", source.slice(erratum.span()))
                    .text("spoken", erratum.spoken())
                    .texts("note", erratum.note()))
        .list(
            "notes",
            call.rulings().notes(),
            note ->
                json.spans(source, List.of(note.span()))
                    .text("quote", source.slice(note.span()))
                    .texts("text", note.text()));
  }

  private void writeTranscript() {
    Heading heading = transcript.heading();
    json.object("source", source, this::writeSource)
        .list(
            "headings",
            heading.lines(),
            line -> json.spans(source, List.of(line.span())).text("kind", line.kind().key()))
        .list(
            "directions",
            transcript.directions(),
            found ->
                json.spans(source, List.of(found.span())).text("text", source.slice(found.span())))
        .list(
            "omitted",
            omitted(),
            left ->
                json.spans(source.original(), left.inFile())
                    .text("reason", left.reason())
                    .text("text", left.text()));
  }

  private void writeSource(SourceText text) {
    List<SourceText> files = text.files();
    json.text("file", text.file())
        .text("format", transcript.format())
        .text("sha256", text.sha256())
        .number("lines", files.get(0).lineCount());
    if (files.size() > 1) {
      json.list(
          "translations",
          files.subList(1, files.size()),
          file ->
              json.text("file", file.file())
                  .text("sha256", file.sha256())
                  .number("lines", file.lineCount()));
    }
  }

  private record LeftOut(List<Span> inFile, String reason, String text) {}

  /** What the transcript omits and what its reading of the file leaves out, as the file has it. */
  private List<LeftOut> omitted() {
    Stream<LeftOut> unread =
        source.unread().stream()
            .map(
                left ->
                    new LeftOut(
                        List.of(left.span()), left.reason(), source.original().slice(left.span())));
    Stream<LeftOut> omitted =
        transcript.omitted().stream()
            .map(
                left ->
                    new LeftOut(
                        source.inFile(left.span()), left.reason(), source.slice(left.span())));
    return Stream.concat(unread, omitted)
        .sorted(Comparator.comparing(left -> left.inFile().get(0)))
        .toList();
  }

  private void writeConversation() {
    Map<String, String> originals = originals();
    json.list("speakers", conversation.cast(), this::write)
        .list("turns", transcript.turns(), this::write)
        .list("passages", conversation.passages(), p -> write(p, originals.get(p.id())));
  }

  private void write(Speaker speaker) {
    json.text("id", speaker.id())
        .text("name", speaker.name())
        .texts("names", speaker.names())
        .texts("labels", speaker.labels())
        .text("role", speaker.role())
        .text("affiliation", speaker.affiliation())
        .text("side", speaker.side().key());
  }

  private void write(Turn turn) {
    Label label = turn.label();
    Part part = transcript.parts().getOrDefault(turn.id(), Part.PREPARED);
    json.text("id", turn.id())
        .text("label", label == null ? null : label.text())
        .text("name", label == null ? null : label.name())
        .text("role", label == null ? null : label.role())
        .number("line", label == null ? null : source.place(label.span().start()).line())
        .text("part", part.key())
        .texts("passages", conversation.passagesOf(turn).stream().map(Passage::id).toList());
  }

  private void write(Passage passage, String original) {
    json.text("id", passage.id())
        .text("turn", passage.turn())
        .spans(source, passage.spans())
        .text("text", conversation.text(passage))
        .text("language", passage.language())
        .text("kind", passage.kind().key())
        .text("speaker", passage.speaker())
        .text("voice", passage.voice())
        .text("interprets", original)
        .flag("labelled", passage.labelled())
        .text("confidence", passage.confidence().key());
    write(json, source, passage.evidence());
  }

  static void write(JsonWriter json, SourceText source, List<Evidence> evidence) {
    json.list(
        "evidence",
        evidence,
        why -> json.text("kind", why.kind()).spans(source, why.spans()).text("note", why.note()));
  }

  /** Id of the passage that each interpretation renders; the first one where it renders several. */
  private Map<String, String> originals() {
    Map<String, String> originals = new HashMap<>();
    for (Pair pair : call.pairs()) {
      if (pair.level() == Pair.Level.PASSAGE) {
        originals.putIfAbsent(pair.interpretationPassage(), pair.originalPassage());
      }
    }
    return originals;
  }

  /** What a passage covers of a span: less what it skips, such as a stage direction. */
  static List<Span> within(Passage passage, Span span) {
    return passage.spans().stream()
        .map(span::intersection)
        .filter(shared -> !shared.isEmpty())
        .toList();
  }
}
