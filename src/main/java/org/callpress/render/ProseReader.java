package org.callpress.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.callpress.call.Slug;
import org.callpress.config.FrontMatter;
import org.callpress.site.Prose;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the pages that the editor wrote in Markdown. {@code about.md} and {@code about.zh.md} are
 * one page in two languages. Links between them are written as links between the files.
 */
public final class ProseReader {
  /** Ids that the layout has on every page. */
  private static final Set<String> TAKEN = Set.of("main", "both");

  private static final int LAST = Integer.MAX_VALUE;

  private final List<String> languages;
  private final Set<String> slugs = new TreeSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ProseReader(List<SourceText> files, List<String> languages) {
    this.languages = languages;
    files.forEach(file -> slugs.add(slug(file)));
  }

  /**
   * All pages in their order.
   *
   * @param files of {@code content/pages}
   * @param languages of the site, the default first: the language of a page that names none
   */
  public static Diagnosed<List<Prose>> read(List<SourceText> files, List<String> languages) {
    ProseReader reader = new ProseReader(files, languages);
    Map<String, Prose> pages = new TreeMap<>();
    for (SourceText file : files) {
      Prose page = reader.page(file);
      if (page != null && pages.putIfAbsent(page.slug() + " " + page.language(), page) != null) {
        reader.diagnostics.add(
            Diagnostic.of(
                Code.P008,
                file.file(),
                "there is another page '" + page.slug() + "' in " + page.language(),
                "rename the file, or give it another language"));
      }
    }
    List<Prose> sorted =
        pages.values().stream()
            .sorted(Comparator.comparing(Prose::order).thenComparing(Prose::slug))
            .toList();
    return new Diagnosed<>(sorted, reader.diagnostics);
  }

  private Prose page(SourceText file) {
    Diagnosed<FrontMatter> read = FrontMatter.read(file);
    diagnostics.addAll(read.diagnostics());
    FrontMatter frontMatter = read.value();
    try {
      Document body = Markdown.clean(file.text().substring(frontMatter.body()));
      String title = title(frontMatter, body, file);
      body.select("h1").tagName("h2");
      keepIdsApart(body);
      body.select("a[href]").forEach(link -> resolve(link, file));
      return new Prose(
          slug(file),
          language(frontMatter, file),
          title,
          frontMatter.order() == null ? LAST : frontMatter.order(),
          body.body().html().strip());
    } catch (Markdown.NestedTooDeeply e) {
      String message = "the page is nested too deeply to be shown";
      diagnostics.add(
          Diagnostic.of(Code.P014, file.file(), message, "use fewer quotations inside quotations"));
      return null;
    }
  }

  /** The title that is stated, else the first heading, which then is not repeated in the body. */
  private String title(FrontMatter frontMatter, Document body, SourceText file) {
    Element first = body.body().firstElementChild();
    String heading = first != null && first.normalName().equals("h1") ? first.text() : null;
    String title = frontMatter.title() != null ? frontMatter.title() : heading;
    if (heading != null && heading.equals(title)) {
      first.remove();
    }
    return title != null ? title : name(file);
  }

  private String language(FrontMatter frontMatter, SourceText file) {
    if (frontMatter.language() != null) {
      return frontMatter.language();
    }
    String suffix = suffix(file);
    return suffix != null ? suffix : languages.get(0);
  }

  private String slug(SourceText file) {
    return Slug.of(name(file));
  }

  /** "about" of "pages/about.zh.md". */
  private String name(SourceText file) {
    String suffix = suffix(file);
    String stem = stem(file);
    return suffix == null ? stem : stem.substring(0, stem.length() - suffix.length() - 1);
  }

  /** "zh" of "about.zh.md"; null where the name ends otherwise. */
  private String suffix(SourceText file) {
    String stem = stem(file);
    int dot = stem.lastIndexOf('.');
    String suffix = dot <= 0 ? "" : stem.substring(dot + 1);
    String primary = suffix.split("-")[0].toLowerCase(Locale.ROOT);
    return languages.contains(suffix) || List.of(Locale.getISOLanguages()).contains(primary)
        ? suffix
        : null;
  }

  private static String stem(SourceText file) {
    String name = file.file().substring(file.file().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static void keepIdsApart(Document body) {
    for (String taken : TAKEN) {
      body.select("#" + taken).attr("id", taken + "-section");
      body.select("a[href=#" + taken + "]").attr("href", "#" + taken + "-section");
    }
  }

  /** Links to another Markdown file lead to its page, which stands beside this one. */
  private void resolve(Element link, SourceText file) {
    String href = link.attr("href");
    int hash = href.indexOf('#');
    String way = hash < 0 ? href : href.substring(0, hash);
    if (way.contains(":") || !way.toLowerCase(Locale.ROOT).endsWith(".md")) {
      return;
    }
    String slug = slug(new SourceText(way, "", ""));
    if (slugs.contains(slug)) {
      link.attr("href", slug + ".html" + (hash < 0 ? "" : href.substring(hash)));
    } else {
      int place = Math.max(0, file.text().indexOf(href));
      String message = "the link leads to " + way + ", and there is no such page";
      diagnostics.add(
          Diagnostic.at(Code.P002, file, place, message, "known: " + String.join(", ", slugs)));
      link.removeAttr("href");
    }
  }
}
