package org.callpress.call;

import java.time.LocalDate;
import java.util.List;

/**
 * One call, understood: the transcript untouched, and beside it, by id and span, what Callpress
 * inferred.
 *
 * @param id company and fiscal period (its date where no period is known): "alibaba-group/2025-q1"
 * @param title to show; as printed where the source has one
 * @param date or null
 * @param dateOrigin where the date is known from; null where there is none
 * @param period or null
 * @param languages BCP 47 tags of the passages, most used first
 * @param recording address of the sound or video of the call, or null
 * @param rulings what an editor has corrected
 */
public record EarningsCall(
    String id,
    Company company,
    String title,
    LocalDate date,
    DateOrigin dateOrigin,
    FiscalPeriod period,
    List<String> languages,
    Conversation conversation,
    List<Pair> pairs,
    List<Exchange> exchanges,
    Figures figures,
    String recording,
    Rulings rulings) {
  public EarningsCall {
    languages = List.copyOf(languages);
    pairs = List.copyOf(pairs);
    exchanges = List.copyOf(exchanges);
  }

  public Transcript transcript() {
    return conversation.transcript();
  }

  /** The last part of the id: "2025-q1". */
  public String slug() {
    return id.substring(id.indexOf('/') + 1);
  }
}
