package org.callpress.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the citations of a call. What goes where in a style is a message of the language ({@code
 * cite.apa}); BibTeX alone has its own syntax. Without the site's address there is none in them,
 * and the day on which somebody read the page is the reader's to add.
 */
public final class Citations {
  /** Stands for the address or date that is not known, in the messages' {@code select}. */
  private static final String NONE = "none";

  private static final List<String> STYLES = List.of("plain", "apa", "gbt7714");
  private static final Map<Character, String> LATEX =
      Map.of(
          '\\', "\\textbackslash{}",
          '{', "\\{",
          '}', "\\}",
          '$', "\\$",
          '&', "\\&",
          '#', "\\#",
          '%', "\\%",
          '_', "\\_",
          '^', "\\textasciicircum{}",
          '~', "\\textasciitilde{}");

  private final CallView view;
  private final LocalDate date;
  private final String url;
  private final String title;

  private Citations(CallView view) {
    this.view = view;
    this.date = view.call().date();
    String site = view.tree().plan().config().url();
    this.url = site == null ? null : site + view.tree().addresses().call(view.call().id());
    this.title = view.text("cite.title", view.name());
  }

  /** The call's citations in every style, in the language of the page. */
  public static List<Citation> of(CallView view) {
    Citations citations = new Citations(view);
    List<Citation> all = new ArrayList<>();
    for (String style : STYLES) {
      all.add(Citation.of(view.text("cite.style." + style), style, citations.text(style)));
    }
    all.add(Citation.of("BibTeX", "bibtex", citations.bibtex()));
    return all;
  }

  private String text(String style) {
    String day =
        date == null ? NONE : view.wording().date(date, view.text("cite." + style + ".date"));
    return view.text(
        "cite." + style,
        view.company(),
        day,
        title,
        view.text("cite.kind"),
        view.tree().siteName(),
        url == null ? NONE : url,
        url == null ? "" : Citation.CITED);
  }

  private String bibtex() {
    List<String> fields = new ArrayList<>();
    fields.add(field("author", "{" + latex(view.company()) + "}"));
    fields.add(field("title", "{" + latex(title) + "}"));
    String how = view.text("cite.bibtex.how", view.text("cite.kind"), view.tree().siteName());
    fields.add(field("howpublished", latex(how)));
    if (date != null) {
      fields.add(field("year", String.valueOf(date.getYear())));
      fields.add(field("date", date.toString()));
    }
    if (url != null) {
      fields.add(field("url", url));
    }
    fields.add(field("language", view.tree().language().toLowerCase(Locale.ROOT)));
    String key = view.call().id().replace('/', '-');
    return "@misc{" + key + ",\n" + String.join(",\n", fields) + "\n}";
  }

  private static String field(String name, String value) {
    return "  " + name + " = {" + value + "}";
  }

  private static String latex(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .mapToObj(c -> (char) c)
        .forEach(c -> escaped.append(LATEX.getOrDefault(c, String.valueOf(c))));
    return escaped.toString();
  }
}
