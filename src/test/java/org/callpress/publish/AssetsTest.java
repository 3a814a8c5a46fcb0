package org.callpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.callpress.config.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assets are published under names with their hashes, also where a style sheet names them. */
class AssetsTest {
  @TempDir private Path folder;

  private Map<String, String> published(String css) throws IOException {
    Path assets = Files.createDirectories(folder.resolve("theme/assets/marks"));
    Files.writeString(assets.resolve("dot.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    Files.writeString(assets.resolveSibling("theme.css"), css);
    try (OutputTree tree = OutputTree.open(folder.resolve("site"), step -> {})) {
      Map<String, String> paths = Assets.write(new Theme(folder.resolve("theme")), tree);
      tree.finish();
      tree.publish();
      return paths;
    }
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  @Test
  void aStyleSheetNamesWhatItUsesWithItsHash() throws IOException {
    Map<String, String> paths =
        published("a { background: url(\"marks/dot.svg\") } b { background: url(data:,) }");
    String dot = paths.get("marks/dot.svg");
    assertThat(dot).matches("assets/marks/dot\\.[0-9a-f]{8}\\.svg");
    assertThat(text(paths.get("theme.css")))
        .contains("url(" + dot.substring("assets/".length()) + ")", "url(data:,)");
  }

  @Test
  void commentsStayBehindButForLicences() throws IOException {
    String css = "/* why */ a { content: \"/* said */\" }\n/*! by Ada */\nb { }";
    assertThat(text(published(css).get("theme.css")))
        .isEqualTo("a { content: \"/* said */\" }\n/*! by Ada */\nb { }");
  }

  @Test
  void commentsThatBeginALineOfAScriptStayBehind() throws IOException {
    Path assets = Files.createDirectories(folder.resolve("theme/assets"));
    String script = "/* why,\n   at length */\nvar a = '/* said */'; /* b */\n/*! by Ada */\n";
    Files.writeString(assets.resolve("own.js"), script);
    assertThat(text(published("").get("own.js")))
        .isEqualTo("var a = '/* said */'; /* b */\n/*! by Ada */\n");
  }

  @Test
  void theHashOfAStyleSheetIsThatOfWhatItUsesToo() throws IOException {
    Map<String, String> before = published("a { background: url(marks/dot.svg) }");
    Files.writeString(folder.resolve("theme/assets/marks/dot.svg"), "<svg/>");
    assertThat(before.get("theme.css")).isNotEqualTo(again().get("theme.css"));
  }

  private Map<String, String> again() throws IOException {
    try (OutputTree tree = OutputTree.open(folder.resolve("again"), step -> {})) {
      return Assets.write(new Theme(folder.resolve("theme")), tree);
    }
  }

  @Test
  void everyFaceOfTheDefaultThemeIsThere() throws IOException {
    Map<String, String> paths = published("");
    assertThat(paths).doesNotContainKey("css/fonts.css");
    assertThat(text(paths.get("site.css")))
        .doesNotContainPattern("url\\(fonts/[a-z-]+\\.woff2\\)")
        .contains("url(fonts/serif.");
    assertThat(paths).containsKey("fonts/OFL.txt");
  }

  @Test
  void aPartOfTheStyleSheetIsReplacedByTheSitesOwn() throws IOException {
    Path css = Files.createDirectories(folder.resolve("theme/assets/css"));
    Files.writeString(css.resolve("fonts.css"), ".own { }");
    Map<String, String> paths = published("");
    assertThat(text(paths.get("site.css")))
        .startsWith(".own { }")
        .contains("--paper", "@media print")
        .doesNotContain("@font-face");
    assertThat(paths).doesNotContainKey("css/fonts.css");
  }

  @Test
  void aPartCanBeLeftOut() {
    Theme plain = new Theme(null);
    assertThat(plain.text("assets/site.css")).get().asString().contains("@font-face");
    assertThat(plain.without("css/fonts.css").text("assets/site.css").orElseThrow())
        .contains("--paper")
        .doesNotContain("@font-face");
  }
}
