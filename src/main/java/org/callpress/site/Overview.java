package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.DateOrigin;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.call.Passage;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.site.CallPage.ContentsItem;
import org.callpress.site.CallPage.Download;
import org.callpress.site.CallPage.Fact;
import org.callpress.site.CallPage.People;
import org.callpress.site.CallPage.Person;
import org.callpress.site.CallPage.Related;
import org.callpress.site.figures.FigureTables;
import org.callpress.site.figures.FiguresPage;
import org.callpress.site.reading.Contents;
import org.callpress.source.Scripts;
import org.callpress.source.SourceText;

/** Makes the overview of a call. */
final class Overview {
  private static final List<Side> SIDES =
      List.of(Side.COMPANY, Side.ANALYST, Side.INTERPRETER, Side.OPERATOR, Side.UNIDENTIFIED);

  private final EarningsCall call;
  private final Tree tree;
  private final Addresses addresses;
  private final CallView view;

  private Overview(EarningsCall call, Tree tree) {
    this.call = call;
    this.tree = tree;
    this.addresses = tree.addresses();
    this.view = new CallView(call, tree, addresses.call(call.id()));
  }

  static Page of(EarningsCall call, Tree tree) {
    return new Overview(call, tree).page();
  }

  private Page page() {
    FigureTables tables = new FigureTables(view);
    List<FiguresPage.SegmentTable> segments = tables.segments();
    FiguresPage.MetricTable group = tables.group() == null ? tables.toDate() : tables.group();
    String calendar = view.wording().calendarQuarter(call.period());
    return new CallPage(
        frame(),
        calendar == null ? view.text("call.kicker") : view.text("call.kicker.quarter", calendar),
        view.fullName(),
        view.wording().date(call.date()),
        call.date() == null ? null : call.date().toString(),
        call.dateOrigin() == DateOrigin.FILE_NAME ? view.text("call.date.file") : null,
        call.title().equals(view.fullName()) ? null : call.title(),
        reading(),
        facts(),
        segments.isEmpty() ? null : segments.get(0),
        segments.isEmpty() ? group : null,
        figuresLink(),
        contents(),
        Contents.exchanges(view),
        view.summary().qa().isEmpty() ? null : link("exchanges.read", addresses.qa(call.id(), 1)),
        people(),
        downloads(),
        Citations.of(view),
        related());
  }

  private Frame frame() {
    List<CallSummary> calls = tree.plan().byCompany().get(call.company().id());
    int index = calls.indexOf(view.summary());
    CallSummary later = index > 0 ? calls.get(index - 1) : null;
    CallSummary earlier = index + 1 < calls.size() ? calls.get(index + 1) : null;
    return tree.frame(a -> a.call(call.id()))
        .title(view.text("call.title", view.fullName()))
        .description(
            view.text(
                "call.description",
                view.fullName(),
                call.exchanges().size(),
                call.figures().stated().size()))
        .section("calls")
        .call(view.summary())
        .card(Cards.of(view))
        .data(new StructuredData(tree).call(view))
        .crumb(view.company(), addresses.company(call.company().id(), 1))
        .crumb(view.name(), view.path())
        .sequence(name(earlier), path(earlier), name(later), path(later))
        .build();
  }

  private String name(CallSummary summary) {
    return summary == null ? null : CallItems.name(summary, tree);
  }

  private String path(CallSummary summary) {
    return summary == null ? null : addresses.call(summary.id());
  }

  private Link link(String key, String to) {
    return new Link(view.text(key), view.to(to));
  }

  private Link figuresLink() {
    int count = call.figures().stated().size();
    return count == 0
        ? null
        : new Link(view.text("figures.all", count), view.to(addresses.figures(call.id())));
  }

  /** The ways in, as on the home page, so that nobody has to look for the words. */
  private List<Link> reading() {
    List<Link> reading = new ArrayList<>();
    if (!view.summary().remarks().isEmpty()) {
      reading.add(link("call.remarks", addresses.remarks(call.id(), 1)));
    }
    if (!view.summary().qa().isEmpty()) {
      reading.add(link("call.qa", addresses.qa(call.id(), 1)));
    }
    if (call.figures().stated().size() > 0) {
      reading.add(link("call.figures", addresses.figures(call.id())));
    }
    if (call.recording() != null) {
      reading.add(new Link(view.text("download.recording"), call.recording()));
    }
    return reading;
  }

  private List<Fact> facts() {
    List<Passage> passages = view.conversation().passages();
    long translated = passages.stream().filter(view::isTranslation).count();
    long interpreted = passages.stream().filter(Passage::interpreted).count() - translated;
    int questions = call.exchanges().stream().mapToInt(x -> x.questions().size()).sum();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("call.fact.languages", view.wording().languages(call.languages())));
    if (call.languages().size() > 1 && (interpreted > 0 || translated == 0)) {
      facts.add(
          fact("call.fact.interpreted", view.text("call.fact.interpreted.count", interpreted)));
    }
    if (translated > 0) {
      facts.add(fact("call.fact.translated", view.text("call.fact.translated.count", translated)));
    }
    facts.add(
        fact(
            "call.fact.length",
            view.text(
                "call.fact.length.count",
                view.call().transcript().turns().size(),
                passages.size())));
    facts.add(
        fact(
            "call.fact.questions",
            view.text("call.fact.questions.count", call.exchanges().size(), questions)));
    return facts;
  }

  private Fact fact(String key, String value) {
    return new Fact(view.text(key), value);
  }

  private List<ContentsItem> contents() {
    List<ContentsItem> items = new ArrayList<>();
    for (Contents.Remarks remarks : Contents.remarks(view)) {
      Passage first = remarks.first();
      items.add(
          new ContentsItem(
              view.name(remarks.speaker()),
              view.links().passage(first.id()),
              view.role(remarks.speaker()),
              view.through(first),
              length(first, remarks.last()),
              view.range(first.id(), remarks.last().id())));
    }
    if (!view.summary().qa().isEmpty()) {
      items.add(questions(view.summary().qa()));
    }
    return items;
  }

  /** How much is said from one passage to another in the language of the first, and stated. */
  private String length(Passage first, Passage last) {
    List<Passage> passages = view.conversation().passages();
    List<Passage> said =
        passages.subList(passages.indexOf(first), passages.indexOf(last) + 1).stream()
            .filter(passage -> passage.language().equals(first.language()))
            .toList();
    String text = said.stream().map(view.conversation()::text).collect(Collectors.joining("\n"));
    int han = (int) text.codePoints().filter(Scripts::isHan).count();
    String length =
        han > 0 && han > text.length() / 2
            ? view.text("contents.characters", han)
            : view.text("contents.words", text.strip().split("\\s+").length);
    Map<String, List<Figure>> figures = view.figuresByPassage();
    int stated = said.stream().mapToInt(p -> figures.getOrDefault(p.id(), List.of()).size()).sum();
    return stated == 0
        ? length
        : length + view.text("list.comma") + view.text("figures.count", stated);
  }

  private ContentsItem questions(List<CallSummary.ReadingPage> pages) {
    Set<String> turns =
        pages.stream().flatMap(page -> page.turns().stream()).collect(Collectors.toSet());
    List<String> here =
        view.summary().passages().stream()
            .filter(passage -> turns.contains(passage.turn()))
            .map(CallSummary.PassageEntry::id)
            .toList();
    return new ContentsItem(
        view.text("call.qa"),
        view.to(addresses.qa(call.id(), 1)),
        view.text("call.qa.length", call.exchanges().size(), pages.size()),
        null,
        null,
        here.isEmpty() ? "" : view.range(here.get(0), here.get(here.size() - 1)));
  }

  private List<People> people() {
    List<People> groups = new ArrayList<>();
    for (Side side : SIDES) {
      List<Person> people =
          view.conversation().cast().stream()
              .filter(speaker -> speaker.side() == side)
              .map(this::person)
              .toList();
      if (!people.isEmpty()) {
        groups.add(
            new People(side == Side.COMPANY ? view.company() : view.wording().side(side), people));
      }
    }
    return groups;
  }

  private Person person(Speaker speaker) {
    return new Person(
        view.mark(speaker),
        view.name(speaker),
        view.links().speaker(speaker.id()),
        view.role(speaker),
        view.wording().printedRole(speaker.role()));
  }

  private List<Download> downloads() {
    String data = "data/" + call.id() + "/";
    List<Download> downloads = new ArrayList<>();
    if (call.recording() != null) {
      downloads.add(
          new Download(
              view.text("download.recording"),
              call.recording(),
              view.text("download.recording.note")));
    }
    downloads.addAll(sources());
    downloads.addAll(files(data));
    return downloads;
  }

  /**
   * The files as they were received, and the text that was taken out of those that are not text.
   */
  private List<Download> sources() {
    List<Download> sources = new ArrayList<>();
    String main = call.transcript().source().file();
    for (SourceText file : call.transcript().source().files()) {
      boolean original = file.file().equals(main);
      String name = original ? "source" : "translation";
      String ending = file.file().substring(file.file().lastIndexOf('.'));
      sources.add(
          new Download(
              view.text(original ? "download.source" : "download.translation"),
              view.to(Addresses.source(call.id(), name, ending)),
              view.text("download.source.note")));
      if (!file.printed().isEmpty()) {
        sources.add(
            new Download(
                view.text("download.text"),
                view.to(Addresses.extractedText(call.id(), name)),
                view.text("download.text.note")));
      }
    }
    return sources;
  }

  private List<Download> files(String data) {
    return List.of(
        new Download(
            view.text("download.json"),
            view.to(data + "call.json"),
            view.text("download.json.note")),
        new Download(
            view.text("download.figures"),
            view.to(data + "figures.csv"),
            view.text("download.figures.note")),
        new Download(
            view.text("call.register"),
            view.to(addresses.register(call.id())),
            view.text("download.register.note")));
  }

  private List<Related> related() {
    List<CallSummary> calls = tree.plan().byCompany().get(call.company().id());
    int index = calls.indexOf(view.summary());
    List<Related> related = new ArrayList<>();
    if (index + 1 < calls.size()) {
      related.add(related("related.previous", calls.get(index + 1)));
    }
    if (index > 0) {
      related.add(related("related.next", calls.get(index - 1)));
    }
    calls.stream()
        .filter(this::isYearAgo)
        .findFirst()
        .ifPresent(ago -> related.add(related("related.year-ago", ago)));
    return related;
  }

  private boolean isYearAgo(CallSummary other) {
    return call.period() != null
        && other.period() != null
        && other.period().fiscalYear() == call.period().fiscalYear() - 1
        && Objects.equals(other.period().quarter(), call.period().quarter())
        && Objects.equals(other.period().half(), call.period().half());
  }

  private Related related(String key, CallSummary other) {
    return new Related(
        view.text(key), CallItems.name(other, tree), view.to(addresses.call(other.id())));
  }
}
