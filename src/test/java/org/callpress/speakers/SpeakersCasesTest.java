package org.callpress.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.cases.CaseFile;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Diagnosed;
import org.callpress.source.Span;
import org.callpress.transcript.Transcripts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case under cases/speakers: who speaks, in whose words. A section "people" names the
 * company's people, a line each: "Jane Roe, 罗珍, Jane".
 */
class SpeakersCasesTest {
  static List<CaseFile> cases() {
    return CaseFile.all("speakers");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhoSpeaks(CaseFile test) {
    Transcript transcript = Transcripts.read(test.transcript()).value();
    Diagnosed<Conversation> read =
        Attribution.attribute(transcript, company(test.section("people")), List.of());
    test.expect("expected", ConversationOutline.of(read.value()));
    test.expect("diagnostics", ConversationOutline.of(read.diagnostics()));
    holdsAllSpeech(read.value());
  }

  private static CompanyConfig company(String section) {
    List<CompanyConfig.Person> people = new ArrayList<>();
    for (String line : section.lines().filter(l -> !l.isBlank()).toList()) {
      String[] names = line.split(", ");
      people.add(
          new CompanyConfig.Person(
              null,
              Map.of("en", names[0], "zh", names[1]),
              List.of(names).subList(2, names.length),
              null,
              List.of(),
              null,
              Side.COMPANY));
    }
    return new CompanyConfig(null, Map.of(), null, null, people, List.of(), List.of());
  }

  /** Passages are in order and disjoint, and hold each character of the paragraphs once. */
  static void holdsAllSpeech(Conversation conversation) {
    Transcript transcript = conversation.transcript();
    List<Span> skipped = new ArrayList<>();
    transcript.directions().forEach(direction -> skipped.add(direction.span()));
    transcript.omitted().forEach(omission -> skipped.add(omission.span()));
    int from = 0;
    for (Passage passage : conversation.passages()) {
      for (Span span : passage.spans()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(from);
        from = span.end();
      }
      assertThat(passage.sentences()).isNotEmpty();
      assertThat(conversation.speaker(passage.voice())).isNotNull();
    }
    for (var turn : transcript.turns()) {
      for (Span paragraph : turn.paragraphs()) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
          int at = i;
          boolean speech = skipped.stream().noneMatch(span -> span.contains(at));
          boolean blank = Character.isWhitespace(transcript.source().text().charAt(i));
          if (speech && !blank) {
            assertThat(conversation.passagesOf(turn))
                .as("character %d", i)
                .anyMatch(p -> p.spans().stream().anyMatch(span -> span.contains(at)));
          }
        }
      }
    }
  }
}
