package org.callpress.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.call.LanguageTags;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.config.Messages;

/** A call as one page sees it: names, roles, labels and links in the page's language. */
public final class CallView {
  private final EarningsCall call;
  private final CallSummary summary;
  private final Tree tree;
  private final String path;
  private final CallLinks links;
  private final Map<String, List<Passage>> bySpeaker;

  /**
   * @param path of the page within the output
   */
  public CallView(EarningsCall call, Tree tree, String path) {
    this(call, tree, path, List.of());
  }

  /**
   * @param own ids of passages that links lead to on the page itself
   */
  public CallView(EarningsCall call, Tree tree, String path, List<String> own) {
    this.call = call;
    this.tree = tree;
    this.path = path;
    this.summary = tree.plan().call(call.id());
    this.links = new CallLinks(summary, tree, path, own);
    this.bySpeaker =
        call.conversation().passages().stream().collect(Collectors.groupingBy(Passage::speaker));
  }

  public EarningsCall call() {
    return call;
  }

  public CallSummary summary() {
    return summary;
  }

  public Conversation conversation() {
    return call.conversation();
  }

  public Tree tree() {
    return tree;
  }

  public Messages messages() {
    return tree.messages();
  }

  public Wording wording() {
    return tree.wording();
  }

  public CallLinks links() {
    return links;
  }

  public String path() {
    return path;
  }

  public String text(String key, Object... arguments) {
    return tree.messages().text(key, arguments);
  }

  /** The way from this page to another, by its path within the output. */
  public String to(String other) {
    return Addresses.relative(path, other);
  }

  /** "Alibaba Group". */
  public String company() {
    return tree.plan().company(call.company().id()).nameIn(tree.language());
  }

  /** "Q1 FY2025", else the date, else the title. */
  public String name() {
    return CallItems.name(summary, tree);
  }

  /** "Alibaba Group, Q1 FY2025". */
  public String fullName() {
    return company().equals(name()) ? name() : text("call.name", company(), name());
  }

  /**
   * The speaker's name; operators and interpreters by their side where it is in another language.
   */
  public String name(Speaker speaker) {
    boolean voice = speaker.side() == Side.OPERATOR || speaker.side() == Side.INTERPRETER;
    boolean foreign =
        call.languages().isEmpty() || !LanguageTags.same(call.languages().get(0), tree.language());
    return voice && foreign && LanguageTags.pick(speaker.names(), tree.language()) == null
        ? wording().side(speaker.side())
        : speaker.nameIn(tree.language());
  }

  /** Whether the passage is a translation made in writing, which nobody utters. */
  public boolean isTranslation(Passage passage) {
    return conversation().speaker(passage.voice()).side() == Side.TRANSLATION;
  }

  /** "interpreted", "translated"; null for a speaker's own words. */
  public String through(Passage passage) {
    if (!passage.interpreted()) {
      return null;
    }
    return text(isTranslation(passage) ? "figures.translated" : "figures.interpreted");
  }

  /** Role and firm on one line: "Analyst, Aldgate Research"; null where neither is known. */
  public String role(Speaker speaker) {
    boolean own = speaker.side() == Side.COMPANY;
    String line =
        Stream.of(wording().role(speaker.role()), own ? null : speaker.affiliation())
            .filter(part -> part != null && !part.isBlank())
            .distinct()
            .collect(Collectors.joining(text("people.joint")));
    return line.isEmpty() ? null : line;
  }

  public Mark mark(Speaker speaker) {
    return Mark.of(name(speaker), speaker.side(), isHost(speaker));
  }

  /** Somebody of the company who hands over to others and never answers or presents much. */
  private boolean isHost(Speaker speaker) {
    List<Passage> own = bySpeaker.getOrDefault(speaker.id(), List.of());
    return own.stream().anyMatch(passage -> passage.kind() == PassageKind.PROCEDURAL)
        && own.stream().noneMatch(passage -> passage.kind() == PassageKind.ANSWER);
  }

  /** "¶ 12.2" of passage "t12.2". */
  public String label(String passage) {
    return text("passage.label", passage.substring(1));
  }

  /** "¶ 12.2–14.1"; "¶ 12.2" where both are one. */
  public String range(String first, String last) {
    return first.equals(last)
        ? label(first)
        : text("passage.label", first.substring(1) + "–" + last.substring(1));
  }

  /** Whether the passage is in the language of the page, whichever of its regions or scripts. */
  public boolean inPageLanguage(Passage passage) {
    return LanguageTags.same(passage.language(), tree.language());
  }

  /** The figures of each passage in the order of the text. */
  public Map<String, List<Figure>> figuresByPassage() {
    return call.figures().stated().stream()
        .sorted(java.util.Comparator.comparing(Figure::span))
        .collect(Collectors.groupingBy(Figure::passage, TreeMap::new, Collectors.toList()));
  }

  /** BCP 47 tag of a passage's text; of Chinese with the script that it is written in. */
  public String tag(Passage passage) {
    return HanScript.tag(passage.language(), conversation().text(passage));
  }

  /** Number of the sentence that an offset stands in, 1-based; 0 where it stands in none. */
  public static int sentenceAt(Passage passage, int offset) {
    for (int i = 0; i < passage.sentences().size(); i++) {
      if (passage.sentences().get(i).contains(offset)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Link to the sentence that an offset of a passage stands in, else to the passage. */
  public String sentenceLink(Passage passage, int offset) {
    int sentence = sentenceAt(passage, offset);
    return sentence == 0 ? links.passage(passage.id()) : links.sentence(passage.id(), sentence);
  }
}
