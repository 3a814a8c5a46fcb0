package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.call.Answer;
import org.callpress.call.AnswerLink;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Exchange;
import org.callpress.call.Figure;
import org.callpress.call.Figures;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.Side;
import org.callpress.call.Slug;
import org.callpress.call.Speaker;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.config.Lexicon;
import org.callpress.config.SiteConfig;

/** Makes the part of a call that stays in memory, and decides where its reading pages are cut. */
public final class CallSummaries {
  /** Characters of an ask that stay in memory; hardly any is longer. */
  private static final int LONGEST_ASK = 400;

  /** Characters of a sentence that a ledger shows. */
  private static final int LONGEST = 240;

  /** By language. */
  private static final Map<String, List<Pattern>> WITHDRAWN =
      Lexicon.all("figures").stream()
          .collect(Collectors.toMap(Lexicon::language, lexicon -> lexicon.phrases("withdrawn")));

  private CallSummaries() {}

  /** Ids, keys, names and firms are the same in many calls, and are in memory once. */
  private static String once(String text) {
    return text == null ? null : text.intern();
  }

  private static List<String> once(List<String> texts) {
    return texts.stream().map(CallSummaries::once).toList();
  }

  public static CallSummary of(EarningsCall call, SiteConfig config) {
    Conversation conversation = call.conversation();
    Transcript transcript = call.transcript();
    PageCuts cuts = new PageCuts(call, config.pageLength());
    return new CallSummary(
        call.id(),
        transcript.source().file(),
        call.company(),
        call.title(),
        call.date(),
        call.period(),
        call.languages(),
        conversation.cast().stream().map(speaker -> speaker(speaker, call)).toList(),
        cuts.pages(turns(transcript, false)),
        cuts.pages(turns(transcript, true)),
        conversation.passages().stream().map(passage -> passage(passage, conversation)).toList(),
        call.exchanges().stream().map(x -> exchange(x, conversation)).toList(),
        segmentNames(call.figures()),
        call.figures().stated().stream()
            .filter(figure -> isKept(figure, call))
            .map(figure -> stated(figure, call))
            .toList(),
        call.figures().stated().size(),
        SafeHarbour.of(call),
        withdrawals(call));
  }

  private static Map<String, Map<String, String>> segmentNames(Figures figures) {
    Map<String, Map<String, String>> names = new TreeMap<>();
    figures
        .segmentNames()
        .forEach(
            (id, name) -> {
              Map<String, String> own =
                  new TreeMap<>(figures.segmentsIn().getOrDefault(id, Map.of()));
              own.put("", name);
              names.put(id, own);
            });
    return names;
  }

  /** Where the company takes guidance back, in its own words. */
  private static List<CallSummary.Sentence> withdrawals(EarningsCall call) {
    Conversation conversation = call.conversation();
    List<CallSummary.Sentence> found = new ArrayList<>();
    for (Passage passage : conversation.passages()) {
      List<Pattern> phrases = WITHDRAWN.getOrDefault(passage.language(), List.of());
      for (int i = 0; isOwn(passage, conversation) && i < passage.sentences().size(); i++) {
        String sentence = conversation.text(passage.sentences().get(i));
        if (phrases.stream().anyMatch(phrase -> phrase.matcher(sentence).find())) {
          found.add(
              new CallSummary.Sentence(passage.id(), i + 1, cut(sentence), passage.language()));
        }
      }
    }
    return found;
  }

  private static boolean isOwn(Passage passage, Conversation conversation) {
    Speaker speaker = conversation.speakerOf(passage);
    return speaker != null && speaker.side() == Side.COMPANY && !passage.interpreted();
  }

  /** Whether a figure goes into what is shown over all calls. */
  private static boolean isKept(Figure figure, EarningsCall call) {
    boolean guidance = figure.kind() == Figure.Kind.GUIDANCE;
    boolean outlook = guidance && isOwn(figure, call);
    boolean sure = figure.headline() || figure.confidence() != Confidence.LOW;
    return figure.period() != null && (outlook || sure && !guidance)
        || figure.headline() && !guidance;
  }

  /** Whether the company says what it expects of something that has a name, in its own words. */
  private static boolean isOwn(Figure figure, EarningsCall call) {
    Passage passage = call.conversation().passage(figure.passage());
    return isOwn(passage, call.conversation()) && !figure.metric().equals(Figure.UNKNOWN);
  }

  private static StatedFigure stated(Figure figure, EarningsCall call) {
    Passage passage = call.conversation().passage(figure.passage());
    Map<String, String> segments = new TreeMap<>();
    if (figure.segment() != null) {
      segments.putAll(call.figures().segmentsIn().getOrDefault(figure.segment(), Map.of()));
      segments.put("", call.figures().segmentName(figure.segment(), ""));
    }
    return new StatedFigure(
        figure,
        CallView.sentenceAt(passage, figure.span().start()),
        cut(call.conversation().text(figure.span())),
        cut(call.conversation().text(figure.sentence())),
        passage.language(),
        segments);
  }

  private static String cut(String sentence) {
    String line = sentence.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  /** The turns that are read under remarks, or those under questions and answers. */
  private static List<Turn> turns(Transcript transcript, boolean questions) {
    Set<Part> parts =
        questions ? Set.of(Part.QA, Part.CLOSING) : Set.of(Part.OPENING, Part.PREPARED);
    return transcript.turns().stream()
        .filter(turn -> parts.contains(transcript.parts().getOrDefault(turn.id(), Part.PREPARED)))
        .toList();
  }

  private static CallSummary.SpeakerEntry speaker(Speaker speaker, EarningsCall call) {
    return new CallSummary.SpeakerEntry(
        once(speaker.id()),
        once(key(speaker, call)),
        once(speaker.name()),
        speaker.names(),
        once(speaker.role()),
        once(speaker.affiliation()),
        speaker.side());
  }

  /** Executives are people of their company; an analyst is the same person at every company. */
  private static String key(Speaker speaker, EarningsCall call) {
    String slug = Slug.of(speaker.id());
    if (speaker.side() == Side.COMPANY) {
      return call.company().id() + "/" + slug;
    }
    return speaker.side() == Side.ANALYST ? slug : null;
  }

  private static CallSummary.PassageEntry passage(Passage passage, Conversation conversation) {
    return new CallSummary.PassageEntry(
        once(passage.id()),
        once(passage.turn()),
        once(passage.speaker()),
        once(passage.voice()),
        once(passage.language()),
        passage.kind(),
        conversation.partOf(passage),
        Opening.of(conversation.text(passage)));
  }

  private static CallSummary.ExchangeEntry exchange(Exchange exchange, Conversation conversation) {
    return new CallSummary.ExchangeEntry(
        once(exchange.id()),
        once(exchange.analyst()),
        exchange.behalf(),
        once(exchange.firm()),
        once(exchange.answers().stream().map(Answer::speaker).distinct().toList()),
        exchange.passages().isEmpty() ? null : once(exchange.passages().get(0)),
        exchange.questions().stream().map(q -> ask(q, exchange, conversation)).toList());
  }

  private static CallSummary.AskEntry ask(
      Question question, Exchange exchange, Conversation conversation) {
    Passage passage = conversation.passage(question.passage());
    Question.Rendering rendering = question.rendering();
    return new CallSummary.AskEntry(
        once(question.id()),
        once(passage.speaker()),
        Opening.of(conversation.text(question.span()), LONGEST_ASK),
        once(passage.language()),
        rendering == null ? null : Opening.of(conversation.text(rendering.span()), LONGEST_ASK),
        rendering == null ? null : conversation.passage(rendering.passage()).language(),
        question.outcome().status(),
        once(question.outcome().handedTo()),
        once(exchange.linksOf(question).stream().map(AnswerLink::speaker).distinct().toList()),
        question.subjects());
  }
}
