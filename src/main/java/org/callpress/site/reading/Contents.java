package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Exchange;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Speaker;
import org.callpress.site.Addresses;
import org.callpress.site.CallView;
import org.callpress.site.reading.Reading.ContentsEntry;
import org.callpress.site.reading.Reading.ContentsPart;
import org.callpress.source.Span;

/** What to find in a call and where, for the rail of its reading pages and for its overview. */
public final class Contents {
  /** Characters of a passage that is worth a line in the contents. */
  private static final int SHORTEST = 80;

  private final CallView view;
  private final Asks asks;

  Contents(CallView view, Asks asks) {
    this.view = view;
    this.asks = asks;
  }

  /** The exchanges of a call, for its overview. */
  public static List<Reading.ExchangeItem> exchanges(CallView view) {
    Asks asks = new Asks(view);
    return view.call().exchanges().stream().map(asks::item).toList();
  }

  /**
   * The stretches of remarks by one speaker each, for the call's overview; a word in between (thanks,
   * a hand-over) is none of them.
   */
  public static List<Remarks> remarks(CallView view) {
    List<Remarks> stretches = new ArrayList<>();
    for (Passage passage : view.conversation().passages()) {
      if (!isRemarks(passage, view)) {
        continue;
      }
      Remarks last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      if (last != null && last.speaker().id().equals(passage.speaker())) {
        stretches.set(stretches.size() - 1, last.until(passage));
      } else {
        stretches.add(new Remarks(view.conversation().speakerOf(passage), passage, passage));
      }
    }
    return stretches;
  }

  private static boolean isRemarks(Passage passage, CallView view) {
    Part part = view.conversation().partOf(passage);
    boolean before = part == Part.OPENING || part == Part.PREPARED || part == null;
    int length = passage.spans().stream().mapToInt(Span::length).sum();
    return before && passage.kind() == PassageKind.REMARKS && length >= SHORTEST;
  }

  /** What one speaker presents without a break by somebody else. */
  public record Remarks(Speaker speaker, Passage first, Passage last) {
    Remarks until(Passage passage) {
      return new Remarks(speaker, first, passage);
    }
  }

  /**
   * @param questions whether the page that shows them is one of questions and answers
   */
  List<ContentsPart> parts(boolean questions) {
    Addresses addresses = view.tree().addresses();
    String id = view.call().id();
    List<ContentsPart> parts = new ArrayList<>();
    parts.add(part("call.overview", addresses.call(id)));
    if (!view.summary().remarks().isEmpty()) {
      parts.add(
          new ContentsPart(
              view.text("call.remarks"),
              view.to(addresses.remarks(id, 1)),
              !questions,
              questions ? List.of() : remarksEntries()));
    }
    if (!view.summary().qa().isEmpty()) {
      parts.add(
          new ContentsPart(
              view.text("call.qa"),
              view.to(addresses.qa(id, 1)),
              questions,
              questions ? exchangeEntries() : List.of()));
    }
    parts.add(part("call.figures", addresses.figures(id)));
    parts.add(part("call.register", addresses.register(id)));
    return parts;
  }

  private ContentsPart part(String key, String to) {
    return new ContentsPart(view.text(key), view.to(to), false, List.of());
  }

  private List<ContentsEntry> remarksEntries() {
    return remarks(view).stream()
        .map(r -> entry(null, view.name(r.speaker()), r.first().id(), r.first().id()))
        .toList();
  }

  private List<ContentsEntry> exchangeEntries() {
    List<ContentsEntry> entries = new ArrayList<>();
    for (Exchange exchange : view.call().exchanges()) {
      if (!exchange.passages().isEmpty()) {
        entries.add(
            entry(
                Asks.number(exchange),
                asks.item(exchange).analyst(),
                exchange.passages().get(0),
                exchange.id()));
      }
    }
    return entries;
  }

  private ContentsEntry entry(String number, String text, String passage, String id) {
    String page = view.links().pageOf(passage);
    return new ContentsEntry(
        number, text, view.links().at(page, id), page.equals(view.path()) ? id : null);
  }
}
