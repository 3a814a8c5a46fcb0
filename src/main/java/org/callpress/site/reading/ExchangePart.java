package org.callpress.site.reading;

import java.util.List;

/**
 * One ask in the list that opens an exchange.
 *
 * @param href of the ask in the text
 * @param text its words, or those that render it
 * @param language tag of the text
 * @param rendered whether the text renders words in another language
 * @param remarks what the speakers themselves say of it being passed on or left open
 */
public record ExchangePart(
    Ask ask,
    String href,
    String text,
    String language,
    boolean rendered,
    List<Utterance.Quote> remarks) {
  public ExchangePart {
    remarks = List.copyOf(remarks);
  }
}
