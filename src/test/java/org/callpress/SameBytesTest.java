package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.callpress.config.SiteConfigReader;
import org.callpress.publish.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, on any machine, and an unchanged file is not touched. */
class SameBytesTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  /** The sample's content, its files created in the order of their names or against it. */
  private Path content(String name, boolean backwards) throws IOException {
    Path to = folder.resolve(name).resolve("content");
    try (Stream<Path> walk = Files.walk(Path.of("content"))) {
      List<Path> files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
      if (backwards) {
        Collections.reverse(files);
      }
      for (Path file : files) {
        Path place = to.resolve(Path.of("content").relativize(file).toString());
        Files.createDirectories(place.getParent());
        Files.copy(file, place);
      }
    }
    return to.getParent();
  }

  private static String build(Path site, int threads) throws IOException {
    new SiteBuilder(SiteConfigReader.defaults(site), false).build(threads);
    return Files.readString(site.resolve("site").resolve(Manifest.NAME));
  }

  @Test
  void localeZoneFileOrderAndThreadsDoNotMatter() throws IOException {
    String expected = build(content("one", false), 1);
    Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(build(content("two", true), 7)).isEqualTo(expected);
  }

  @Test
  void anUnchangedSiteIsTheSameFiles() throws IOException {
    Path site = content("one", false);
    build(site, 2);
    Path page = site.resolve("site/en/index.html");
    Object before = Files.readAttributes(page, "unix:ino,lastModifiedTime");
    build(site, 2);
    assertThat(Files.readAttributes(page, "unix:ino,lastModifiedTime")).isEqualTo(before);
  }

  /**
   * What was built before leaves no trace: neither pages nor images that are kept where they fit.
   */
  @Test
  void aSiteThatGrewIsTheSiteThatIsBuiltAtOnce() throws IOException {
    Path grown = folder.resolve("grown");
    copy("aldermoor-surgical/2025-q3", grown);
    copy("lanyi/2026-q1", grown);
    build(grown, 2);
    try (Stream<Path> gone = Files.walk(grown.resolve("content/aldermoor-surgical"))) {
      gone.sorted(Collections.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    copy("lanyi/2026-q2", grown);
    Path atOnce = folder.resolve("at-once");
    copy("lanyi/2026-q1", atOnce);
    copy("lanyi/2026-q2", atOnce);
    assertThat(build(grown, 2)).isEqualTo(build(atOnce, 2));
  }

  private static void copy(String call, Path site) throws IOException {
    Path to = site.resolve("content").resolve(call);
    Files.createDirectories(to.getParent());
    SiteFixture.copy(Path.of("content", call), to);
  }
}
