package org.callpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet makes of a cell is what the call says, never a formula. */
class CsvTableTest {
  private static String cell(Object value) {
    String table = new CsvTable<>().column("cell", Function.identity()).of(List.of(value));
    assertThat(table).startsWith("cell\n").endsWith("\n");
    return table.substring("cell\n".length(), table.length() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(1)", "＝1", "＋1", "－1", "＠SUM(1)", "=cmd|'/c calc'!A1"})
  void aFormulaStandsBehindAnApostrophe(String words) {
    assertThat(cell(words)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
  void soDoesOneBehindABlank(String words) {
    assertThat(cell(words)).matches("(?s)\"?'\\s=1\"?");
  }

  @Test
  void numbersAndWordsStandAsTheyAre() {
    assertThat(cell(new BigDecimal("-5.0"))).isEqualTo("-5");
    assertThat(cell(new BigDecimal("2.65E+10"))).isEqualTo("26500000000");
    assertThat(cell("a - b")).isEqualTo("a - b");
    assertThat(cell("Roe, \"Jane\"")).isEqualTo("\"Roe, \"\"Jane\"\"\"");
  }
}
