package org.callpress.site.reading;

import java.util.List;
import org.callpress.site.Frame;
import org.callpress.site.GlossaryPage;
import org.callpress.site.Link;
import org.callpress.site.Page;

/**
 * An exchange alone: to link, cite, share and print. Template: {@code pages/exchange.ftlh}.
 *
 * @param call "Lanyi Group, Q1 FY2026"
 * @param callHref of the call's overview
 * @param date "15 August 2025", or null
 * @param head who asks what, and what became of it
 * @param utterances all that is said in it
 * @param inCall link to the exchange among the others
 * @param subjects what it is about, each with its page in the ledger
 * @param citation one line that names the exchange, without its address
 * @param address absolute, or null where the site's is not known
 * @param terms the company's own words that the text holds, explained
 */
public record ExchangePage(
    Frame frame,
    String call,
    String callHref,
    String date,
    Reading.ExchangeHead head,
    List<Utterance> utterances,
    Link inCall,
    List<Link> subjects,
    String citation,
    String address,
    List<GlossaryPage.Entry> terms)
    implements Page {
  public ExchangePage {
    utterances = List.copyOf(utterances);
    subjects = List.copyOf(subjects);
    terms = List.copyOf(terms);
  }

  @Override
  public String template() {
    return "exchange";
  }
}
