package org.callpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.callpress.config.SiteConfigReader;
import org.callpress.source.Diagnosed;
import org.callpress.source.SourceText;

/** Builds a site from the text of a configuration. */
final class Sites {
  private Sites() {}

  /** The site of a configuration file, which must have no fault. */
  static SiteReport build(Path file) {
    try {
      return build(Files.readString(file), file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param folder that paths in the configuration start from
   */
  static SiteReport build(String yaml, Path folder) {
    Diagnosed<org.callpress.config.SiteConfig> read =
        SiteConfigReader.read(new SourceText("site-config.yml", yaml, ""), folder);
    if (!read.diagnostics().isEmpty()) {
      throw new IllegalArgumentException(read.diagnostics().toString());
    }
    return new SiteBuilder(read.value(), false).build(2);
  }
}
