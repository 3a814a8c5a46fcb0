package org.callpress.site;

import java.util.List;

/**
 * An analyst firm: its analysts, on the first page, and what they asked, over all calls.
 *
 * @param spellings other ways in which transcripts print the name
 * @param calls how many calls it asked in
 * @param questions how many questions they are
 * @param shown the questions of this page of the list, by call, newest first
 */
public record FirmPage(
    Frame frame,
    String name,
    List<String> spellings,
    List<PersonItem> analysts,
    int calls,
    int questions,
    List<InCall<LedgerItem>> shown,
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
}
