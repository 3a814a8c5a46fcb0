package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken input gets the exact complaint. Each folder of {@code src/test/resources/faults} is a site
 * with a fault and an {@code expected.txt}: the exit code, then what is printed, notes on the
 * understanding of speech (A, X, F) aside. {@code -Dcases.update=true} writes it.
 */
class FaultsTest {
  private static final Pattern FINDING_OF_A_STAGE =
      Pattern.compile(": (note|warning) [AXF]\\d{3} ");

  static List<String> faults() {
    return SiteFixture.names("faults");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultGetsItsComplaint(String fault, @TempDir Path folder) throws IOException {
    SiteFixture site = SiteFixture.of("faults", fault, folder);
    SiteFixture.Outcome outcome = site.build("--output", folder.resolve("site").toString());
    String actual = "exit " + outcome.exit() + "\n" + relevant(outcome.err());
    Path expected = site.source().resolve("expected.txt");
    if (Boolean.getBoolean("cases.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
    if (outcome.exit() == 1) {
      assertThat(site.files()).as("the rest is built").contains("en/good/2026-q1/index.html");
    }
  }

  private static String relevant(String printed) {
    return Pattern.compile("(?m)^(?! )")
        .splitAsStream(printed)
        .filter(finding -> !FINDING_OF_A_STAGE.matcher(finding).find())
        .collect(Collectors.joining());
  }
}
