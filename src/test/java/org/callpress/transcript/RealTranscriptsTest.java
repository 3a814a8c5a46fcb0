package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.callpress.call.Part;
import org.callpress.call.Transcript;
import org.callpress.source.Decoder;
import org.callpress.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real transcripts, where a folder of them lies beside the project: which format, how many turns
 * and different labels, the turn with which the questions begin. None of their text is here.
 */
class RealTranscriptsTest {
  private static final Path FOLDER = Path.of("../shared/transcripts");

  @ParameterizedTest
  @CsvSource({
    "alibaba-2024-06.txt, name-role, 64, 15, t4",
    "seekingalpha-text-long/1366611, listed-names, 98, 15, t6",
    "seekingalpha-text-long/4093432, listed-names, 113, 14, t6",
    "seekingalpha-text-long/4262331, listed-names, 37, 12, t6",
    "seekingalpha-text-long/4445602, listed-names, 66, 12, t9",
    "seekingalpha-text-sp500/Ameriprise, listed-names, 104, 15, t5",
    "seekingalpha-text-sp500/DuPont, listed-names, 76, 21, t7",
    "seekingalpha-text-sp500/Hilton, listed-names, 70, 16, t5",
    "seekingalpha-text-sp500/Rollins, listed-names, 46, 9, t9",
    "motleyfool-2019-text/3M, name-dash-title, 131, 15, t5",
    "motleyfool-2019-text/JPM, name-dash-title, 88, 15, t3",
    "motleyfool-2019-text/MSFT, name-dash-title, 51, 13, t6",
    "motleyfool-2025-text/MDB, name-dash-title, 59, 15, t5",
    "motleyfool-2025-text/NVO_Q2, name-dash-title, 94, 21, t10",
    "motleyfool-2025-text/NVO_Q3, name-colon, 82, 17, t15",
    "motleyfool-2025-text/TAL, name-colon, 18, 7, t4",
    "bloomberg-text/AAPL, bloomberg, 85, 15, t6",
    "bloomberg-text/COF, bloomberg, 74, 13, t6",
    "bloomberg-text/CRWD, bloomberg, 62, 18, t5",
    "streetevents-text/2016-Aug, streetevents, 73, 24, t4",
    "streetevents-text/2016-Oct, streetevents, 67, 13, t1",
    "streetevents-text/2018-Apr, streetevents, 47, 16, t5",
    "streetevents-text/2018-Feb, streetevents, 47, 16, t4",
    "earnings21-text/4320211, name-line, 82, 10, t6",
    "earnings21-text/4359971, name-line, 116, 10, t6",
    "earnings21-text/4367535, name-line, 54, 11, t8",
    "earnings21-text/4384964, name-line, 112, 15, t5",
    "earnings21-text/4386541, name-line, 17, 5, t5",
    "labelled-text-speaker-utterance/qec_jpm_2023_1Q_text_2025-03-31_15, labelled, 114, 14, t3",
    "labelled-text-speaker-utterance/qec_jpm_2023_1Q_text_2025-03-31_23, labelled, 113, 14, t3",
    "bilingual-interleaved-en-zh/SNOW, interleaved, 71, 23, t3",
    "bilingual-interleaved-en-zh/TAL_Q1, interleaved, 18, 7, t4",
    "bilingual-interleaved-en-zh/TAL_Q2, interleaved, 19, 7, t4",
    "edge-odd/277507, listed-names, 92, 25, t10",
  })
  void isReadWhole(String start, String format, int turns, int labels, String questions)
      throws IOException {
    Transcript transcript = Transcripts.read(source(start)).value();
    assertThat(transcript.format()).isEqualTo(format);
    assertThat(transcript.turns()).hasSize(turns);
    assertThat(transcript.turns().stream().map(RealTranscriptsTest::name).distinct())
        .hasSize(labels);
    assertThat(transcript.turns())
        .filteredOn(turn -> transcript.parts().get(turn.id()) == Part.QA)
        .first()
        .satisfies(turn -> assertThat(turn.id()).isEqualTo(questions));
    assertThat(Partition.faults(transcript)).isEmpty();
  }

  private static String name(org.callpress.call.Turn turn) {
    return turn.label() == null ? "" : turn.label().name();
  }

  private static SourceText source(String start) throws IOException {
    Path folder = FOLDER.resolve(start).getParent();
    assumeTrue(Files.isDirectory(folder), "no real transcripts beside the project");
    String name = Path.of(start).getFileName().toString();
    try (var files = Files.list(folder)) {
      Path file =
          files.filter(f -> f.getFileName().toString().startsWith(name)).sorted().findFirst().get();
      return Decoder.decode(file.getFileName().toString(), Files.readAllBytes(file)).value();
    }
  }
}
