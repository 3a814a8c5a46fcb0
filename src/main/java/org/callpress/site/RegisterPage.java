package org.callpress.site;

import java.util.List;

/**
 * The register of a call: every passage with its permanent address. Template: {@code
 * pages/passages.ftlh}.
 *
 * @param call "Alibaba Group, Q1 FY2025"
 * @param callHref of the overview
 * @param source path of the transcript within the content folder
 * @param sourceHref of its copy in the output
 * @param sections passages by the reading page that they stand on
 */
public record RegisterPage(
    Frame frame,
    String call,
    String callHref,
    String source,
    String sourceHref,
    int passages,
    List<Section> sections)
    implements Page {
  public RegisterPage {
    sections = List.copyOf(sections);
  }

  @Override
  public String template() {
    return "passages";
  }

  /**
   * @param heading "Questions and answers, page 2 of 5"
   */
  public record Section(String heading, String href, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param id "t12.2"
   * @param turn id of the turn where the row is its first, or null
   * @param label "¶ 12.2"
   * @param line of the source that the passage begins on, 1-based
   * @param printed the printed label, or null
   * @param speaker whose words they are
   * @param inferred whether the attribution is inferred
   * @param voice who utters them where that is somebody else, or null
   * @param language name of the language in the page's language
   * @param tag BCP 47 tag of the passage
   * @param kind "Answer"
   * @param href of the passage on its reading page
   */
  public record Row(
      String id,
      String turn,
      String label,
      int line,
      String printed,
      String speaker,
      boolean inferred,
      String voice,
      String language,
      String tag,
      String kind,
      String opening,
      String href) {}
}
