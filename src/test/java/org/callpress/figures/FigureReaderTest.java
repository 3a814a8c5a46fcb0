package org.callpress.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.callpress.call.Conversation;
import org.callpress.call.Figures;
import org.callpress.config.CompanyConfig;
import org.junit.jupiter.api.Test;

/** What holds for any text, however long or odd. */
class FigureReaderTest {

  @Test
  void findsNothingInNothing() {
    assertThat(read("").stated()).isEmpty();
  }

  @Test
  void readsTheSameTextTheSameWay() {
    String text = "Revenue from our Tools business was $5 million, up 4%. Income grew 3%.\n";
    assertThat(read(text.repeat(50))).isEqualTo(read(text.repeat(50)));
  }

  @Test
  void takesALongLineInTimeThatGrowsWithItsLength() {
    for (String piece :
        new String[] {"1", "1,", "$", " ", "一", "5% to ", "revenue ", "- ", "not-"}) {
      String line = piece.repeat(20_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofMinutes(3), () -> read(line), piece);
    }
  }

  private static Figures read(String said) {
    Conversation conversation = Spoken.conversation(said, "");
    return FigureReader.read(conversation, FigureCasesTest.PERIOD, CompanyConfig.NONE).value();
  }
}
