package org.callpress;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.callpress.cli.Main;

/**
 * A small site to build: a folder of the test resources, copied so that its output is its own.
 *
 * @param source folder under src/test/resources
 * @param folder the copy, with {@code content/} and perhaps {@code site-config.yml} and {@code
 *     templates/}
 */
record SiteFixture(Path source, Path folder) {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** What a build printed and returned. */
  record Outcome(int exit, String out, String err) {}

  /** Names of all fixtures of a kind; a kind without any is an error. */
  static List<String> names(String kind) {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(kind))) {
      List<String> names =
          folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
      if (names.isEmpty()) {
        throw new IllegalStateException("no " + kind);
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SiteFixture of(String kind, String name, Path to) {
    Path source = RESOURCES.resolve(kind).resolve(name);
    copy(source, to);
    try {
      if (!Files.exists(to.resolve("site-config.yml"))) {
        Files.createFile(to.resolve("site-config.yml"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SiteFixture(source, to);
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path place = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(place);
        } else {
          Files.copy(file, place);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path output() {
    return folder.resolve("site");
  }

  /** Builds from the command line; the copy's path is printed as "…". */
  Outcome build(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("build", "--config", folder.resolve("site-config.yml").toString()));
    arguments.addAll(List.of(options));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    return new Outcome(exit, anywhere(out), anywhere(err));
  }

  private String anywhere(StringWriter printed) {
    return printed.toString().replace(folder.toString(), "…");
  }

  String read(String path) {
    try {
      return Files.readString(output().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paths of the files of the output, in order. */
  List<String> files() {
    try (Stream<Path> files = Files.walk(output())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> output().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
