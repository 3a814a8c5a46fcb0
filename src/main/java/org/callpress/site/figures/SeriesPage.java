package org.callpress.site.figures;

import java.util.List;
import org.callpress.site.Frame;
import org.callpress.site.Link;
import org.callpress.site.Page;

/**
 * What a company's calls state over time. Template: {@code pages/series.ftlh}.
 *
 * @param guidance link to what was promised, or null
 * @param earlier values of earlier periods that later calls state
 * @param earlierFiles these for other programs
 * @param downloads the same figures for other programs
 */
public record SeriesPage(
    Frame frame,
    String company,
    String companyHref,
    Link guidance,
    List<Section> sections,
    List<EarlierRow> earlier,
    List<Link> earlierFiles,
    List<Link> downloads)
    implements Page {
  public SeriesPage {
    earlierFiles = List.copyOf(earlierFiles);
    sections = List.copyOf(sections);
    earlier = List.copyOf(earlier);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "series";
  }

  /**
   * One metric of all segments, in the calls on quarters, or in those on half-years, or years.
   *
   * @param unit of its money: "RMB billion", or null
   * @param columns the calls, the newest first, with links to their figures
   * @param files the same for other programs
   */
  public record Section(
      String id,
      String heading,
      String unit,
      List<Link> columns,
      List<Chart> charts,
      List<Row> rows,
      List<Link> files) {
    public Section {
      columns = List.copyOf(columns);
      files = List.copyOf(files);
      charts = List.copyOf(charts);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param language of the name where it is not the page's, or null
   * @param total whether the row is the company as a whole
   * @param cells one per call
   */
  public record Row(String name, String language, boolean total, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What one call states; either may be null. */
  public record Cell(FiguresPage.Number value, FiguresPage.Number change) {}

  /**
   * A value of an earlier period in two calls.
   *
   * @param what metric and segment
   * @param now as the later call states it
   * @param nowCall the later call
   * @param then as the call on that period stated it, or null
   * @param thenCall that call, or null
   * @param outcome whether the two agree, in words
   * @param sentences of both where they do not
   */
  public record EarlierRow(
      String what,
      FiguresPage.Number now,
      String nowCall,
      FiguresPage.Number then,
      String thenCall,
      String outcome,
      boolean differs,
      List<Said> sentences) {
    public EarlierRow {
      sentences = List.copyOf(sentences);
    }
  }

  /** A sentence and its language. */
  public record Said(String sentence, String language) {}
}
