package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.EarningsCall;
import org.callpress.call.Exchange;
import org.callpress.call.Question;
import org.callpress.site.CallView;
import org.callpress.site.Frame;
import org.callpress.site.LedgerFacet;
import org.callpress.site.Link;
import org.callpress.site.Page;
import org.callpress.site.Tree;
import org.callpress.site.reading.Reading.ExchangeHead;
import org.callpress.site.reading.Utterances.Shown;

/** Makes a page for each exchange of a call. */
public final class ExchangePages {
  private final EarningsCall call;
  private final Tree tree;

  private ExchangePages(EarningsCall call, Tree tree) {
    this.call = call;
    this.tree = tree;
  }

  /** The pages of a call's exchanges in a tree, in order. */
  public static List<Page> of(EarningsCall call, Tree tree) {
    ExchangePages pages = new ExchangePages(call, tree);
    List<Page> made = new ArrayList<>();
    for (int i = 0; i < call.exchanges().size(); i++) {
      made.add(pages.page(i));
    }
    return made;
  }

  private String path(int index) {
    return index < 0 || index >= call.exchanges().size()
        ? null
        : tree.addresses().exchange(call.id(), call.exchanges().get(index).id());
  }

  private Page page(int index) {
    Exchange exchange = call.exchanges().get(index);
    CallView view = new CallView(call, tree, path(index), exchange.passages());
    Asks asks = new Asks(view);
    Utterances made = new Utterances(view, new SideBySide(call, view::inPageLanguage), asks);
    List<Utterance> utterances = made.of(exchange).stream().map(Shown::utterance).toList();
    ExchangeHead head = head(exchange, view, asks);
    String url = tree.plan().config().url();
    return new ExchangePage(
        frame(index, view, head, utterances),
        view.fullName(),
        view.to(tree.addresses().call(call.id())),
        view.wording().date(call.date()),
        head,
        utterances,
        inCall(exchange, view),
        subjects(exchange, view),
        citation(view, head),
        url == null ? null : url + view.path(),
        made.terms());
  }

  private Frame frame(int index, CallView view, ExchangeHead head, List<Utterance> utterances) {
    String name = view.text("exchange.number", head.number());
    return tree.frame(a -> a.exchange(call.id(), call.exchanges().get(index).id()))
        .title(view.text("title.join", who(head), view.fullName()))
        .description(view.text("exchange.description", who(head), head.count(), view.fullName()))
        .section("calls")
        .call(view.summary())
        .data(new ExchangeData(view, call.exchanges().get(index)).page())
        .crumb(view.company(), tree.addresses().company(call.company().id(), 1))
        .crumb(view.name(), tree.addresses().call(call.id()))
        .crumb(name, view.path())
        .passages(utterances.stream().anyMatch(u -> u.columns().size() > 1))
        .sequence(title(index - 1), path(index - 1), title(index + 1), path(index + 1))
        .build();
  }

  private String title(int index) {
    return path(index) == null
        ? null
        : tree.messages().text("exchange.number", Asks.number(call.exchanges().get(index)));
  }

  /** "Jane Roe, Aldgate Research". */
  private String who(ExchangeHead head) {
    return Stream.of(head.analyst(), head.behalf(), head.firm())
        .filter(part -> part != null)
        .collect(Collectors.joining(tree.messages().text("list.comma")));
  }

  private static ExchangeHead head(Exchange exchange, CallView view, Asks asks) {
    return new ExchangeHead(
        exchange.id(),
        Asks.number(exchange),
        null,
        view.links().speakerName(exchange.analyst()),
        view.links().speaker(exchange.analyst()),
        exchange.firm(),
        asks.behalf(exchange),
        view.text("asks.count", exchange.questions().size()),
        "",
        asks.of(exchange));
  }

  /** The way back to the exchange among the others of the call. */
  private Link inCall(Exchange exchange, CallView view) {
    CallView whole = new CallView(call, tree, view.path());
    String first = exchange.passages().get(0);
    return new Link(
        view.text("exchange.in-call"),
        whole.links().at(whole.links().pageOf(first), exchange.id()));
  }

  private List<Link> subjects(Exchange exchange, CallView view) {
    Map<String, Link> links = new LinkedHashMap<>();
    for (LedgerFacet facet : LedgerFacet.SUBJECTS) {
      for (Question question : exchange.questions()) {
        for (String key : facet.keys(question.subjects(), view.summary())) {
          String to = tree.addresses().questionsBy(facet.key(), key, 1);
          links.putIfAbsent(
              facet + key, new Link(facet.name(key, view.summary(), tree), view.to(to)));
        }
      }
    }
    return List.copyOf(links.values());
  }

  private String citation(CallView view, ExchangeHead head) {
    return Stream.of(
            view.text("exchange.cite", view.fullName(), head.number()),
            who(head),
            view.wording().date(call.date()))
        .filter(part -> part != null)
        .collect(Collectors.joining(view.text("list.comma")));
  }
}
