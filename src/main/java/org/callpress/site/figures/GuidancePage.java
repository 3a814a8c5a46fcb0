package org.callpress.site.figures;

import java.util.List;
import org.callpress.site.Frame;
import org.callpress.site.Link;
import org.callpress.site.Page;

/**
 * What a company's calls promised, and what was stated later. Template: {@code
 * pages/guidance.ftlh}.
 */
public record GuidancePage(
    Frame frame, String company, String companyHref, List<Group> groups, List<Link> downloads)
    implements Page {
  public GuidancePage {
    groups = List.copyOf(groups);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "guidance";
  }

  /**
   * What one call promised.
   *
   * @param call with a link to its figures
   * @param files the same for other programs
   */
  public record Group(Link call, List<Row> rows, List<Link> files) {
    public Group {
      rows = List.copyOf(rows);
      files = List.copyOf(files);
    }
  }

  /**
   * @param what metric and segment
   * @param period that the promise is for
   * @param promised the amount, linked to its sentence
   * @param sentence that says so
   * @param language of the sentence
   * @param later what was said of it later, in the order of time
   * @param outcome what became of it, in words
   */
  public record Row(
      String what,
      String period,
      FiguresPage.Number promised,
      String sentence,
      String language,
      List<Later> later,
      String outcome) {
    public Row {
      later = List.copyOf(later);
    }
  }

  /**
   * What a later call says of a promise.
   *
   * @param text "lowered to", or null
   * @param number the amount, or null
   * @param call "Q2 FY2026"
   * @param href of the sentence
   * @param sentence that says so
   * @param language of the sentence
   */
  public record Later(
      String text,
      FiguresPage.Number number,
      String call,
      String href,
      String sentence,
      String language) {}
}
