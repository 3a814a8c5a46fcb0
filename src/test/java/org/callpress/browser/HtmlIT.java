package org.callpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every page of the sample site is valid HTML, by the Nu validator. */
class HtmlIT {
  @Test
  void everyPageIsValid() throws IOException, InterruptedException {
    SampleSite site = SampleSite.get();
    assertThat(site.pages()).hasSizeGreaterThan(50);
    // A process of its own: the validator's command line ends the JVM when it is done.
    Process validator =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss2m",
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--skip-non-html",
                site.folder().toString())
            .redirectErrorStream(true)
            .start();
    String complaints =
        new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    validator.waitFor();
    assertThat(
            complaints.lines().filter(line -> line.startsWith("\"file:") || line.contains("error")))
        .isEmpty();
  }
}
