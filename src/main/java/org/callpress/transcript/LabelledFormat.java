package org.callpress.transcript;

import java.util.regex.Pattern;

/**
 * Blocks of "Key: value" lines: "[CALL DETAILS]" with bank, period and date, then "Speaker:", "Job
 * Title:", "Company:" and "Utterance 1:" for each turn.
 */
final class LabelledFormat implements Format {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?m)^Speaker:[^\\n]*\\R(?:(?:Job Title|Company):[^\\n]*\\R){0,2}Utterance \\d");

  @Override
  public String name() {
    return "labelled";
  }

  @Override
  public Recognition recognise(Page page) {
    boolean own = BLOCK.matcher(page.source().text()).results().limit(2).count() == 2;
    return new Recognition(own ? 0.98 : 0, () -> read(page));
  }

  private static Layout read(Page page) {
    LabelledGrammar grammar = new LabelledGrammar(page.lines());
    return page.read(grammar).listing(grammar.people());
  }
}
