package org.callpress.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callpress.call.EarningsCall;
import org.callpress.call.Passage;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/** Makes the register of a call's passages. */
final class Register {
  private final EarningsCall call;
  private final CallView view;
  private final Set<String> turns = new HashSet<>();

  private Register(EarningsCall call, Tree tree) {
    this.call = call;
    this.view = new CallView(call, tree, tree.addresses().register(call.id()));
  }

  static Page of(EarningsCall call, Tree tree) {
    return new Register(call, tree).page();
  }

  private Page page() {
    Addresses addresses = view.tree().addresses();
    String heading = view.text("call.register");
    return new RegisterPage(
        view.tree()
            .frame(a -> a.register(call.id()))
            .title(view.text("title.join", heading, view.fullName()))
            .section("calls")
            .call(view.summary())
            .crumb(view.company(), addresses.company(call.company().id(), 1))
            .crumb(view.name(), addresses.call(call.id()))
            .crumb(heading, view.path())
            .hidden()
            .build(),
        view.fullName(),
        view.to(addresses.call(call.id())),
        call.transcript().source().file(),
        view.to(text(call)),
        view.conversation().passages().size(),
        sections(addresses));
  }

  private List<RegisterPage.Section> sections(Addresses addresses) {
    List<RegisterPage.Section> sections = new ArrayList<>();
    List<CallSummary.ReadingPage> remarks = view.summary().remarks();
    for (int i = 0; i < remarks.size(); i++) {
      sections.add(section("call.remarks", i + 1, remarks, addresses.remarks(call.id(), i + 1)));
    }
    List<CallSummary.ReadingPage> qa = view.summary().qa();
    for (int i = 0; i < qa.size(); i++) {
      sections.add(section("call.qa", i + 1, qa, addresses.qa(call.id(), i + 1)));
    }
    return sections;
  }

  private RegisterPage.Section section(
      String key, int number, List<CallSummary.ReadingPage> pages, String path) {
    String heading = view.text(key);
    List<RegisterPage.Row> rows = new ArrayList<>();
    for (String id : pages.get(number - 1).turns()) {
      Turn turn = view.conversation().turn(id);
      List<Passage> passages = view.conversation().passagesOf(turn);
      passages.forEach(passage -> rows.add(row(passage, turn)));
      if (passages.isEmpty()) {
        rows.add(silent(turn));
      }
    }
    return new RegisterPage.Section(
        pages.size() == 1 ? heading : view.text("page.title", heading, number, pages.size()),
        view.to(path),
        rows);
  }

  /** A turn in which nobody says anything. */
  private RegisterPage.Row silent(Turn turn) {
    String printed = turn.label() == null ? null : turn.label().text();
    int start =
        turn.label() != null
            ? turn.label().span().start()
            : turn.paragraphs().stream().mapToInt(Span::start).min().orElse(0);
    return new RegisterPage.Row(
        turn.id(),
        null,
        view.label(turn.id()),
        call.transcript().source().place(start).line(),
        printed,
        printed == null ? view.text("speaker.none") : printed,
        false,
        null,
        view.text("none"),
        view.tree().language(),
        view.text("none"),
        "",
        view.links().turn(turn.id()));
  }

  private RegisterPage.Row row(Passage passage, Turn turn) {
    return new RegisterPage.Row(
        passage.id(),
        turns.add(turn.id()) ? turn.id() : null,
        view.label(passage.id()),
        call.transcript().source().place(passage.start()).line(),
        turn.label() == null ? null : turn.label().text(),
        view.name(view.conversation().speakerOf(passage)),
        !passage.labelled(),
        passage.interpreted() ? view.name(view.conversation().speaker(passage.voice())) : null,
        view.wording().language(passage.language()),
        view.tag(passage),
        view.text("kind." + passage.kind().key()),
        Opening.of(view.conversation().text(passage)),
        view.links().passage(passage.id()));
  }

  /** The text that the lines refer to: the source, or what was taken out of it. */
  private static String text(EarningsCall call) {
    SourceText source = call.transcript().source().files().get(0);
    return source.printed().isEmpty()
        ? Addresses.source(call.id(), source.file())
        : Addresses.extractedText(call.id(), "source");
  }
}
