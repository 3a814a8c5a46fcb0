package org.callpress.publish;

import java.util.Map;
import java.util.TreeMap;
import org.callpress.config.Theme;

/**
 * Publishes the theme's assets, each under a name with its hash so that it may be cached for ever.
 */
public final class Assets {
  private static final int HASH_LENGTH = 8;

  private Assets() {}

  /**
   * @return path within the output by plain name: "site.css" → "assets/site.1a2b3c4d.css"
   */
  public static Map<String, String> write(Theme theme, OutputTree output) {
    Map<String, String> paths = new TreeMap<>();
    for (String name : theme.assets()) {
      byte[] bytes =
          theme
              .bytes("assets/" + name)
              .orElseThrow(() -> new IllegalStateException("the theme lacks assets/" + name));
      paths.put(name, write(name, bytes, output));
    }
    return paths;
  }

  /** Publishes one file under its name with its hash, and returns its path. */
  static String write(String name, byte[] bytes, OutputTree output) {
    String path = "assets/" + hashed(name, OutputTree.sha256(bytes).substring(0, HASH_LENGTH));
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
