package org.callpress.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.callpress.cases.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which spellings of a firm's name are one firm: one line for each firm. */
class FirmNamesTest {
  static List<CaseFile> cases() {
    return CaseFile.all("firms");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void joinsSpellings(CaseFile file) {
    FirmNames names = FirmNames.standard();
    Map<String, List<String>> firms =
        file.section("names")
            .lines()
            .collect(Collectors.groupingBy(names::key, TreeMap::new, Collectors.toList()));
    file.expect(
        "expected",
        firms.values().stream()
            .map(spellings -> String.join(" = ", spellings))
            .collect(Collectors.joining("\n")));
  }
}
