package org.callpress.transcript;

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
  public Recognition recognise(Page page) {
    Document html = page.html();
    Columns columns = html == null ? null : Columns.in(html);
    if (columns == null) {
      return Recognition.NONE;
    }
    ColumnsReader reader = new ColumnsReader(page.source(), html, columns);
    return new Recognition(reader.recognised() ? 0.99 : 0, reader::read);
  }
}
