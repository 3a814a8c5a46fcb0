package org.callpress.site;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.callpress.cases.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of names in an index, and the letters they stand under. */
class NameOrderTest {
  static List<CaseFile> cases() {
    return CaseFile.all("names");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ordersNames(CaseFile file) {
    NameOrder order = NameOrder.of(ULocale.forLanguageTag(file.section("language").strip()));
    List<NameOrder.Place> places =
        file.section("names").lines().map(order::place).sorted(order.comparator()).toList();
    file.expect(
        "expected",
        places.stream()
            .map(place -> (place.letter().isEmpty() ? "–" : place.letter()) + " " + place.name())
            .collect(Collectors.joining("\n")));
    List<NameOrder.Place> turned =
        places.stream()
            .sorted(Comparator.comparing(NameOrder.Place::name))
            .sorted(order.comparator())
            .toList();
    org.assertj.core.api.Assertions.assertThat(turned).isEqualTo(places);
  }
}
