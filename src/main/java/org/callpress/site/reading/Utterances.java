package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.Answer;
import org.callpress.call.Exchange;
import org.callpress.call.Label;
import org.callpress.call.LanguageTags;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Question;
import org.callpress.call.Speaker;
import org.callpress.call.Turn;
import org.callpress.site.CallLinks;
import org.callpress.site.CallView;
import org.callpress.site.GlossaryPage;
import org.callpress.site.Link;
import org.callpress.site.reading.PassageText.Piece;
import org.callpress.site.reading.Utterance.Column;
import org.callpress.source.Span;

/** Turns the passages of one page into utterances, in the order in which the page shows them. */
final class Utterances {
  private static final Set<PassageKind> QUIET =
      Set.of(PassageKind.OPERATOR, PassageKind.PROCEDURAL, PassageKind.FILLER);

  private final CallView view;
  private final SideBySide sides;
  private final PassageText text;
  private final Asks asks;
  private final Beside beside;
  private final boolean bilingual;
  private final Map<String, List<Pair>> sentencePairs;
  private final Set<String> anchored = new HashSet<>();
  private final Set<String> begunAnswers = new HashSet<>();

  Utterances(CallView view, SideBySide sides, Asks asks) {
    this.view = view;
    this.sides = sides;
    this.asks = asks;
    this.text = new PassageText(view);
    this.beside = new Beside(view, asks);
    this.bilingual = view.call().languages().size() > 1;
    this.sentencePairs =
        view.call().pairs().stream()
            .filter(pair -> pair.level() == Pair.Level.SENTENCE)
            .flatMap(
                pair ->
                    Stream.of(pair.originalPassage(), pair.interpretationPassage())
                        .distinct()
                        .map(id -> Map.entry(id, pair)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    HashMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** The utterances of these turns with the block that each shows. */
  List<Shown> of(List<Turn> turns) {
    List<Shown> shown = new ArrayList<>();
    Shown before = null;
    Iterator<Turn> silent =
        turns.stream().filter(t -> view.conversation().passagesOf(t).isEmpty()).iterator();
    Turn next = silent.hasNext() ? silent.next() : null;
    for (Block block : sides.blocks(turns)) {
      while (next != null && start(next) < block.main().start()) {
        addSilent(shown, next);
        next = silent.hasNext() ? silent.next() : null;
      }
      before = new Shown(block, utterance(block, before));
      shown.add(before);
    }
    for (; next != null; next = silent.hasNext() ? silent.next() : null) {
      addSilent(shown, next);
    }
    return shown;
  }

  /** The utterances of an exchange alone. */
  List<Shown> of(Exchange exchange) {
    anchored.add(exchange.id());
    List<Turn> turns =
        exchange.passages().stream()
            .map(id -> view.conversation().passage(id).turn())
            .distinct()
            .map(view.conversation()::turn)
            .toList();
    List<Shown> shown = new ArrayList<>();
    Shown before = null;
    for (Block block : sides.blocks(turns)) {
      if (block.passages().stream().anyMatch(p -> exchange.passages().contains(p.id()))) {
        before = new Shown(block, utterance(block, before));
        shown.add(before);
      }
    }
    return shown;
  }

  /**
   * A block and what the page shows of it.
   *
   * @param block null for a turn in which nobody says anything
   */
  record Shown(Block block, Utterance utterance) {}

  private static int start(Turn turn) {
    return turn.label() != null
        ? turn.label().span().start()
        : turn.paragraphs().stream().mapToInt(Span::start).min().orElse(0);
  }

  /** A label without speech, with its stage directions. */
  private void addSilent(List<Shown> shown, Turn turn) {
    String name = turn.label() == null ? view.text("speaker.none") : turn.label().name();
    Column column =
        new Column(
            turn.id(),
            view.label(turn.id()),
            register() + "#" + turn.id(),
            null,
            view.tree().language(),
            null,
            false,
            true,
            null,
            Lines.column(text.pieces(turn), asks, question -> false));
    shown.add(
        new Shown(
            null,
            new Utterance(
                List.of(turn.id()),
                List.of(),
                turn.id(),
                turn.id(),
                "quiet",
                false,
                null,
                name,
                null,
                false,
                null,
                false,
                List.of(column),
                List.of(),
                null,
                false,
                null,
                new Utterance.Notes(List.of(), List.of(), null, null, List.of()))));
  }

  private Utterance utterance(Block block, Shown before) {
    Passage main = block.main();
    Speaker speaker = view.conversation().speakerOf(main);
    String form = form(block);
    List<Lines.Cells> cells = cells(block);
    List<Paragraph> rows = Lines.aligned(cells, asks, q -> anchored.add(q.id()));
    List<Column> columns = columns(block, rows.isEmpty());
    List<Question> hidden = hiddenAsks(block);
    List<Answer> answers = answersThatBegin(block);
    return new Utterance(
        anchors(block.main(), answers),
        hiddenAnchors(block),
        main.id(),
        block.others().isEmpty() ? main.id() : block.others().get(0).id(),
        form,
        continues(before, main, form),
        form.equals("quiet") ? null : view.mark(speaker),
        view.name(speaker),
        view.links().speaker(speaker.id()),
        !main.labelled(),
        view.role(speaker),
        main.kind() == PassageKind.FOLLOW_UP,
        columns,
        rows,
        flag(block),
        !view.inPageLanguage(main),
        original(block),
        beside.notes(block, answers, hidden));
  }

  /** The asks of a block that the text in the page's language has no place for. */
  private List<Question> hiddenAsks(Block block) {
    return block.passages().stream()
        .flatMap(passage -> text.questions(passage).stream())
        .filter(question -> anchored.add(question.id()))
        .toList();
  }

  /** The rows of a block whose sentences are aligned; else none. */
  private List<Lines.Cells> cells(Block block) {
    if (block.others().isEmpty()) {
      return List.of();
    }
    List<Piece> main = text.pieces(block.main());
    List<Piece> other = block.others().stream().flatMap(p -> text.pieces(p).stream()).toList();
    List<Pair> pairs = sentencePairs.getOrDefault(block.main().id(), List.of());
    return RowLayout.ranges(block, main, other, pairs).stream()
        .map(
            range ->
                new Lines.Cells(
                    main.subList(range.mainFrom(), range.mainTo()),
                    other.subList(range.otherFrom(), range.otherTo()),
                    range.paired()))
        .toList();
  }

  private String form(Block block) {
    if (block.passages().stream().anyMatch(p -> !text.questions(p).isEmpty())) {
      return "question";
    }
    boolean quiet = QUIET.contains(block.main().kind()) && block.others().isEmpty();
    return quiet ? "quiet" : "turn";
  }

  private boolean continues(Shown before, Passage main, String form) {
    return before != null
        && !form.equals("quiet")
        && !before.utterance().form().equals("quiet")
        && before.block().main().speaker().equals(main.speaker())
        && before.block().main().labelled() == main.labelled();
  }

  /** The answers whose first shown passages on the page are in this block. */
  private List<Answer> answersThatBegin(Block block) {
    return block.passages().stream()
        .map(asks::answerOf)
        .filter(answer -> answer != null && begunAnswers.add(answer.id()))
        .toList();
  }

  /** Ids that lead here and stand nowhere else on the page. */
  private List<String> anchors(Passage passage, List<Answer> answers) {
    Stream<String> begun =
        answers.stream()
            .filter(a -> view.links().pageOf(a.passages().get(0)).equals(view.path()))
            .map(Answer::id);
    Stream<String> own = Stream.of(passage.turn(), passage.id());
    return Stream.concat(own, begun).filter(anchored::add).toList();
  }

  /** Ids of what stands beside, an exchange that opens inside another one's passage included. */
  private List<String> hiddenAnchors(Block block) {
    List<String> ids = new ArrayList<>();
    for (Passage passage : block.others()) {
      ids.addAll(anchors(passage, List.of()));
      Exchange exchange = asks.exchangeOf(passage);
      boolean opens = exchange != null && exchange.passages().get(0).equals(passage.id());
      if (opens && exchange != asks.exchangeOf(block) && anchored.add(exchange.id())) {
        ids.add(exchange.id());
      }
    }
    return ids;
  }

  private List<Column> columns(Block block, boolean withText) {
    return block.passages().stream()
        .map(passage -> column(passage, passage == block.main(), withText))
        .toList();
  }

  private Column column(Passage passage, boolean shown, boolean withText) {
    return new Column(
        passage.id(),
        view.label(passage.id()),
        register() + "#" + passage.id(),
        heard(passage),
        view.tag(passage),
        tag(passage),
        isInterpretation(passage),
        shown,
        printedAs(passage),
        withText
            ? Lines.column(text.pieces(passage), asks, q -> shown && anchored.add(q.id()))
            : List.of());
  }

  /**
   * Where the passage begins in the recording, as <a
   * href="https://www.w3.org/TR/media-frags/#naming-time">media fragments</a> say it; null where
   * the editor names no recording or the transcript no time.
   */
  private Link heard(Passage passage) {
    String recording = view.call().recording();
    int millis =
        passage.spans().stream()
            .mapToInt(view.call().transcript()::timeOf)
            .filter(time -> time >= 0)
            .findFirst()
            .orElse(-1);
    if (recording == null || millis < 0) {
      return null;
    }
    int seconds = millis / 1000;
    return new Link(clock(seconds), recording.replaceFirst("#.*", "") + "#t=" + seconds);
  }

  /** "1:10"; from an hour on "1:02:59". */
  private static String clock(int seconds) {
    int minutes = seconds / 60;
    return minutes < 60
        ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / 60, minutes % 60, seconds % 60);
  }

  /** The company's own words that the utterances made so far hold. */
  List<GlossaryPage.Entry> terms() {
    return text.terms();
  }

  private String register() {
    return view.to(view.tree().addresses().register(view.call().id()));
  }

  private boolean isInterpretation(Passage passage) {
    return passage.interpreted() || !sides.originalsOf(passage).isEmpty();
  }

  /** "Original, Chinese", "Interpreted from Chinese"; null where there is nothing to tell apart. */
  private String tag(Passage passage) {
    List<String> originals = sides.originalsOf(passage);
    if (!originals.isEmpty()) {
      Passage original = view.conversation().passage(originals.get(0));
      String from =
          view.isTranslation(passage) ? "passage.translated-from" : "passage.interpreted-from";
      return view.text(from, view.wording().language(original.language()));
    }
    if (passage.interpreted()) {
      return view.text("passage.interpreted-only");
    }
    return bilingual
        ? view.text("passage.original", view.wording().language(passage.language()))
        : null;
  }

  private String printedAs(Passage passage) {
    Label label = view.conversation().turn(passage.turn()).label();
    return passage.labelled() || label == null ? null : label.name();
  }

  /** Said of a passage that stands in one language only, in a call of several. */
  private String flag(Block block) {
    if (!bilingual || !block.others().isEmpty()) {
      return null;
    }
    boolean foreign = !view.inPageLanguage(block.main());
    boolean elsewhere = sides.hasPartner(block.main());
    String language = view.wording().language(block.main().language());
    return foreign || !elsewhere
        ? view.text(elsewhere ? "passage.elsewhere" : "passage.one-language", language)
        : null;
  }

  /**
   * Link to the original of what the page shows, in the tree of its language where there is one.
   */
  private Link original(Block block) {
    List<String> originals = sides.originalsOf(block.main());
    if (originals.isEmpty()) {
      return null;
    }
    Passage original = view.conversation().passage(originals.get(0));
    String words =
        view.text(
            "passage.to-original",
            view.wording().language(original.language()),
            view.label(original.id()));
    return new Link(words, hrefInOwnTree(original));
  }

  private String hrefInOwnTree(Passage passage) {
    return view.tree().languages().stream()
        .filter(tree -> LanguageTags.same(tree.language(), passage.language()))
        .map(tree -> view.tree().addresses(tree.language()))
        .map(addresses -> new CallLinks(view.summary(), view.tree(), addresses, view.path()))
        .map(links -> links.passage(passage.id()))
        .findFirst()
        .orElse(view.links().passage(passage.id()));
  }
}
