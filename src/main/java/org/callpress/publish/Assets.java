package org.callpress.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.config.Theme;
import org.callpress.source.Sha256;

/**
 * Publishes the theme's assets, each under a name with its hash so that it may be cached for ever.
 */
public final class Assets {
  private static final int HASH_LENGTH = 8;
  private static final String FOLDER = "assets/";
  private static final String STYLE = ".css";
  private static final String SCRIPT = ".js";

  /** What a style sheet names: {@code url(fonts/serif.woff2)}, also in quotes. */
  private static final Pattern NAMED = Pattern.compile("url\\(([\"']?)([^\"'()]+)\\1\\)");

  /** A string, which is kept, or a comment, which is for those who write the theme. */
  private static final Pattern COMMENT =
      Pattern.compile("(\"[^\"]*\"|'[^']*')|/\\*(?!!).*?\\*/\\s*", Pattern.DOTALL);

  /** A comment that begins a line of a script: within a line it might be part of a string. */
  private static final Pattern COMMENT_LINES =
      Pattern.compile("^[ \\t]*/\\*(?!!).*?\\*/[ \\t]*\\R", Pattern.DOTALL | Pattern.MULTILINE);

  private Assets() {}

  /**
   * Style sheets come last: what those beside the folder's other files name by {@code url(…)} is
   * named with its hash there. Comments of style sheets stay behind, and those that begin a line of
   * a script, but for {@code /*! licences}.
   *
   * @return path within the output by plain name: "site.css" → "assets/site.1a2b3c4d.css"
   */
  public static Map<String, String> write(Theme theme, OutputTree output) {
    List<String> names = new ArrayList<>(theme.assets());
    names.sort(Comparator.comparing((String name) -> name.endsWith(STYLE)));
    Map<String, String> paths = new TreeMap<>();
    for (String name : names) {
      byte[] bytes =
          theme
              .bytes(FOLDER + name)
              .orElseThrow(() -> new IllegalStateException("the theme lacks assets/" + name));
      paths.put(name, write(name, published(name, bytes, paths), output));
    }
    return paths;
  }

  private static byte[] published(String name, byte[] bytes, Map<String, String> paths) {
    if (name.indexOf('/') >= 0) {
      return bytes;
    }
    return name.endsWith(STYLE)
        ? style(bytes, paths)
        : name.endsWith(SCRIPT) ? script(bytes) : bytes;
  }

  private static byte[] script(byte[] bytes) {
    String script = new String(bytes, StandardCharsets.UTF_8);
    return COMMENT_LINES.matcher(script).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] style(byte[] bytes, Map<String, String> paths) {
    String css = COMMENT.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("$1");
    Matcher named = NAMED.matcher(css);
    return named
        .replaceAll(found -> Matcher.quoteReplacement(url(found.group(2), found.group(), paths)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String url(String name, String asWritten, Map<String, String> paths) {
    String path = paths.get(name);
    return path == null ? asWritten : "url(" + path.substring(FOLDER.length()) + ")";
  }

  /** Publishes one file under its name with its hash, and returns its path. */
  static String write(String name, byte[] bytes, OutputTree output) {
    String path = FOLDER + hashed(name, Sha256.of(bytes).substring(0, HASH_LENGTH));
    output.write(path, bytes);
    return path;
  }

  private static String hashed(String name, String hash) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1
        ? name + "." + hash
        : name.substring(0, dot) + "." + hash + name.substring(dot);
  }
}
