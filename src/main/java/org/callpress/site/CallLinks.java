package org.callpress.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.site.CallSummary.ExchangeEntry;
import org.callpress.site.CallSummary.PassageEntry;
import org.callpress.site.CallSummary.ReadingPage;
import org.callpress.site.CallSummary.SpeakerEntry;

/** Ways from one page to the passages, exchanges and speakers of one call. */
public final class CallLinks {
  private final CallSummary call;
  private final Tree tree;
  private final String from;
  private final Set<String> own = new HashSet<>();
  private final Map<String, String> pageByTurn = new HashMap<>();
  private final Map<String, String> turnByPassage = new HashMap<>();
  private final Map<String, SpeakerEntry> speakers = new HashMap<>();

  /**
   * @param tree that the links stay in
   * @param from path of the page that shows the links, in that tree or another
   */
  public CallLinks(CallSummary call, Tree tree, String from) {
    this(call, tree, tree.addresses(), from);
  }

  /**
   * @param addresses of the tree that the links lead to
   */
  public CallLinks(CallSummary call, Tree tree, Addresses addresses, String from) {
    this.call = call;
    this.tree = tree;
    this.from = from;
    put(call.remarks(), number -> addresses.remarks(call.id(), number));
    put(call.qa(), number -> addresses.qa(call.id(), number));
    for (PassageEntry passage : call.passages()) {
      turnByPassage.put(passage.id(), passage.turn());
    }
    call.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
  }

  /**
   * Links of a page that holds some passages itself, which stand on another page as well.
   *
   * @param own ids of the passages that links lead to on the page itself
   */
  public CallLinks(CallSummary call, Tree tree, String from, Collection<String> own) {
    this(call, tree, from);
    this.own.addAll(own);
  }

  private void put(List<ReadingPage> pages, java.util.function.IntFunction<String> address) {
    for (int i = 0; i < pages.size(); i++) {
      for (String turn : pages.get(i).turns()) {
        pageByTurn.put(turn, address.apply(i + 1));
      }
    }
  }

  /** Path of the reading page that a passage stands on, within the output. */
  public String pageOf(String passage) {
    return own.contains(passage) ? from : pageByTurn.get(turnByPassage.get(passage));
  }

  /** "qa-2.html#t31.2". */
  public String passage(String id) {
    return at(pageOf(id), id);
  }

  /** "remarks.html#t4.1.s7"; {@code sentence} is 1-based. */
  public String sentence(String passage, int sentence) {
    return at(pageOf(passage), passage + ".s" + sentence);
  }

  /** "qa.html#t12". */
  public String turn(String id) {
    return at(pageByTurn.get(id), id);
  }

  /** "qa.html#x3", or "" where the exchange holds no passage. */
  public String exchange(ExchangeEntry exchange) {
    return exchange.passage() == null ? "" : at(pageOf(exchange.passage()), exchange.id());
  }

  /** The exchange's own page: "questions/x3.html". */
  public String exchangePage(String exchange) {
    return Addresses.relative(from, tree.addresses().exchange(call.id(), exchange));
  }

  /** The speaker's page, or null for a voice without one. */
  public String speaker(String id) {
    SpeakerEntry speaker = speakers.get(id);
    return speaker == null || speaker.key() == null
        ? null
        : Addresses.relative(from, tree.addresses().speaker(speaker.key(), 1));
  }

  /** The speaker's name in the page's language. */
  public String speakerName(String id) {
    SpeakerEntry speaker = speakers.get(id);
    return speaker == null ? id : speaker.nameIn(tree.language());
  }

  /** Any id on a reading page. Within the page itself only the fragment remains. */
  public String at(String page, String id) {
    return page.equals(from) ? "#" + id : Addresses.relative(from, page) + "#" + id;
  }
}
