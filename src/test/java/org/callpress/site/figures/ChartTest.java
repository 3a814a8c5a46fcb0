package org.callpress.site.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {
  private static Chart.Column column(int index, String value) {
    return new Chart.Column(
        "Q" + index, value == null ? null : new BigDecimal(value), value == null ? "—" : value);
  }

  private static Chart chart(String... values) {
    return Chart.of(
        "c",
        "Revenue",
        IntStream.range(0, values.length).mapToObj(i -> column(i, values[i])).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 6, 40})
  void barsStandBesideOneAnotherInTheBox(int count) {
    Chart chart =
        chart(IntStream.range(0, count).mapToObj(i -> "" + (i % 7 - 3)).toArray(String[]::new));
    List<Chart.Bar> bars = chart.bars();
    assertThat(bars).hasSize(count);
    for (int i = 0; i < count; i++) {
      Chart.Bar bar = bars.get(i);
      assertThat(bar.x()).isGreaterThanOrEqualTo(i == 0 ? 0 : bars.get(i - 1).x() + 2);
      assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(320);
      assertThat(bar.y()).isBetween(0, 128);
      assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(128);
    }
  }

  @Test
  void lossesHangFromTheLineAndProfitsStandOnIt() {
    Chart chart = chart("10", "-5", "0");
    assertThat(chart.bars().get(0).y() + chart.bars().get(0).height()).isEqualTo(chart.zero());
    assertThat(chart.bars().get(1).y()).isEqualTo(chart.zero());
    assertThat(chart.bars().get(1).over()).isGreaterThan(chart.zero());
    assertThat(chart.bars().get(2).height()).isEqualTo(1);
  }

  @Test
  void whereNothingWasStatedIsAGapThatTheWordsName() {
    Chart chart = chart("10", null, "12");
    assertThat(chart.bars().get(1).height()).isZero();
    assertThat(chart.description()).isEqualTo("Q0: 10; Q1: —; Q2: 12");
  }

  @Test
  void manyBarsAreLabelledAtTheirEndsOnly() {
    List<Chart.Bar> bars =
        chart(IntStream.range(0, 40).mapToObj(String::valueOf).toArray(String[]::new)).bars();
    assertThat(bars.stream().map(Chart.Bar::period).filter(period -> period != null))
        .containsExactly("Q0", "Q39");
  }
}
