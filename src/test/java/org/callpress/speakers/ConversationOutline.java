package org.callpress.speakers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.callpress.call.Conversation;
import org.callpress.call.Evidence;
import org.callpress.call.Passage;
import org.callpress.call.Speaker;
import org.callpress.source.Diagnostic;
import org.callpress.source.Whitespace;

/** A conversation as a reviewer wants to see it: the cast, then a line for each passage. */
final class ConversationOutline {
  private static final int SHOWN = 32;

  private ConversationOutline() {}

  static String of(Conversation conversation) {
    String cast =
        conversation.cast().stream().map(ConversationOutline::line).collect(Collectors.joining());
    String passages =
        conversation.passages().stream()
            .map(passage -> line(conversation, passage))
            .collect(Collectors.joining());
    return cast + passages;
  }

  private static String line(Speaker speaker) {
    String role = speaker.role() == null ? "" : " | " + speaker.role();
    String affiliation = speaker.affiliation() == null ? "" : " | " + speaker.affiliation();
    return String.format(
        Locale.ROOT, "%s: %s%s%s%n", speaker.side().key(), speaker.name(), role, affiliation);
  }

  /** "t4.2 zh answer Jane Roe by Interpreter, not as printed, high (label) 好的…". */
  private static String line(Conversation conversation, Passage passage) {
    Speaker speaker = conversation.speakerOf(passage);
    String voice =
        passage.interpreted() ? " by " + conversation.speaker(passage.voice()).name() : "";
    String evidence =
        passage.evidence().stream().map(Evidence::kind).collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT,
        "%s %s %s %s%s%s, %s (%s) %s%n",
        passage.id(),
        passage.language(),
        passage.kind().key(),
        speaker.name(),
        voice,
        passage.labelled() ? "" : ", not as printed",
        passage.confidence().key(),
        evidence,
        shortened(conversation.text(passage)));
  }

  static String shortened(String text) {
    String line = Whitespace.collapsed(text);
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }

  static String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> d.code() + " line " + d.place().line() + ": " + d.message() + "\n")
        .collect(Collectors.joining());
  }
}
