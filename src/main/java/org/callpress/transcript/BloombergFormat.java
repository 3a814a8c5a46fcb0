package org.callpress.transcript;

import java.util.regex.Pattern;

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
  public Recognition recognise(Page page) {
    boolean own = BIO.matcher(page.source().text()).results().limit(2).count() == 2;
    return new Recognition(
        own ? 0.97 : 0, () -> page.read(new BloombergGrammar(page.lines(), page.lists())));
  }
}
