package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Exchange;
import org.callpress.call.Turn;
import org.callpress.site.Addresses;
import org.callpress.site.CallSummary;
import org.callpress.site.CallView;
import org.callpress.site.Citations;
import org.callpress.site.FrameBuilder;
import org.callpress.site.Link;
import org.callpress.site.Page;
import org.callpress.site.Tree;
import org.callpress.site.reading.Reading.ExchangeHead;
import org.callpress.site.reading.Reading.Stretch;
import org.callpress.site.reading.Utterances.Shown;

/** Makes the reading pages of a call: remarks first, then questions and answers. */
public final class Readings {
  private final EarningsCall call;
  private final CallSummary summary;
  private final Tree tree;
  private final List<Sheet> sheets = new ArrayList<>();

  private Readings(EarningsCall call, Tree tree) {
    this.call = call;
    this.tree = tree;
    this.summary = tree.plan().call(call.id());
    addSheets("call.remarks", summary.remarks(), (a, n) -> a.remarks(call.id(), n));
    addSheets("call.qa", summary.qa(), (a, n) -> a.qa(call.id(), n));
  }

  /**
   * A reading page that is to be made.
   *
   * @param heading message key of its part
   * @param number within the part, 1-based
   */
  private record Sheet(
      String heading,
      int number,
      int pages,
      List<String> turns,
      BiFunction<Addresses, Integer, String> address) {
    String path(Addresses addresses) {
      return address.apply(addresses, number);
    }
  }

  /** All reading pages of the call in the tree, in reading order. */
  public static List<Page> of(EarningsCall call, Tree tree) {
    Readings readings = new Readings(call, tree);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < readings.sheets.size(); i++) {
      pages.add(readings.page(i));
    }
    return pages;
  }

  private void addSheets(
      String heading,
      List<CallSummary.ReadingPage> pages,
      BiFunction<Addresses, Integer, String> address) {
    for (int i = 0; i < pages.size(); i++) {
      sheets.add(new Sheet(heading, i + 1, pages.size(), pages.get(i).turns(), address));
    }
  }

  private Page page(int index) {
    Sheet sheet = sheets.get(index);
    CallView view = new CallView(call, tree, sheet.path(tree.addresses()));
    Asks asks = new Asks(view);
    Conversation conversation = call.conversation();
    List<Turn> turns = sheet.turns().stream().map(conversation::turn).toList();
    Utterances utterances = new Utterances(view, new SideBySide(call, view::inPageLanguage), asks);
    List<Shown> shown = utterances.of(turns);
    List<Stretch> stretches = stretches(shown, view, asks);
    return new Reading(
        frame(index, view, shown),
        view.fullName(),
        view.to(tree.addresses().call(call.id())),
        view.wording().date(call.date()),
        view.text(sheet.heading()),
        sheet.number(),
        sheet.pages(),
        call.languages().size() > 1,
        new Contents(view, asks).parts(sheet.heading().equals("call.qa")),
        exchanges(shown, asks),
        stretches,
        view.to(tree.addresses().register(call.id())),
        utterances.terms(),
        Citations.of(view));
  }

  private org.callpress.site.Frame frame(int index, CallView view, List<Shown> shown) {
    Sheet sheet = sheets.get(index);
    String heading = view.text(sheet.heading());
    String title =
        sheet.number() == 1
            ? heading
            : view.text("page.title", heading, sheet.number(), sheet.pages());
    FrameBuilder frame =
        tree.frame(sheet::path)
            .title(view.text("title.join", title, view.fullName()))
            .section("calls")
            .call(view.summary())
            .crumb(view.company(), tree.addresses().company(call.company().id(), 1))
            .crumb(view.name(), tree.addresses().call(call.id()))
            .crumb(heading, view.path())
            .passages(shown.stream().anyMatch(s -> s.utterance().columns().size() > 1));
    return frame
        .sequence(title(index - 1), path(index - 1), title(index + 1), path(index + 1))
        .build();
  }

  private String path(int index) {
    return index < 0 || index >= sheets.size() ? null : sheets.get(index).path(tree.addresses());
  }

  private String title(int index) {
    if (index < 0 || index >= sheets.size()) {
      return null;
    }
    Sheet sheet = sheets.get(index);
    String heading = tree.messages().text(sheet.heading());
    return sheet.pages() == 1
        ? heading
        : tree.messages().text("page.title", heading, sheet.number(), sheet.pages());
  }

  private static List<Reading.ExchangeItem> exchanges(List<Shown> shown, Asks asks) {
    return shown.stream()
        .filter(s -> s.block() != null)
        .map(s -> asks.exchangeOf(s.block()))
        .filter(exchange -> exchange != null)
        .distinct()
        .map(asks::item)
        .toList();
  }

  /** The page cut where exchanges begin and end. */
  private List<Stretch> stretches(List<Shown> shown, CallView view, Asks asks) {
    List<Stretch> stretches = new ArrayList<>();
    List<Utterance> utterances = new ArrayList<>();
    Exchange current = null;
    for (Shown each : shown) {
      Exchange exchange = each.block() == null ? current : asks.exchangeOf(each.block());
      if (exchange != current && !utterances.isEmpty()) {
        stretches.add(new Stretch(head(current, utterances, view, asks), utterances));
        utterances = new ArrayList<>();
      }
      current = exchange;
      utterances.add(each.utterance());
    }
    if (!utterances.isEmpty()) {
      stretches.add(new Stretch(head(current, utterances, view, asks), utterances));
    }
    return stretches;
  }

  private static ExchangeHead head(
      Exchange exchange, List<Utterance> utterances, CallView view, Asks asks) {
    if (exchange == null) {
      return null;
    }
    String first = exchange.passages().get(0);
    boolean begins =
        utterances.stream()
            .flatMap(utterance -> utterance.columns().stream())
            .anyMatch(column -> column.id().equals(first));
    return new ExchangeHead(
        begins ? exchange.id() : null,
        Asks.number(exchange),
        begins ? null : new Link(view.text("exchange.earlier"), asks.item(exchange).href()),
        view.links().speakerName(exchange.analyst()),
        view.links().speaker(exchange.analyst()),
        exchange.firm(),
        asks.behalf(exchange),
        view.text("asks.count", exchange.questions().size()),
        view.links().exchangePage(exchange.id()),
        begins ? asks.of(exchange) : List.of());
  }
}
