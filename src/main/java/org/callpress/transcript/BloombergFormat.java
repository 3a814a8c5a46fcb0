package org.callpress.transcript;

import java.util.regex.Pattern;
import org.callpress.source.SourceText;

/**
 * "Q4 2022 Earnings Call" with neither company nor date, lists of participants as "Name, Title",
 * "Presentation" and "Questions And Answers" alone on a line, labels with the number of a
 * biography. As on Bloomberg terminals.
 */
final class BloombergFormat implements Format {
  private static final Pattern BIO = Pattern.compile("\\{BIO \\d{1,12} <GO>\\}");

  @Override
  public String name() {
    return "bloomberg";
  }

  @Override
  public double recognise(SourceText source) {
    return BIO.matcher(source.text()).results().limit(2).count() == 2 ? 0.97 : 0;
  }

  @Override
  public Layout parse(SourceText source) {
    Page page = new Page(source);
    return page.read(new BloombergGrammar(page.lines(), page.lists()));
  }
}
