package org.callpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callpress.config.SiteConfig;
import org.callpress.config.SiteConfigReader;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;
import picocli.CommandLine.Option;

/** The options that say which site a command is about. */
final class SiteOptions {
  private static final String CONFIG = "site-config.yml";

  @Option(
      names = "--config",
      paramLabel = "<file>",
      description = "Configuration of the site. Default: ./site-config.yml where there is one.")
  private Path config;

  @Option(
      names = "--content",
      paramLabel = "<folder>",
      description = "Folder of transcripts. Default: what the configuration says, else ./content.")
  private Path content;

  /**
   * The configuration with the options laid over it; a null value where it cannot be used.
   *
   * @param output folder to write, or null for what the configuration says
   */
  Diagnosed<SiteConfig> read(Path output) {
    Diagnosed<SiteConfig> read = file();
    boolean wrong = read.diagnostics().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    return new Diagnosed<>(wrong ? null : read.value().with(content, output), read.diagnostics());
  }

  private Diagnosed<SiteConfig> file() {
    Path here = Path.of("").toAbsolutePath();
    Path file = config != null ? config : Path.of(CONFIG);
    if (config == null && !Files.exists(file)) {
      return Diagnosed.of(SiteConfigReader.defaults(here));
    }
    if (!Files.isRegularFile(file)) {
      return new Diagnosed<>(null, List.of(missing(Code.C004, file, "the configuration file")));
    }
    Diagnosed<SourceText> yaml = SourceReader.read(file, file.toString());
    if (yaml.value() != null) {
      return SiteConfigReader.read(yaml.value(), file.toAbsolutePath().getParent());
    }
    boolean empty = yaml.diagnostics().stream().allMatch(found -> found.code() == Code.S002);
    return empty
        ? Diagnosed.of(SiteConfigReader.defaults(file.toAbsolutePath().getParent()))
        : new Diagnosed<>(null, yaml.diagnostics());
  }

  /** The file as it is named, or as its path in the content folder. */
  static Path file(String name, SiteConfig config) {
    Path given = Path.of(name);
    return Files.exists(given) ? given : config.content().resolve(name);
  }

  static Diagnostic missing(Code code, Path path, String what) {
    return Diagnostic.of(
        code, path.toString(), what + " is not there", "name it with --config or --content");
  }
}
