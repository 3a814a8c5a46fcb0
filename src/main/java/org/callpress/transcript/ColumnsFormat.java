package org.callpress.transcript;

import org.callpress.source.HtmlText;
import org.callpress.source.SourceText;
import org.jsoup.nodes.Document;

/**
 * A saved page with the transcript in one column of a table and its translation in the next. Rows
 * cut the text by length: sentences and labels run on from cell to cell.
 */
final class ColumnsFormat implements Format {
  @Override
  public String name() {
    return "html-columns";
  }

  @Override
  public double recognise(SourceText source) {
    Document page = HtmlText.parse(source);
    Columns columns = page == null ? null : Columns.in(page);
    return columns != null && new ColumnsReader(source, page, columns).recognised() ? 0.99 : 0;
  }

  @Override
  public Layout parse(SourceText source) {
    Document page = HtmlText.parse(source);
    return new ColumnsReader(source, page, Columns.in(page)).read();
  }
}
