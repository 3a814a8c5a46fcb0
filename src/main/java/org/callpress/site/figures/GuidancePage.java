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
   */
  public record Group(Link call, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param what metric and segment
   * @param period that the promise is for
   * @param promised the amount, linked to its sentence
   * @param sentence that says so
   * @param language of the sentence
   * @param actual what was stated later, or null
   * @param actualCall the call that states it, or null
   * @param outcome what became of it, in words
   */
  public record Row(
      String what,
      String period,
      FiguresPage.Number promised,
      String sentence,
      String language,
      FiguresPage.Number actual,
      String actualCall,
      String outcome) {}
}
