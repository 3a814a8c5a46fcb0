package org.callpress.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Evidence;
import org.callpress.call.Exchange;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * A call.yml with all that the program was unsure of. What can be used as it stands is behind one
 * "# "; words to the reader are behind two, so that taking one away from every line leaves YAML
 * that states what the program believes anyway.
 */
final class Suggestion {
  /** A quote has at least so many characters, so that it is recognised by a person. */
  private static final int QUOTED = 24;

  /** At most so many people are offered for a passage. */
  private static final int OFFERED = 8;

  private final EarningsCall call;
  private final Conversation conversation;
  private final SourceText source;
  private final boolean stated;
  private final StringBuilder out = new StringBuilder();

  private Suggestion(EarningsCall call, boolean stated) {
    this.call = call;
    this.conversation = call.conversation();
    this.source = call.transcript().source();
    this.stated = stated;
  }

  /**
   * The file.
   *
   * @param stated whether the call's own data stand as statements where they were recognised
   */
  static String of(EarningsCall call, boolean stated) {
    return new Suggestion(call, stated).write();
  }

  private String write() {
    say("What Callpress was unsure of in " + source.file() + ". Take away \"# \" and correct what");
    say("is wrong; leave out the rest. See docs/corrections.md.");
    heading();
    people();
    passages();
    questions();
    return out.toString();
  }

  private void heading() {
    line("");
    key("title", call.transcript().heading().title() == null ? null : yaml(call.title()));
    boolean known = call.transcript().heading().company() != null;
    key("company", known ? yaml(call.company().name()) : null);
    key("ticker", call.company().ticker() == null ? null : yaml(call.company().ticker()));
    key("date", call.date() == null ? null : call.date().toString());
    key("period", call.period() == null ? null : period(call.period()));
    suggest("recording:");
  }

  private static String period(FiscalPeriod period) {
    return period.quarterEnd() == null
        ? period.label()
        : "{fiscalYear: "
            + period.fiscalYear()
            + (period.quarter() == null ? "" : ", quarter: " + period.quarter())
            + (period.half() == null ? "" : ", half: " + period.half())
            + ", quarterEnd: "
            + period.quarterEnd()
            + "}";
  }

  private void key(String key, String value) {
    if (value == null) {
      say("not found in the transcript:");
      suggest(key + ":");
    } else if (stated) {
      line(key + ": " + value);
    } else {
      suggest(key + ": " + value);
    }
  }

  /** Those whose names in one of the call's languages, or whose firm, nothing says. */
  private void people() {
    List<Speaker> open = conversation.cast().stream().filter(this::isOpen).toList();
    if (open.isEmpty()) {
      return;
    }
    line("");
    say("People of whom something is missing.");
    suggest("people:");
    open.forEach(this::person);
  }

  private boolean isOpen(Speaker speaker) {
    boolean named =
        speaker.side() != Side.COMPANY
            || call.languages().size() < 2
            || speaker.names().keySet().containsAll(call.languages());
    boolean placed = speaker.side() != Side.ANALYST || speaker.affiliation() != null;
    return !named || !placed;
  }

  private void person(Speaker speaker) {
    suggest("  - id: " + speaker.id());
    suggest("    names:");
    Set<String> languages = new LinkedHashSet<>(speaker.names().keySet());
    languages.addAll(call.languages());
    for (String language : languages) {
      String name = speaker.names().get(language);
      boolean printed = name == null && language.equals(languages.iterator().next());
      String shown = printed ? speaker.name() : name;
      suggest("      " + language + ":" + (shown == null ? "" : " " + yaml(shown)));
    }
    suggest("    role:" + (speaker.role() == null ? "" : " " + yaml(speaker.role())));
    if (speaker.side() == Side.ANALYST) {
      suggest("    side: analyst");
      suggest(
          "    firm:" + (speaker.affiliation() == null ? "" : " " + yaml(speaker.affiliation())));
    }
  }

  private void passages() {
    List<Passage> unsure = conversation.passages().stream().filter(this::isUnsure).toList();
    if (unsure.isEmpty()) {
      return;
    }
    line("");
    say("Passages of which it is not certain who speaks. Where a passage holds two people's");
    say("words, add one with the first words of the second and split: true.");
    suggest("passages:");
    unsure.forEach(this::passage);
  }

  private boolean isUnsure(Passage passage) {
    boolean thin = passage.confidence() == Confidence.LOW;
    boolean doubted = !passage.labelled() && passage.confidence() == Confidence.MEDIUM;
    boolean unknown = conversation.speakerOf(passage).side() == Side.UNIDENTIFIED;
    return passage.confidence() != Confidence.STATED && (thin || doubted)
        || unknown && passage.evidence().stream().noneMatch(Evidence::isEditors);
  }

  private void passage(Passage passage) {
    String quote = quote(call, passage);
    if (quote == null) {
      say("line " + source.place(passage.start()).line() + " cannot be quoted in YAML");
      return;
    }
    String label =
        passage.labelled()
            ? ""
            : ", printed as " + conversation.turn(passage.turn()).label().text();
    say(
        "  "
            + passage.id()
            + ", "
            + passage.confidence().key()
            + label
            + "; others: "
            + others(passage));
    suggest("  - line: " + source.place(passage.start()).line());
    suggest("    quote: " + quote);
    suggest("    speaker: " + passage.speaker());
    suggest("    voice: " + (passage.interpreted() ? passage.voice() : "self"));
  }

  private String others(Passage passage) {
    return conversation.cast().stream()
        .filter(speaker -> speaker.side() == Side.COMPANY || speaker.side() == Side.ANALYST)
        .map(Speaker::id)
        .filter(id -> !id.equals(passage.speaker()))
        .limit(OFFERED)
        .collect(Collectors.joining(", "));
  }

  /** The asks that nothing answers. */
  private void questions() {
    List<String> open = new ArrayList<>();
    for (Exchange exchange : call.exchanges()) {
      for (Question question : exchange.questions()) {
        if (exchange.answers().stream().noneMatch(a -> a.addresses().contains(question.id()))) {
          String words = Whitespace.collapsed(conversation.text(question.span()));
          open.add(
              question.id()
                  + ", line "
                  + source.place(question.span().start()).line()
                  + ": "
                  + words);
        }
      }
    }
    if (!open.isEmpty()) {
      line("");
      say("Questions to which no answer was found:");
      open.forEach(text -> say("  " + text));
    }
  }

  /** The first words of a passage, as many as stand only once on their line; null for none. */
  static String quote(EarningsCall call, Passage passage) {
    SourceText source = call.transcript().source();
    Span all = passage.spans().get(0);
    Span paragraph =
        call.conversation().paragraphs(passage).stream()
            .filter(span -> span.start() == all.start())
            .findFirst()
            .orElse(all);
    String text = source.slice(paragraph);
    int length = wordEnd(text, Math.min(QUOTED, text.length()));
    while (length < text.length() && !isPlain(source, paragraph.start(), text, length)) {
      length = wordEnd(text, Math.min(text.length(), length + QUOTED));
    }
    String quote = Whitespace.collapsed(text.substring(0, length));
    boolean writable = quote.codePoints().noneMatch(c -> Character.getType(c) == Character.CONTROL);
    return writable && !quote.isEmpty() ? yaml(quote) : null;
  }

  /** Whether the words are found nowhere else on the line. */
  private static boolean isPlain(SourceText source, int start, String text, int length) {
    int line = source.place(start).line();
    String words = squeezed(text.substring(0, length));
    String all = squeezed(source.original().slice(source.original().line(line)));
    int first = all.indexOf(words);
    return first < 0 || all.indexOf(words, first + 1) < 0;
  }

  private static String squeezed(String text) {
    return text.codePoints()
        .filter(c -> !Whitespace.is(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The end of the word at a place; Han is cut anywhere, but no character in two. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) < 0x2E80 && !Whitespace.is(text.charAt(end))) {
      end++;
    }
    boolean half = end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return half ? end + 1 : end;
  }

  /** A string in YAML's double quotes. */
  static String yaml(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c < ' ' || c >= 0x7F && c < 0xA0 || Whitespace.is(c) && c != ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  /** Words to the reader, on one line whatever they hold. */
  private void say(String text) {
    String shown = Whitespace.collapsed(DiagnosticPrinter.printable(text));
    int indent = text.length() - text.stripLeading().length();
    line("## " + " ".repeat(indent) + shown);
  }

  private void suggest(String yaml) {
    line("# " + yaml);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
