package org.callpress.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Direction;
import org.callpress.call.Figure.Kind;
import org.callpress.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricUnitsTest {
  private static final Span NOWHERE = new Span(0, 0);

  @ParameterizedTest
  @CsvSource({
    "revenue, USD, 5000000,, true",
    "revenue, %, 8, UP, true",
    "revenue, %, 8,, false", // a share of revenue, not revenue
    "operating-margin, USD, 29000000,, false",
    "operating-margin, %, 10.2,, true",
    "tax-rate, USD, 3,, false",
    "eps, USD, 2.25,, true",
    "eps, USD, 225000000,, false", // net income
    "eps, shares, 34000000,, false", // a count of shares
    "product revenue, USD, 4395000000,, true",
    "product revenue, %, 3,, false",
    "产品毛利率, %, 75,, true",
    "ballpark, EUR, 200000000,, false",
    "stores, count, 40,, false"
  })
  void aMetricHasUnitsOfItsNature(
      String metric, String unit, BigDecimal value, Direction direction, boolean fits) {
    assertThat(MetricUnits.fit(figure(metric, unit, value, direction))).isEqualTo(fits);
  }

  private static Figure figure(String metric, String unit, BigDecimal value, Direction direction) {
    return new Figure(
        "t1.1.f1",
        "t1.1",
        NOWHERE,
        NOWHERE,
        null,
        metric,
        metric,
        Kind.GUIDANCE,
        value,
        null,
        null,
        null,
        unit,
        null,
        direction,
        null,
        null,
        "FY2026",
        null,
        null,
        null,
        false,
        Confidence.LOW);
  }
}
