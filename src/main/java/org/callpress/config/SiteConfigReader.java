package org.callpress.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.callpress.call.LanguageTags;
import org.callpress.source.Diagnosed;
import org.callpress.source.SourceText;

/** Reads {@code site-config.yml} and fills in the defaults. */
public final class SiteConfigReader {
  /** Where nothing is stated. A language more in it would add a tree to every archive. */
  private static final List<String> LANGUAGES = List.of("en", "zh");

  /** Characters of speech on a reading page: about ten minutes of a call. */
  static final int PAGE_LENGTH = 12_000;

  /** Entries of a listing page. */
  static final int PER_PAGE = 40;

  private SiteConfigReader() {}

  /**
   * What the file says, the rest as it is by default.
   *
   * @param folder that relative paths in the file start from
   */
  public static Diagnosed<SiteConfig> read(SourceText yaml, Path folder) {
    YamlDocument document = new YamlDocument(yaml);
    YamlMap root = document.root();
    Path templates = path(root, "templates", folder);
    Theme theme = new Theme(templates);
    List<String> languages = languages(root, theme);
    SiteConfig config =
        new SiteConfig(
            root.names("name", languages.get(0)),
            url(root),
            languages,
            orElse(root.integer("pageLength", 1_000, 1_000_000), PAGE_LENGTH),
            orElse(root.integer("perPage", 1, 1_000), PER_PAGE),
            path(root, "content", folder),
            path(root, "output", "site", folder),
            templates,
            topics(root, languages.get(0)),
            Boolean.TRUE.equals(root.flag("embed")),
            new LookReader(root, folder, theme).read(),
            new MenusReader(root, languages.get(0)).read());
    root.end();
    return new Diagnosed<>(config, document.diagnostics());
  }

  /** Those of the file; one with the id of a default topic replaces it. */
  private static List<Topic> topics(YamlMap root, String language) {
    return Topic.and(Topic.defaults(), TopicsReader.read(root, language));
  }

  /** The configuration of a site that has no file: everything as it is by default. */
  public static SiteConfig defaults(Path folder) {
    return read(new SourceText("site-config.yml", "", ""), folder).value();
  }

  private static Path path(YamlMap root, String key, Path folder) {
    return path(root, key, key, folder);
  }

  private static Path path(YamlMap root, String key, String otherwise, Path folder) {
    Path path = root.converted(key, "the path of a folder", folder::resolve);
    return (path == null ? folder.resolve(otherwise) : path).normalize();
  }

  /** All languages that Callpress has words for, so that addresses do not change with content. */
  private static List<String> languages(YamlMap root, Theme theme) {
    List<String> asked = new ArrayList<>(new LinkedHashSet<>(root.texts("languages")));
    for (String language : List.copyOf(asked)) {
      if (!speaks(theme, language)) {
        asked.remove(language);
        root.report(
            "languages",
            "there are no messages in '" + language + "'",
            "add " + Messages.file(language) + " to the templates folder");
      }
    }
    return !asked.isEmpty()
        ? asked
        : LANGUAGES.stream().filter(language -> speaks(theme, language)).toList();
  }

  private static boolean speaks(Theme theme, String language) {
    return LanguageTags.isTag(language) && theme.text(Messages.file(language)).isPresent();
  }

  /** With a trailing slash; what stands behind one, a query or a fragment, no page can follow. */
  private static String url(YamlMap root) {
    String expected = "the site's address as https://ir.example.com/calls/";
    URI uri = root.webAddress("url", expected);
    if (uri == null) {
      return null;
    }
    if (uri.getQuery() != null || uri.getFragment() != null) {
      root.report("url", "'" + uri + "' is not what url takes", "write " + expected);
      return null;
    }
    String text = uri.toString();
    return text.endsWith("/") ? text : text + "/";
  }

  private static int orElse(Integer value, int otherwise) {
    return value == null ? otherwise : value;
  }
}
