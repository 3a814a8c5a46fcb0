package org.callpress.site;

import java.util.List;

/**
 * An analyst firm: its analysts, on the first page, and what they asked, over all calls.
 *
 * @param spellings other ways in which transcripts print the name
 * @param calls how many calls it asked in
 * @param exchanges how many times it had its go
 * @param shown the exchanges of this page of the list, by call, newest first
 */
public record FirmPage(
    Frame frame,
    String name,
    List<String> spellings,
    List<PersonItem> analysts,
    int calls,
    int exchanges,
    List<InCall<Asked>> shown,
    Pager pager)
    implements Page {
  public FirmPage {
    spellings = List.copyOf(spellings);
    analysts = List.copyOf(analysts);
    shown = List.copyOf(shown);
  }

  @Override
  public String template() {
    return "firm";
  }

  /**
   * An exchange.
   *
   * @param questions how many asks
   * @param answeredBy names on a line, or null
   * @param opening the first words of the question, or null
   * @param language tag of the opening
   */
  public record Asked(
      String analyst,
      String analystHref,
      String href,
      int questions,
      String answeredBy,
      String opening,
      String language) {}
}
