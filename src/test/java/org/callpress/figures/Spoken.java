package org.callpress.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Heading;
import org.callpress.call.Label;
import org.callpress.call.Pair;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.cases.CaseFile;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Scripts;
import org.callpress.source.Sentences;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/** A call of two turns at most: prepared remarks and a question, each paragraph a passage. */
final class Spoken {
  private static final Speaker OFFICER = speaker("dana-vey", "Dana Vey", Side.COMPANY);
  private static final Speaker ANALYST = speaker("lee-orr", "Lee Orr", Side.ANALYST);

  private final SourceText source;
  private final List<Passage> passages = new ArrayList<>();

  private Spoken(String text) {
    source = new SourceText("case.txt", text, "0".repeat(64));
  }

  /** What is said in prepared remarks and asked afterwards; either may be empty. */
  static Conversation conversation(String said, String asked) {
    Spoken spoken = new Spoken(said + "\n" + asked);
    Span remarks = new Span(0, said.length());
    Span question = new Span(said.length() + 1, said.length() + 1 + asked.length());
    Turn first = spoken.turn("t1", "Dana Vey", remarks);
    Turn second = spoken.turn("t2", "Lee Orr", question);
    spoken.passages(first, PassageKind.REMARKS, OFFICER);
    spoken.passages(second, PassageKind.QUESTION, ANALYST);
    Heading heading =
        new Heading(
            null, "Larkfield Group", null, FigureCasesTest.PERIOD, null, List.of(), List.of());
    Transcript transcript =
        new Transcript(
            spoken.source,
            "case",
            heading,
            List.of(first, second),
            Map.of("t1", Part.PREPARED, "t2", Part.QA),
            List.of(),
            List.of());
    return new Conversation(transcript, spoken.passages, List.of(OFFICER, ANALYST));
  }

  /** What is said, and the paragraphs that render it: passages of turn t1 and of turn t2. */
  static List<Pair> pairs(Conversation conversation) {
    List<Pair> pairs = new ArrayList<>();
    for (Passage one : conversation.passages()) {
      for (Passage other : conversation.passages()) {
        if (one.turn().equals("t1") && other.id().equals("t2" + one.id().substring(2))) {
          pairs.add(pair(Pair.Level.PASSAGE, one, extent(one), other, extent(other)));
          for (int i = 0; i < Math.min(one.sentences().size(), other.sentences().size()); i++) {
            Span said = one.sentences().get(i);
            pairs.add(pair(Pair.Level.SENTENCE, one, said, other, other.sentences().get(i)));
          }
        }
      }
    }
    return pairs;
  }

  private static Span extent(Passage passage) {
    return new Span(passage.start(), passage.end());
  }

  private static Pair pair(Pair.Level level, Passage one, Span said, Passage other, Span again) {
    return new Pair(level, one.id(), said, other.id(), again, Confidence.HIGH);
  }

  /** The segments of section "segments": a line "Name = alias, alias" each. */
  static CompanyConfig company(CaseFile test) {
    List<CompanyConfig.Segment> segments =
        test.section("segments")
            .lines()
            .filter(line -> !line.isBlank())
            .map(Spoken::segment)
            .toList();
    return new CompanyConfig(null, Map.of(), null, null, List.of(), segments, List.of());
  }

  private static CompanyConfig.Segment segment(String line) {
    String[] parts = line.split("=");
    List<String> aliases = parts.length < 2 ? List.of() : List.of(parts[1].strip().split(", *"));
    return new CompanyConfig.Segment(null, Map.of("en", parts[0].strip()), aliases);
  }

  private Turn turn(String id, String name, Span span) {
    List<Span> paragraphs = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      Span paragraph = source.line(line).trimmed(source.text()).intersection(span);
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
    return new Turn(id, new Label(new Span(0, 0), name, name, null), paragraphs);
  }

  private void passages(Turn turn, PassageKind kind, Speaker speaker) {
    int order = 0;
    for (Span paragraph : turn.paragraphs()) {
      order++;
      boolean han = Scripts.count(paragraph.of(source.text()), Scripts::isHan) > 0;
      passages.add(
          new Passage(
              turn.id() + "." + order,
              turn.id(),
              List.of(paragraph),
              Sentences.in(source.text(), paragraph),
              han ? "zh" : "en",
              kind,
              speaker.id(),
              speaker.id(),
              true,
              Confidence.STATED,
              List.of()));
    }
  }

  private static Speaker speaker(String id, String name, Side side) {
    return new Speaker(id, name, Map.of(), List.of(), List.of(name), null, null, side);
  }
}
