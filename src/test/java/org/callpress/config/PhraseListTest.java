package org.callpress.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases are found just where their expressions are, however many of them are left untried. */
class PhraseListTest {
  private static final List<String> STAGES =
      List.of("speakers", "exchanges", "interpretation", "transcript", "safe-harbour");

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          \\bline\\s+of\\b => line
          (?:first|next) question => ` question`
          hello|hi there => hello, hi there
          thank(?:s| you)? so => thank
          colou?r of money => r of money
          go+d day => `d day`
          (?:your )?line is (?:now )?open => `line is `
          [a-z]+ing\\b => ing
          (?!not )asked => asked
          (?<who>Roe|Doe) here => ` here`
          \\QMr. Roe\\E says => mr. roe
          下一个?问题 => 下一
          第.{1,3}题 => 第
          it => ``
          \\w+ => ``
          yes| => ``
          \\x41bc => ``
          (hm)+ \\1 => ``
          """)
  void readsOffAnExpressionWhatMustStandInTheText(String expression, String required) {
    assertThat(String.join(", ", RequiredText.of(Lexicon.compile(expression)))).isEqualTo(required);
  }

  @Test
  void looksWithoutRegardToCase() {
    PhraseList phrases = PhraseList.of(List.of(Lexicon.compile("næste spørgsmål")));
    assertThat(phrases.anyIn("Vi tager NÆSTE SPØRGSMÅL.")).isTrue();
    assertThat(phrases.anyIn("Vi tager et spørgsmål.")).isFalse();
    assertThat(phrases.anyIs("Næste spørgsmål")).isTrue();
  }

  @Test
  void findsInEveryCaseWhatEachPhraseFindsByItself() throws IOException {
    List<Pattern> patterns = patterns();
    PhraseList phrases = PhraseList.of(patterns);
    assertThat(patterns).hasSizeGreaterThan(1_000);
    for (String text : texts()) {
      List<String> found = phrases.in(text).stream().map(m -> m.pattern().pattern()).toList();
      List<String> expected =
          patterns.stream().filter(p -> p.matcher(text).find()).map(Pattern::pattern).toList();
      assertThat(found).as(text).isEqualTo(expected);
    }
  }

  /** Every 50th line of all cases. */
  private static List<String> texts() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> cases = Files.walk(Path.of("src/test/resources/cases"))) {
      for (Path file : cases.filter(f -> f.toString().endsWith(".case")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 50) {
      texts.add(lines.get(i));
    }
    return texts;
  }

  /** Everything in the lexicons of the stages that is an expression. */
  private static List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    for (String stage : STAGES) {
      for (Lexicon lexicon : Lexicon.all(stage)) {
        lexicon.entries().values().forEach(value -> add(value, patterns));
      }
    }
    return patterns;
  }

  private static void add(Object value, List<Pattern> patterns) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> add(each, patterns));
    } else if (value instanceof Collection<?> list) {
      list.forEach(each -> add(each, patterns));
    } else if (value instanceof String phrase) {
      try {
        patterns.add(Lexicon.compile(phrase.replaceAll("\\{[a-z]+(-[a-z]+)*\\}", "[A-Z]\\\\w+")));
      } catch (PatternSyntaxException e) {
        // a word list may hold what is no expression
      }
    }
  }
}
