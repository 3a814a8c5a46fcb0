package org.callpress.site.reading;

import java.util.List;
import org.callpress.site.Citation;
import org.callpress.site.Frame;
import org.callpress.site.GlossaryPage;
import org.callpress.site.Link;
import org.callpress.site.Page;

/**
 * A page of prepared remarks or of questions and answers. Template: {@code pages/reading.ftlh}.
 *
 * @param call "Alibaba Group, Q1 FY2025"
 * @param callHref of the call's overview
 * @param date "15 August 2024", or null
 * @param heading "Questions and answers"
 * @param number of the page within its part, 1-based
 * @param pages how many pages the part has
 * @param bilingual whether the call has passages in several languages
 * @param contents of the call, for the rail
 * @param exchanges that stand on this page, whole or in part
 * @param stretches the text, in order
 * @param register href of the list of all passages
 * @param terms the company's own words that the text holds, explained
 * @param citations of the call
 */
public record Reading(
    Frame frame,
    String call,
    String callHref,
    String date,
    String heading,
    int number,
    int pages,
    boolean bilingual,
    List<ContentsPart> contents,
    List<ExchangeItem> exchanges,
    List<Stretch> stretches,
    String register,
    List<GlossaryPage.Entry> terms,
    List<Citation> citations)
    implements Page {
  public Reading {
    contents = List.copyOf(contents);
    exchanges = List.copyOf(exchanges);
    stretches = List.copyOf(stretches);
    terms = List.copyOf(terms);
    citations = List.copyOf(citations);
  }

  @Override
  public String template() {
    return "reading";
  }

  /**
   * A part of the call in the rail.
   *
   * @param current whether this page belongs to it
   * @param entries what to find in it; only under the current part
   */
  public record ContentsPart(
      String heading, String href, boolean current, List<ContentsEntry> entries) {
    public ContentsPart {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A speaker's remarks or an exchange, in the rail.
   *
   * @param number "3" for exchange 3, or null
   * @param target id on this page, or null where it stands on another page
   */
  public record ContentsEntry(String number, String text, String href, String target) {}

  /**
   * An exchange in the list that opens a page, and in the call's overview.
   *
   * @param number "3"
   * @param href of the exchange
   * @param firm or null
   * @param asks what became of each ask
   * @param answeredBy names, joined, or null
   */
  public record ExchangeItem(
      String number, String analyst, String firm, String href, List<Ask> asks, String answeredBy) {
    public ExchangeItem {
      asks = List.copyOf(asks);
    }
  }

  /**
   * Part of the page: an exchange, or what stands between exchanges.
   *
   * @param exchange or null
   */
  public record Stretch(ExchangeHead exchange, List<Utterance> utterances) {
    public Stretch {
      utterances = List.copyOf(utterances);
    }
  }

  /**
   * What heads an exchange.
   *
   * @param id "x3", or null where the exchange began on an earlier page
   * @param earlier link to its beginning on an earlier page, or null
   * @param analystHref of the analyst's page, or null
   * @param firm or null
   * @param behalf "for Jane Roe", or null
   * @param count "3 questions"
   * @param page href of the exchange alone
   * @param asks what became of its asks; none where the exchange began on an earlier page
   */
  public record ExchangeHead(
      String id,
      String number,
      Link earlier,
      String analyst,
      String analystHref,
      String firm,
      String behalf,
      String count,
      String page,
      List<Ask> asks) {
    public ExchangeHead {
      asks = List.copyOf(asks);
    }
  }
}
