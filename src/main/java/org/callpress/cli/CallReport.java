package org.callpress.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.callpress.call.Confidence;
import org.callpress.call.Coverage;
import org.callpress.call.EarningsCall;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * What was understood of a call, in numbers and names.
 *
 * @param id of the call
 * @param facts by name, in order: "format" → "name-role"
 * @param omitted characters left out, by reason
 */
record CallReport(String id, Map<String, String> facts, Map<String, Integer> omitted) {

  static CallReport of(EarningsCall call) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("format", call.transcript().format());
    facts.put("call", heading(call));
    facts.put("languages", String.join(", ", call.languages()));
    for (Side side : Side.values()) {
      String names = names(call, side);
      if (!names.isEmpty()) {
        facts.put(side.key(), names);
      }
    }
    facts.put("turns", turns(call));
    facts.put("passages", passages(call));
    facts.put("questions", questions(call));
    facts.put("figures", String.valueOf(call.figures().stated().size()));
    facts.put("coverage", coverage(call));
    Map<String, Integer> omitted = omitted(call);
    facts.put(
        "omitted",
        omitted.isEmpty()
            ? "nothing"
            : omitted.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ")));
    return new CallReport(call.id(), facts, omitted);
  }

  private static String heading(EarningsCall call) {
    List<String> parts = new ArrayList<>();
    parts.add(call.company().name());
    parts.add(call.company().ticker());
    parts.add(call.period() == null ? "no period" : call.period().label());
    parts.add(call.date() == null ? "no date" : call.date().toString());
    parts.add("\"" + call.title() + "\"");
    return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  private static String names(EarningsCall call, Side side) {
    return call.conversation().cast().stream()
        .filter(speaker -> speaker.side() == side)
        .map(CallReport::name)
        .collect(Collectors.joining("; "));
  }

  private static String name(Speaker speaker) {
    boolean analyst = speaker.side() == Side.ANALYST;
    String beside = analyst ? speaker.affiliation() : speaker.role();
    return speaker.name() + (beside == null ? "" : " (" + beside + ")");
  }

  private static String turns(EarningsCall call) {
    Map<Part, Long> parts =
        call.transcript().parts().values().stream()
            .collect(Collectors.groupingBy(part -> part, TreeMap::new, Collectors.counting()));
    return call.transcript().turns().size()
        + ": "
        + parts.entrySet().stream()
            .map(part -> part.getKey().key() + " " + part.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String passages(EarningsCall call) {
    List<Passage> passages = call.conversation().passages();
    long interpreted = passages.stream().filter(Passage::interpreted).count();
    long doubted = passages.stream().filter(passage -> !passage.labelled()).count();
    long low = passages.stream().filter(p -> p.confidence() == Confidence.LOW).count();
    return String.format(
        Locale.ROOT,
        "%d: %d interpreted, %d not as printed, %d of low confidence",
        passages.size(),
        interpreted,
        doubted,
        low);
  }

  private static String questions(EarningsCall call) {
    List<Question> asks =
        call.exchanges().stream().flatMap(exchange -> exchange.questions().stream()).toList();
    long answered =
        asks.stream()
            .filter(
                ask ->
                    call.exchanges().stream()
                        .flatMap(exchange -> exchange.answers().stream())
                        .anyMatch(answer -> answer.addresses().contains(ask.id())))
            .count();
    return String.format(
        Locale.ROOT,
        "%d exchanges, %d asks, %d of them with an answer",
        call.exchanges().size(),
        asks.size(),
        answered);
  }

  private static String coverage(EarningsCall call) {
    Coverage coverage = Coverage.of(call.conversation()).value();
    String kinds =
        coverage.characters().entrySet().stream()
            .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return "characters: " + kinds + (coverage.complete() ? "" : "; not complete");
  }

  /** Characters that are not white space, by the reason for which they are left out. */
  private static Map<String, Integer> omitted(EarningsCall call) {
    SourceText source = call.transcript().source();
    Map<String, Integer> counts = new TreeMap<>();
    source.unread().forEach(left -> add(counts, left.reason(), source.original(), left.span()));
    call.transcript()
        .omitted()
        .forEach(
            left ->
                source
                    .inFile(left.span())
                    .forEach(span -> add(counts, left.reason(), source.original(), span)));
    return counts;
  }

  private static void add(Map<String, Integer> counts, String reason, SourceText file, Span span) {
    int characters = (int) file.slice(span).codePoints().filter(c -> !Whitespace.is(c)).count();
    counts.merge(reason, characters, Integer::sum);
  }
}
