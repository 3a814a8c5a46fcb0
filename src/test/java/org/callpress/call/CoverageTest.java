package org.callpress.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final String TEXT = "Acme Q1\n\nJo (CEO)\nWe grew 😀. [laughs] Thanks.\n\nSign in";
  private static final Span TITLE = span("Acme Q1");
  private static final Span LABEL = span("Jo (CEO)");
  private static final Span FIRST = span("We grew 😀.");
  private static final Span LAUGHS = span("[laughs]");
  private static final Span SECOND = span("Thanks.");
  private static final Span CHROME = span("Sign in");

  @Test
  void countsEachCharacterInItsPlace() {
    Diagnosed<Coverage> checked = check(FIRST, SECOND);
    assertThat(checked.diagnostics()).isEmpty();
    assertThat(checked.value().complete()).isTrue();
    assertThat(checked.value().characters())
        .containsEntry(Coverage.Kind.HEADING, 6)
        .containsEntry(Coverage.Kind.LABEL, 7)
        .containsEntry(Coverage.Kind.PASSAGE, 15)
        .containsEntry(Coverage.Kind.DIRECTION, 8)
        .containsEntry(Coverage.Kind.OMISSION, 6);
  }

  @Test
  void reportsAGapAtItsPlace() {
    Diagnosed<Coverage> checked = check(SECOND);
    assertThat(checked.value().uncovered()).isEqualTo(8);
    assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.T006);
    assertThat(checked.diagnostics().get(0).place().line()).isEqualTo(4);
    assertThat(checked.diagnostics().get(0).message()).contains("nowhere: \"We grew 😀.\"");
  }

  @Test
  void reportsAnOverlap() {
    Diagnosed<Coverage> checked = check(FIRST.cover(SECOND));
    assertThat(checked.value().doubled()).isEqualTo(8);
    assertThat(checked.diagnostics().get(0).message()).contains("twice: \"[laughs]\"");
  }

  @Test
  void reportsEachGapOnce() {
    Diagnosed<Coverage> checked = check();
    assertThat(checked.diagnostics()).hasSize(2);
    assertThat(checked.value().complete()).isFalse();
  }

  private static Diagnosed<Coverage> check(Span... passage) {
    Turn turn =
        new Turn("t1", new Label(LABEL, "Jo (CEO)", "Jo", "CEO"), List.of(FIRST.cover(SECOND)));
    Heading heading =
        new Heading(
            "Acme Q1",
            "Acme",
            null,
            null,
            null,
            List.of(new HeadingLine(TITLE, HeadingLine.Kind.TITLE)),
            List.of());
    Transcript transcript =
        new Transcript(
            new SourceText("a.txt", TEXT, "0".repeat(64)),
            "name-role",
            heading,
            List.of(turn),
            Map.of("t1", Part.PREPARED),
            List.of(new Direction(LAUGHS)),
            List.of(new Omission(CHROME, "page-chrome")),
            List.of());
    List<Passage> passages = new ArrayList<>();
    if (passage.length > 0) {
      passages.add(passage(List.of(passage)));
    }
    return Coverage.of(new Conversation(transcript, passages, List.of()));
  }

  private static Passage passage(List<Span> spans) {
    return new Passage(
        "t1.1",
        "t1",
        spans,
        spans,
        "en",
        PassageKind.REMARKS,
        "jo",
        "jo",
        true,
        Confidence.STATED,
        List.of());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
