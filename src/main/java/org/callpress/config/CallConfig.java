package org.callpress.config;

import java.time.LocalDate;
import org.callpress.call.FiscalPeriod;

/** What a {@code call.yml} states or corrects; null where it is silent. */
public record CallConfig(
    String title, String company, String ticker, LocalDate date, FiscalPeriod period) {
  public static final CallConfig NONE = new CallConfig(null, null, null, null, null);
}
