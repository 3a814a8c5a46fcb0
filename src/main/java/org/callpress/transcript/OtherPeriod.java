package org.callpress.transcript;

import org.callpress.call.HeadingLine;
import org.callpress.call.Transcript;

/** What a heading names in place of a quarter, a half or a year: "9M FY25", "Investor Day 2025". */
public final class OtherPeriod {
  private OtherPeriod() {}

  /** The words, as printed; null where no line of the heading has such. */
  public static String in(Transcript transcript) {
    return transcript.heading().lines().stream()
        .filter(line -> line.kind() == HeadingLine.Kind.TITLE)
        .map(line -> transcript.source().slice(line.span()))
        .map(OtherPeriod::named)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String named(String title) {
    FiscalPeriods.Found found = FiscalPeriods.inTitle(title);
    return found == null || found.period() != null ? null : found.span().of(title).strip();
  }
}
