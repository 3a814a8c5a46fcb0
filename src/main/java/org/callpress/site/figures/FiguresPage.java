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
 * @param segmentFiles the figures of these tables for other programs
 * @param group the other headline figures, or null
 * @param groupFiles these for other programs
 * @param lists the remaining figures by where they were stated
 * @param conflicts stated figures that contradict one another
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
    List<Link> segmentFiles,
    MetricTable group,
    List<Link> groupFiles,
    List<FigureList> lists,
    List<Conflict> conflicts,
    List<Link> overCalls,
    List<Link> downloads)
    implements Page {
  public FiguresPage {
    contents = List.copyOf(contents);
    segments = List.copyOf(segments);
    segmentFiles = List.copyOf(segmentFiles);
    groupFiles = List.copyOf(groupFiles);
    lists = List.copyOf(lists);
    conflicts = List.copyOf(conflicts);
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
   */
  public record SegmentTable(
      String unit, String period, List<String> metrics, List<SegmentRow> rows) {
    public SegmentTable {
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
   */
  public record Cell(List<Number> values, List<Number> changes, List<Number> prior, Place place) {
    public Cell {
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
   * @param hedge "over", as said, or null
   * @param language of the words as said
   * @param said the words that state it
   * @param href of its sentence
   */
  public record Number(
      String id, String text, String hedge, String language, String said, String href) {}

  /**
   * @param label "¶ 3.3"
   * @param inferred whether what the figure is of had to be inferred
   */
  public record Place(String label, String href, boolean inferred) {}

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
   */
  public record FigureRow(
      String id,
      String what,
      String before,
      String said,
      String after,
      String language,
      String detail,
      String by,
      String through,
      Place place) {}

  /**
   * @param text what does not agree
   * @param figures links to the figures
   */
  public record Conflict(String text, List<Link> figures) {
    public Conflict {
      figures = List.copyOf(figures);
    }
  }
}
