package org.callpress.call;

import java.time.LocalDate;
import java.util.List;

/**
 * What the source says of the call as a whole. Null where it says nothing.
 *
 * @param title as printed
 * @param company name as printed
 * @param ticker as printed
 */
public record Heading(
    String title,
    String company,
    String ticker,
    FiscalPeriod period,
    LocalDate date,
    List<HeadingLine> lines,
    List<Participant> participants) {
  public Heading {
    lines = List.copyOf(lines);
    participants = List.copyOf(participants);
  }
}
