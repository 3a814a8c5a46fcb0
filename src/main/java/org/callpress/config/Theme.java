package org.callpress.config;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Where templates, assets and messages come from: a site's own {@code templates/} folder first,
 * file by file, else the default theme inside the jar.
 */
public final class Theme {
  private static final String BUILT_IN = "templates/";
  private static final String ASSETS = "assets/";
  private final Path folder;
  private final Set<String> without;

  /**
   * @param folder a site's own templates, or null; it need not exist
   */
  public Theme(Path folder) {
    this(folder, Set.of());
  }

  private Theme(Path folder, Set<String> without) {
    this.folder = folder;
    this.without = without;
  }

  /** The same theme, whose joined files lack a part: {@code without("css/fonts.css")}. */
  public Theme without(String part) {
    return new Theme(folder, Set.of(part));
  }

  /**
   * The bytes of a file of the theme, e.g. "assets/site.css"; empty where there is none. An asset
   * that is listed with its parts, and not there as a file, is its parts one after the other.
   */
  public Optional<byte[]> bytes(String name) {
    return file(name).or(() -> joined(name));
  }

  private Optional<byte[]> joined(String name) {
    List<String> parts =
        name.startsWith(ASSETS) ? listed().get(name.substring(ASSETS.length())) : null;
    if (parts == null || parts.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    parts.stream()
        .filter(part -> !without.contains(part))
        .forEach(part -> file(ASSETS + part).ifPresent(joined::writeBytes));
    return Optional.of(joined.toByteArray());
  }

  private Optional<byte[]> file(String name) {
    try {
      Path own = folder == null ? null : folder.resolve(name);
      if (own != null && Files.isRegularFile(own)) {
        return Optional.of(Files.readAllBytes(own));
      }
      try (InputStream in = Theme.class.getClassLoader().getResourceAsStream(BUILT_IN + name)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The default theme's file as text, whatever the site's own folder has; empty where none. */
  Optional<String> builtIn(String name) {
    return new Theme(null).text(name);
  }

  /** The site's own file as text; empty where it has none. */
  Optional<String> own(String name) {
    return isOwn(name) ? text(name) : Optional.empty();
  }

  /** The texts of all templates in the site's own folder. */
  List<String> ownTemplates() {
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".ftlh") && Files.isRegularFile(file))
          .sorted()
          .map(file -> text(folder.relativize(file).toString()).orElseThrow())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOwn(String name) {
    return folder != null && Files.isRegularFile(folder.resolve(name));
  }

  /** The file as UTF-8 text; empty where there is none. */
  public Optional<String> text(String name) {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Where a file comes from, for messages: the path on disk, or "(built in) name". */
  public String origin(String name) {
    Path own = folder == null ? null : folder.resolve(name);
    return own != null && Files.isRegularFile(own) ? own.toString() : "(built in) " + name;
  }

  /** Names of all assets, relative to {@code assets/}: the default theme's and the site's own. */
  public List<String> assets() {
    Map<String, List<String>> listed = listed();
    TreeSet<String> names = new TreeSet<>(listed.keySet());
    Path own = folder == null ? null : folder.resolve("assets");
    if (own != null && Files.isDirectory(own)) {
      try (Stream<Path> files = Files.walk(own)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file -> names.add(own.relativize(file).toString().replace('\\', '/')));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    listed.values().forEach(names::removeAll);
    return new ArrayList<>(names);
  }

  /** What {@code assets.yml} lists: each asset with the parts that it is joined from, if any. */
  private Map<String, List<String>> listed() {
    Object yaml =
        new Load(LoadSettings.builder().build())
            .loadFromString(new String(file("assets.yml").orElseThrow(), StandardCharsets.UTF_8));
    Map<String, List<String>> listed = new LinkedHashMap<>();
    for (Object entry : (List<?>) yaml) {
      if (entry instanceof Map<?, ?> joined) {
        joined.forEach(
            (name, parts) ->
                listed.put(
                    String.valueOf(name),
                    ((List<?>) parts).stream().map(String::valueOf).toList()));
      } else {
        listed.put(String.valueOf(entry), List.of());
      }
    }
    return listed;
  }
}
