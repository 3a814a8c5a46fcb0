package org.callpress.site;

import java.util.Optional;
import org.callpress.call.LanguageTags;

/**
 * What the reader of any page of a call has to know of it: that the company has held another one
 * since, and where it said how far its words about the future go.
 */
final class CallNotices {
  private final CallSummary call;
  private final Tree tree;
  private final String from;

  /**
   * @param from path of the page that shows them
   */
  CallNotices(CallSummary call, Tree tree, String from) {
    this.call = call;
    this.tree = tree;
    this.from = from;
  }

  Frame.OfCall frame() {
    CallSummary newest = tree.plan().byCompany().get(call.company().id()).get(0);
    boolean historical = !newest.id().equals(call.id()) && call.date() != null;
    return new Frame.OfCall(
        historical ? text("call.historical", tree.wording().date(call.date())) : null,
        historical ? new Link(text("call.newest", tree.wording().call(newest)), to(newest)) : null,
        safeHarbour().map(this::link).orElse(null));
  }

  /** The statement in the page's language, else the first there is. */
  private Optional<String> safeHarbour() {
    return call.passages().stream()
        .filter(passage -> call.safeHarbour().contains(passage.id()))
        .filter(passage -> LanguageTags.same(passage.language(), tree.language()))
        .map(CallSummary.PassageEntry::id)
        .findFirst()
        .or(() -> call.safeHarbour().stream().findFirst());
  }

  private Link link(String passage) {
    String label = text("passage.label", passage.substring(1));
    return new Link(
        text("call.safe-harbour", label), new CallLinks(call, tree, from).passage(passage));
  }

  private String to(CallSummary other) {
    return Addresses.relative(from, tree.addresses().call(other.id()));
  }

  private String text(String key, Object... arguments) {
    return tree.messages().text(key, arguments);
  }
}
