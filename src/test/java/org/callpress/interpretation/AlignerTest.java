package org.callpress.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.callpress.interpretation.Aligner.Bead;
import org.callpress.interpretation.Aligner.Item;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private final Aligner aligner = new Aligner(Aligner.Weights.STANDARD);

  private int sentences;

  /** A sentence of one clause. */
  private Item item(int length, String... anchors) {
    return new Item(0, sentences++, length, false, Set.of(anchors));
  }

  private String beads(List<Item> original, List<Item> rendering) {
    StringBuilder out = new StringBuilder();
    for (Bead bead : aligner.align(original, rendering)) {
      out.append(bead.to() - bead.from())
          .append('-')
          .append(bead.renderedTo() - bead.renderedFrom());
      out.append(' ');
    }
    return out.toString().strip();
  }

  @Test
  void lengthsAloneAlignWhatIsInProportion() {
    List<Item> original = List.of(item(20), item(100), item(40));
    List<Item> rendering = List.of(item(60), item(300), item(120));
    assertThat(beads(original, rendering)).isEqualTo("1-1 1-1 1-1");
  }

  @Test
  void aSentenceThatIsRenderedByTwoIsOneBead() {
    List<Item> original = List.of(item(100, "#6", "=cost"), item(40, "=plan"));
    List<Item> rendering = List.of(item(50, "#6"), item(50, "=cost"), item(40, "=plan"));
    assertThat(beads(original, rendering)).isEqualTo("1-2 1-1");
  }

  /** What the first says comes second, and the other way round: only both together are a pair. */
  @Test
  void twoSentencesThatChangePlacesAreOneBead() {
    List<Item> original = List.of(item(30, "#61", "#62", "=cost"), item(90, "#71", "#72", "=plan"));
    List<Item> rendering =
        List.of(item(90, "#71", "#72", "=plan"), item(30, "#61", "#62", "=cost"));
    assertThat(beads(original, rendering)).isEqualTo("2-2");
  }

  @Test
  void aSentenceIsSplitAtItsClausesWhereTwoRenderIt() {
    List<Item> original =
        List.of(
            new Item(0, 0, 60, false, Set.of("#6")),
            new Item(0, 1, 40, false, Set.of("#7")),
            new Item(0, 1, 40, false, Set.of("#8", "=plan")),
            new Item(0, 2, 60, false, Set.of("#9", "=cost")));
    List<Item> rendering =
        List.of(
            new Item(0, 0, 100, false, Set.of("#6", "#7")),
            new Item(0, 1, 100, false, Set.of("#8", "=plan", "#9", "=cost")));
    assertThat(beads(original, rendering)).isEqualTo("2-1 2-1");
  }

  @Test
  void thanksRenderThanksAndNoContent() {
    List<Item> original =
        List.of(new Item(0, 0, 10, true, Set.of()), new Item(0, 1, 60, false, Set.of("#4")));
    List<Item> rendering = List.of(new Item(0, 0, 70, false, Set.of("#4")));
    assertThat(beads(original, rendering)).isEqualTo("1-0 1-1");
  }

  @Test
  void whatIsLeftOutStaysAlone() {
    List<Item> original = List.of(item(60, "#40", "a"), item(12), item(60, "#7", "b"));
    List<Item> rendering = List.of(item(60, "#40", "a"), item(60, "#7", "b"));
    assertThat(beads(original, rendering)).isEqualTo("1-1 1-0 1-1");
  }

  @Test
  void sharedNumbersOutweighTheOrderOfLengths() {
    List<Item> original = List.of(item(30, "#1", "#2"), item(90, "#3", "#4"));
    List<Item> rendering = List.of(item(90, "#1", "#2"), item(30, "#3", "#4"));
    assertThat(beads(original, rendering)).isEqualTo("1-1 1-1");
  }

  @Test
  void aBeadNeverCrossesPassages() {
    List<Item> original = List.of(item(100));
    List<Item> rendering =
        List.of(
            new Item(0, 0, 50, false, Set.of()),
            new Item(1, 1, 50, false, Set.of()),
            new Item(1, 2, 1, false, Set.of()));
    for (Bead bead : aligner.align(original, rendering)) {
      assertThat(rendering.subList(bead.renderedFrom(), bead.renderedTo()))
          .extracting(Item::group)
          .satisfies(groups -> assertThat(groups.stream().distinct().count()).isLessThan(2));
    }
  }

  @Test
  void everySentenceOfBothSidesIsInOneBead() {
    List<Item> original = new ArrayList<>();
    List<Item> rendering = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      original.add(item(1 + i * 37 % 90, "w" + i % 7));
      rendering.add(item(1 + i * 53 % 70, "w" + i % 5));
    }
    int at = 0;
    int renderedAt = 0;
    for (Bead bead : aligner.align(original, rendering)) {
      assertThat(bead.from()).isEqualTo(at);
      assertThat(bead.renderedFrom()).isEqualTo(renderedAt);
      at = bead.to();
      renderedAt = bead.renderedTo();
    }
    assertThat(at).isEqualTo(40);
    assertThat(renderedAt).isEqualTo(40);
  }

  @Test
  void anEmptySideLeavesTheOtherAlone() {
    assertThat(beads(List.of(), List.of())).isEmpty();
    assertThat(beads(List.of(item(5), item(0)), List.of())).isEqualTo("1-0 1-0");
    assertThatCode(() -> aligner.align(List.of(item(0)), List.of(item(0))))
        .doesNotThrowAnyException();
  }
}
