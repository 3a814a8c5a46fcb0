package org.callpress.site.figures;

import java.util.List;
import org.callpress.site.Frame;
import org.callpress.site.Link;
import org.callpress.site.Page;

/**
 * All figures of a call. Template: {@code pages/figures.ftlh}. Every stated figure has exactly one
 * place with its id.
 *
 * @param call "Alibaba Group, Q1 FY2025"
 * @param callHref of the call's overview
 * @param date or null
 * @param total how many figures were stated
 * @param contents links to the sections of the page
 * @param segments metrics that several reporting segments state
 * @param group the other headline figures, or null
 * @param groupFiles these for other programs
 * @param toDate the headline figures of the months to date or of the year, or null
 * @param toDateFiles these for other programs
 * @param lists the remaining figures by where they were stated
 * @param checks what the figures say of one another, those that do not agree first
 * @param checkFiles these for other programs
 * @param overCalls pages of figures and guidance over all calls of the company
 * @param downloads the same figures for other programs
 */
public record FiguresPage(
    Frame frame,
    String call,
    String callHref,
    String date,
    int total,
    List<Link> contents,
    List<SegmentTable> segments,
    MetricTable group,
    List<Link> groupFiles,
    MetricTable toDate,
    List<Link> toDateFiles,
    List<FigureList> lists,
    List<Checked> checks,
    List<Link> checkFiles,
    List<Link> overCalls,
    List<Link> downloads)
    implements Page {
  public FiguresPage {
    contents = List.copyOf(contents);
    segments = List.copyOf(segments);
    groupFiles = List.copyOf(groupFiles);
    toDateFiles = List.copyOf(toDateFiles);
    lists = List.copyOf(lists);
    checks = List.copyOf(checks);
    checkFiles = List.copyOf(checkFiles);
    overCalls = List.copyOf(overCalls);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "figures";
  }

  /**
   * Segments by metrics.
   *
   * @param unit of its money: "RMB billion"
   * @param period column heading of the values: "Q1 FY2025", or null
   * @param metrics column groups, e.g. "Revenue"
   * @param files the same for other programs
   */
  public record SegmentTable(
      String unit, String period, List<String> metrics, List<SegmentRow> rows, List<Link> files) {
    public SegmentTable {
      files = List.copyOf(files);
      metrics = List.copyOf(metrics);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param language of the name where it is not the page's, or null
   * @param part whether it is part of the segment above
   * @param total whether the row is the company as a whole
   * @param cells one per metric of the table
   */
  public record SegmentRow(
      String name, String language, boolean part, boolean total, List<Cell> cells) {
    public SegmentRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Metrics, one a row.
   *
   * @param unit of its money
   * @param period column heading of the values, or null
   */
  public record MetricTable(String unit, String period, List<MetricRow> rows) {
    public MetricTable {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param by who says so
   * @param through "interpreted", "translated", or null for the speaker's own words
   */
  public record MetricRow(String name, Cell cell, String by, String through) {}

  /**
   * A metric of a segment.
   *
   * @param values the amount; several where it was stated in several units
   * @param changes as stated; several where both a percentage and an amount were
   * @param prior the value of the earlier period that it was compared with
   * @param place where it was said, or null for an empty cell
   * @param renderings where the other language says the same
   */
  public record Cell(
      List<Number> values,
      List<Number> changes,
      List<Number> prior,
      Place place,
      List<RenderedAt> renderings) {
    public Cell {
      renderings = List.copyOf(renderings);
      values = List.copyOf(values);
      changes = List.copyOf(changes);
      prior = List.copyOf(prior);
    }
  }

  /**
   * One figure in a cell.
   *
   * @param id of the figure
   * @param text "+6%", "113.4", or the words where it has no number
   * @param pad what it lacks behind the point to stand in line with its column (".0"), or null
   * @param hedge "over", as said, or null
   * @param language of the words as said
   * @param said the words that state it
   * @param href of its sentence
   * @param disputed whether other figures of the call contradict it
   */
  public record Number(
      String id,
      String text,
      String pad,
      String hedge,
      String language,
      String said,
      String href,
      boolean disputed) {}

  /**
   * @param label "¶ 3.3"
   * @param inferred whether what the figure is of had to be inferred
   */
  public record Place(String label, String href, boolean inferred) {}

  /**
   * A sentence in the other language that says the figures of a cell once more.
   *
   * @param ids of its figures
   * @param words it says them in: "6.804亿元"
   * @param through "interpreted", "translated"
   */
  public record RenderedAt(
      List<String> ids,
      String words,
      String language,
      String through,
      Place place,
      boolean agrees) {
    public RenderedAt {
      ids = List.copyOf(ids);
    }
  }

  /**
   * Figures one a row, in the words that state them.
   *
   * @param id of the section on the page
   * @param files the same for other programs
   */
  public record FigureList(String id, String heading, List<FigureRow> rows, List<Link> files) {
    public FigureList {
      files = List.copyOf(files);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param what metric and segment; null where nothing tells
   * @param before the words of the sentence before the figure
   * @param said the words that state the figure
   * @param after the words of the sentence after it
   * @param language of these words
   * @param detail comparison, period and basis, or null
   * @param when the words of time, where they tell no fiscal period; or null
   * @param disputed whether other figures of the call contradict it
   * @param rendering the same in the other language, or null
   */
  public record FigureRow(
      String id,
      String what,
      String before,
      String said,
      String after,
      String language,
      String detail,
      String when,
      String by,
      String through,
      Place place,
      boolean disputed,
      Rendering rendering) {}

  /** The words of the other language that say a figure once more; as {@link FigureRow}. */
  public record Rendering(
      String id,
      String before,
      String said,
      String after,
      String language,
      String through,
      Place place,
      boolean agrees) {}

  /**
   * Figures that say something of one another.
   *
   * @param text "Stated −56.6%; the other figures give −55.5%"
   * @param outcome "agree", "do not agree", "cannot be tested"
   * @param sentences that state the figures
   */
  public record Checked(String text, String outcome, List<Quote> sentences) {
    public Checked {
      sentences = List.copyOf(sentences);
    }
  }

  /** A sentence around the figures that it states; as {@link FigureRow}. */
  public record Quote(
      String before, String said, String after, String language, String by, Place place) {}
}
