package org.callpress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.Answer;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Evidence;
import org.callpress.call.Exchange;
import org.callpress.call.Figure;
import org.callpress.call.Label;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.Speaker;
import org.callpress.publish.CallJson;
import org.callpress.publish.JsonWriter;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/** What is known of the words on a line of a transcript, e.g. who speaks and why. */
final class Explanation {
  private static final int SHOWN = 70;

  private final EarningsCall call;
  private final Conversation conversation;
  private final SourceText source;
  private final int line;
  private final List<String> out = new ArrayList<>();

  Explanation(EarningsCall call, int line) {
    this.call = call;
    this.conversation = call.conversation();
    this.source = call.transcript().source();
    this.line = line;
  }

  /** Whether the file has the line at all. */
  boolean lineExists() {
    return line >= 1 && line <= source.original().lineCount();
  }

  /** The passages that stand on the line, whole or in part. */
  List<Passage> passages() {
    return conversation.passages().stream()
        .filter(passage -> passage.spans().stream().anyMatch(this::touches))
        .toList();
  }

  private boolean touches(Span span) {
    return !span.isEmpty()
        && source.place(span.start()).line() <= line
        && source.place(span.end() - 1).line() >= line;
  }

  byte[] json() {
    List<Passage> passages = passages();
    return JsonWriter.document(
        json -> {
          json.text("schema", "callpress/explain/1")
              .text("call", call.id())
              .text("file", source.file())
              .number("line", line)
              .text("holds", passages.isEmpty() ? holds() : "speech");
          CallJson.writePassages(call, passages, json);
          json.list(
              "links",
              passages,
              passage ->
                  json.text("passage", passage.id())
                      .texts("partners", partners(passage).map(Partner::id).toList())
                      .texts("asks", asks(passage).map(Question::id).toList())
                      .texts("answers", answers(passage).map(Answer::id).toList())
                      .texts("figures", figures(passage).map(Figure::id).toList()));
        });
  }

  /** For a person to read. */
  List<String> lines() {
    if (!lineExists()) {
      return List.of(
          source.file() + " has " + source.original().lineCount() + " lines, no line " + line);
    }
    List<Passage> passages = passages();
    if (passages.isEmpty()) {
      return List.of(source.file() + ":" + line + " holds no speech: " + holds());
    }
    passages.forEach(this::explain);
    return List.copyOf(out);
  }

  /** What the line is, where it is no speech. */
  private String holds() {
    if (!lineExists()) {
      return "nothing";
    }
    Stream<String> labels =
        call.transcript().turns().stream()
            .filter(turn -> turn.label() != null && touches(turn.label().span()))
            .map(turn -> "the label of turn " + turn.id());
    Stream<String> headings =
        call.transcript().heading().lines().stream()
            .filter(heading -> touches(heading.span()))
            .map(heading -> "a heading (" + heading.kind().key() + ")");
    Stream<String> directions =
        call.transcript().directions().stream()
            .filter(direction -> touches(direction.span()))
            .map(direction -> "a stage direction");
    Stream<String> omitted =
        call.transcript().omitted().stream()
            .filter(omission -> touches(omission.span()))
            .map(omission -> "left out as " + omission.reason());
    String all =
        Stream.of(labels, headings, directions, omitted)
            .flatMap(part -> part)
            .distinct()
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "nothing, or markup" : all;
  }

  private void explain(Passage passage) {
    Label label = conversation.turn(passage.turn()).label();
    out.add(
        String.format(
            Locale.ROOT,
            "%s:%d %s of %s, %s, lines %d to %d",
            source.file(),
            source.place(passage.start()).line(),
            passage.id(),
            call.id(),
            conversation.partOf(passage).key(),
            source.place(passage.start()).line(),
            source.place(passage.end() - 1).line()));
    add("words", quoted(new Span(passage.start(), passage.end())));
    add("speaker", name(conversation.speakerOf(passage)));
    add("voice", passage.interpreted() ? name(conversation.speaker(passage.voice())) : "their own");
    add("language", passage.language());
    add("kind", passage.kind().key());
    add("confidence", passage.confidence().key());
    add(
        "printed",
        label == null
            ? "no label"
            : label.text()
                + (passage.labelled() ? "" : " (not believed)")
                + at(label.span().start()));
    passage.evidence().forEach(evidence -> add("because", why(evidence)));
    partners(passage).forEach(partner -> add(partner.relation(), partner.words()));
    asks(passage).forEach(ask -> add("asks", ask.id() + " " + quoted(ask.span())));
    answers(passage).forEach(answer -> add("answers", addressed(answer)));
    figures(passage).forEach(figure -> add("figure", figure.id() + " " + words(figure)));
    if (Suggestion.quote(call, passage) != null) {
      add("to correct", correction(passage));
    }
  }

  private void add(String what, String text) {
    out.add(String.format(Locale.ROOT, "  %-12s%s", what, text));
  }

  private static String name(Speaker speaker) {
    String names =
        speaker.names().entrySet().stream()
            .filter(entry -> !entry.getValue().equals(speaker.name()))
            .map(entry -> ", " + entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining());
    String role = speaker.role() == null ? "" : ", " + speaker.role();
    String firm = speaker.affiliation() == null ? "" : ", " + speaker.affiliation();
    return speaker.id() + " (" + speaker.name() + names + role + firm + ")";
  }

  private String why(Evidence evidence) {
    String places =
        evidence.spans().stream()
            .map(span -> " " + quoted(span) + at(span.start()))
            .collect(Collectors.joining(","));
    return evidence.kind() + ": " + evidence.note() + places;
  }

  private record Partner(String id, String relation, String words) {}

  private Stream<Partner> partners(Passage passage) {
    return call.pairs().stream()
        .filter(pair -> pair.level() == Pair.Level.PASSAGE)
        .flatMap(
            pair ->
                pair.originalPassage().equals(passage.id())
                    ? Stream.of(partner("rendered by", pair.interpretationPassage(), pair))
                    : pair.interpretationPassage().equals(passage.id())
                        ? Stream.of(partner("renders", pair.originalPassage(), pair))
                        : Stream.empty());
  }

  private Partner partner(String relation, String id, Pair pair) {
    Passage other = conversation.passage(id);
    return new Partner(
        id,
        relation,
        id
            + " "
            + quoted(new Span(other.start(), other.end()))
            + at(other.start())
            + ", "
            + pair.confidence().key());
  }

  private Stream<Question> asks(Passage passage) {
    return call.exchanges().stream()
        .flatMap(exchange -> exchange.questions().stream())
        .filter(question -> question.passage().equals(passage.id()));
  }

  private Stream<Answer> answers(Passage passage) {
    return call.exchanges().stream()
        .flatMap(exchange -> exchange.answers().stream())
        .filter(answer -> answer.passages().contains(passage.id()));
  }

  private String addressed(Answer answer) {
    String asks =
        answer.addresses().isEmpty()
            ? "no question that could be told"
            : answer.addresses().stream()
                .map(id -> id + " " + quoted(question(id).span()))
                .collect(Collectors.joining(", "));
    String because =
        answer.evidence().isEmpty()
            ? ""
            : "; because "
                + answer.evidence().stream().map(this::why).collect(Collectors.joining("; "));
    return asks + " (" + answer.id() + ", " + answer.confidence().key() + because + ")";
  }

  private Question question(String id) {
    return call.exchanges().stream()
        .map(Exchange::questions)
        .flatMap(List::stream)
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Figure> figures(Passage passage) {
    return call.figures().stated().stream()
        .filter(figure -> figure.passage().equals(passage.id()) && touches(figure.span()));
  }

  private String words(Figure figure) {
    String value = figure.value() == null ? "" : figure.value().toPlainString() + " ";
    String unit = figure.unit() == null ? "" : figure.unit();
    String metric = figure.metric() == null ? "" : ", " + figure.metric();
    String segment = figure.segment() == null ? "" : ", " + figure.segment();
    return quoted(figure.span()) + " = " + value + unit + metric + segment;
  }

  private String correction(Passage passage) {
    return "call.yml, passages: - {line: "
        + source.place(passage.start()).line()
        + ", quote: "
        + Suggestion.quote(call, passage)
        + ", speaker: "
        + passage.speaker()
        + ", voice: "
        + (passage.interpreted() ? passage.voice() : "self")
        + "}";
  }

  private String at(int offset) {
    return " (line " + source.place(offset).line() + ")";
  }

  private String quoted(Span span) {
    String text = Whitespace.collapsed(conversation.text(span));
    int points = text.codePointCount(0, text.length());
    return "\""
        + (points <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…")
        + "\"";
  }
}
