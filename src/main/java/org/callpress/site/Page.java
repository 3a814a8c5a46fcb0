package org.callpress.site;

/**
 * Everything that one page shows. Each kind of page is one public record in this package; its
 * template is {@code pages/<template>.ftlh} and sees it as {@code page}.
 */
public interface Page {
  /** What every page has: language, path, title, navigation. */
  Frame frame();

  /** Name of the template without folder and ending, e.g. "home". */
  String template();
}
