package org.callpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.callpress.call.EarningsCall;
import org.callpress.call.Passage;
import org.callpress.call.Turn;
import org.callpress.site.reading.Paragraph;
import org.callpress.site.reading.Reading;
import org.callpress.site.reading.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the reading pages of any call, however odd. */
class ReadingPagesTest {
  private static final List<String> LANGUAGES = List.of("en", "zh");

  @ParameterizedTest
  @ValueSource(ints = {1, 200, 2000, 1_000_000})
  void everyTurnIsOnOnePageAndPagesEndNearTheirTarget(int target) {
    for (long seed = 0; seed < 40; seed++) {
      MadeUpSite site = MadeUpSite.of(seed, 1, target, LANGUAGES);
      EarningsCall call = site.calls().get(0);
      CallSummary summary = site.trees().get(0).plan().call(call.id());
      List<CallSummary.ReadingPage> pages =
          Stream.concat(summary.remarks().stream(), summary.qa().stream()).toList();
      assertThat(pages.stream().flatMap(page -> page.turns().stream()))
          .as("seed %d", seed)
          .containsExactlyElementsOf(call.transcript().turns().stream().map(Turn::id).toList());
      for (CallSummary.ReadingPage page : pages) {
        List<String> butLast = page.turns().subList(0, page.turns().size() - 1);
        assertThat(length(call, butLast)).as("seed %d", seed).isLessThanOrEqualTo(3 * target);
      }
    }
  }

  private static int length(EarningsCall call, List<String> turns) {
    return turns.stream()
        .flatMap(id -> call.conversation().turn(id).paragraphs().stream())
        .mapToInt(span -> span.length())
        .sum();
  }

  @Test
  void eachTreeShowsEveryPassageOnceAndNothingElse() {
    for (long seed = 0; seed < 60; seed++) {
      MadeUpSite site = MadeUpSite.of(seed, 1, 600, LANGUAGES);
      EarningsCall call = site.calls().get(0);
      for (Tree tree : site.trees()) {
        Map<String, String> sentences = new HashMap<>();
        List<String> passages = new ArrayList<>();
        List<String> directions = new ArrayList<>();
        for (Utterance utterance : utterances(call, tree)) {
          utterance.columns().stream()
              .map(Utterance.Column::id)
              .filter(id -> id.contains("."))
              .forEach(passages::add);
          gather(utterance, sentences, directions);
        }
        assertThat(passages)
            .as("seed %d, %s", seed, tree.language())
            .containsExactlyInAnyOrderElementsOf(
                call.conversation().passages().stream().map(Passage::id).toList());
        assertThat(sentences).as("seed %d", seed).isEqualTo(expected(call));
        assertThat(directions).as("seed %d", seed).hasSize(call.transcript().directions().size());
      }
    }
  }

  private static List<Utterance> utterances(EarningsCall call, Tree tree) {
    return CallPages.of(call, tree).stream()
        .filter(Reading.class::isInstance)
        .flatMap(page -> ((Reading) page).stretches().stream())
        .flatMap(stretch -> stretch.utterances().stream())
        .toList();
  }

  private static void gather(
      Utterance utterance, Map<String, String> sentences, List<String> directions) {
    Stream.concat(
            utterance.rows().stream(),
            utterance.columns().stream().flatMap(column -> column.paragraphs().stream()))
        .flatMap(paragraph -> paragraph.lines().stream())
        .flatMap(line -> line.rows().stream())
        .flatMap(row -> Stream.concat(row.main().stream(), row.other().stream()))
        .forEach(sentence -> gather(sentence, sentences, directions));
  }

  private static void gather(
      Paragraph.Sentence sentence, Map<String, String> sentences, List<String> directions) {
    StringBuilder words = new StringBuilder();
    for (Paragraph.Run run : sentence.runs()) {
      if (run.kind().equals("direction")) {
        directions.add(run.text());
      } else {
        words.append(run.text());
      }
    }
    if (sentence.id() != null) {
      assertThat(sentences.put(sentence.id(), words.toString())).as(sentence.id()).isNull();
    }
  }

  private static Map<String, String> expected(EarningsCall call) {
    Map<String, String> sentences = new HashMap<>();
    for (Passage passage : call.conversation().passages()) {
      for (int i = 0; i < passage.sentences().size(); i++) {
        sentences.put(
            passage.id() + ".s" + (i + 1), call.conversation().text(passage.sentences().get(i)));
      }
    }
    return sentences;
  }

  @Test
  void bothTreesCutTheirPagesAlike() {
    MadeUpSite site = MadeUpSite.of(7, 6, 500, LANGUAGES);
    List<List<String>> paths = new ArrayList<>();
    for (Tree tree : site.trees()) {
      paths.add(
          site.pages(tree).stream()
              .map(page -> page.frame().path())
              .filter(path -> path.startsWith(tree.language() + "/company"))
              .map(path -> path.substring(3))
              .toList());
    }
    assertThat(paths.get(0)).isEqualTo(paths.get(1)).hasSizeGreaterThan(20);
  }
}
