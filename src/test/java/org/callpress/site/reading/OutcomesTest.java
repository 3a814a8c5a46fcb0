package org.callpress.site.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callpress.site.Link;
import org.junit.jupiter.api.Test;

/** Asks that begin on one line share a note where the same became of them. */
class OutcomesTest {
  private static Ask ask(String number, String status, String... answers) {
    List<Link> links = List.of(answers).stream().map(a -> new Link(a, "#" + a)).toList();
    return new Ask("x1.q" + number, number, "#", links, status, status, List.of(), false);
  }

  private static List<String> notes(Ask... asks) {
    return new Paragraph.Line(List.of(asks), true, List.of())
        .outcomes().stream().map(o -> o.numbers() + " " + o.ask().statusText()).toList();
  }

  @Test
  void theSameIsSaidOnce() {
    assertThat(notes(ask("1", "full", "Wu"), ask("2", "full", "Wu"))).containsExactly("[] full");
  }

  @Test
  void whatDiffersNamesItsNumbers() {
    assertThat(notes(ask("1", "full", "Wu"), ask("2", "none"), ask("3", "full", "Wu")))
        .containsExactly("[1, 3] full", "[2] none");
  }

  @Test
  void theSameStatusFromAnotherIsAnotherOutcome() {
    assertThat(notes(ask("1", "full", "Wu"), ask("2", "full", "Chen")))
        .containsExactly("[1] full", "[2] full");
  }
}
