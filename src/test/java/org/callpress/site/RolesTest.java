package org.callpress.site;

import java.util.stream.Collectors;
import org.callpress.cases.CaseFile;
import org.callpress.config.Messages;
import org.callpress.config.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How pages of each language say the roles that transcripts print. */
class RolesTest {
  static java.util.List<CaseFile> cases() {
    return CaseFile.all("roles");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatMeansTheSameEverywhere(CaseFile file) {
    Messages messages = Messages.load(file.section("page").strip(), new Theme(null)).value();
    file.expect(
        "expected",
        file.section("printed")
            .lines()
            .map(role -> role + " -> " + Roles.standard().in(messages, role))
            .collect(Collectors.joining("\n")));
  }
}
