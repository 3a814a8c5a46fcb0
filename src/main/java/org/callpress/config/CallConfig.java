package org.callpress.config;

import java.time.LocalDate;
import java.util.List;
import org.callpress.call.FiscalPeriod;

/**
 * What a {@code call.yml} states or corrects; null where it is silent.
 *
 * @param recording address of the sound or video of the call
 * @param people as in company.yml, for this call only
 * @param corrections of single words and passages
 */
public record CallConfig(
    String title,
    String company,
    String ticker,
    LocalDate date,
    FiscalPeriod period,
    String recording,
    List<CompanyConfig.Person> people,
    Corrections corrections) {
  public static final CallConfig NONE =
      new CallConfig(null, null, null, null, null, null, List.of(), Corrections.NONE);

  public CallConfig {
    people = List.copyOf(people);
  }
}
