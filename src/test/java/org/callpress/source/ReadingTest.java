package org.callpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final SourceText PAGE =
      new SourceText("a.html", "<p>Profit &amp;\n loss</p><p>Up</p>", "0".repeat(64));

  /** "Profit & loss", a line break, "Up". */
  private static SourceText reading() {
    return new Reading(PAGE)
        .keep(span("Profit "))
        .replace(span("&amp;"), "&")
        .replace(span("\n "), " ")
        .keep(span("loss"))
        .space("\n")
        .keep(span("Up"))
        .build();
  }

  @Test
  void readsWhatIsKeptAndMeant() {
    assertThat(reading().text()).isEqualTo("Profit & loss\nUp");
    assertThat(reading().original()).isSameAs(PAGE);
  }

  @Test
  void placesCharactersInTheFile() {
    SourceText reading = reading();
    assertThat(reading.place(0)).isEqualTo(new Place(1, 4));
    assertThat(reading.place(reading.text().indexOf('&'))).isEqualTo(new Place(1, 11));
    assertThat(reading.place(reading.text().indexOf("loss") + 2)).isEqualTo(new Place(2, 4));
    assertThat(reading.place(reading.text().indexOf("Up"))).isEqualTo(new Place(2, 13));
  }

  @Test
  void saysWhichCharactersOfTheFileItStandsFor() {
    SourceText reading = reading();
    List<Span> all = reading.inFile(new Span(0, reading.text().length()));
    assertThat(all).containsExactly(span("Profit &amp;\n loss"), span("Up"));
    assertThat(reading.inFile(new Span(7, 8))).containsExactly(span("&amp;"));
    assertThat(reading.inFile(new Span(8, 8))).isEmpty();
  }

  @Test
  void leavesOutTheRest() {
    assertThat(reading().unread())
        .extracting(left -> PAGE.slice(left.span()) + " " + left.reason())
        .containsExactly("<p> markup", "</p><p> markup", "</p> markup");
  }

  @Test
  void countsEscapedWhiteSpaceAsMarkup() {
    SourceText json = new SourceText("a.json", "\"a\\n\\nb\"", "0".repeat(64));
    SourceText reading =
        new Reading(json)
            .keep(new Span(1, 2))
            .replace(new Span(2, 4), "\n")
            .replace(new Span(4, 6), "\n")
            .keep(new Span(6, 7))
            .build();
    assertThat(reading.text()).isEqualTo("a\n\nb");
    assertThat(reading.inFile(new Span(0, 4))).containsExactly(new Span(1, 2), new Span(6, 7));
    assertThat(reading.unread()).extracting(left -> left.span().length()).containsExactly(1, 4, 1);
  }

  @Test
  void readsAReading() {
    SourceText first = reading();
    SourceText second = new Reading(first).keep(new Span(7, 13)).build();
    assertThat(second.text()).isEqualTo("& loss");
    assertThat(second.place(2)).isEqualTo(new Place(2, 2));
    assertThat(second.original()).isSameAs(PAGE);
    assertThat(second.inFile(new Span(0, 6))).containsExactly(span("&amp;\n loss"));
    assertThat(second.unread())
        .extracting(left -> PAGE.slice(left.span()))
        .containsExactly("<p>", "Profit", "</p><p>", "Up", "</p>");
  }

  private static Span span(String words) {
    int start = PAGE.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
