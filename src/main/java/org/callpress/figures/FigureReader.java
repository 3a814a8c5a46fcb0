package org.callpress.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.call.Figure;
import org.callpress.call.Figures;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Pair;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Place;
import org.callpress.source.Span;

/** Finds every stated figure and reads what it is a figure of. */
public final class FigureReader {
  private final Conversation conversation;
  private final FiscalPeriod period;
  private final CompanyConfig company;
  private final List<Pair> pairs;

  private FigureReader(
      Conversation conversation, FiscalPeriod period, CompanyConfig company, List<Pair> pairs) {
    this.pairs = pairs;
    this.conversation = conversation;
    this.period = period;
    this.company = company;
  }

  /**
   * The figures of all passages in the order of the source, and the arithmetic between them. A
   * passage in a language without a lexicon has none.
   *
   * @param period of the call, or null
   */
  public static Diagnosed<Figures> read(
      Conversation conversation, FiscalPeriod period, CompanyConfig company) {
    return new FigureReader(conversation, period, company, List.of()).read();
  }

  /** The same, with the original and the interpretation of each sentence compared. */
  public static Diagnosed<Figures> read(
      Conversation conversation, FiscalPeriod period, CompanyConfig company, List<Pair> pairs) {
    return new FigureReader(conversation, period, company, pairs).read();
  }

  private Diagnosed<Figures> read() {
    CallText text = new CallText(conversation);
    Phrases<Segment> segments = Segments.of(text, conversation, company);
    Topic.Conventions conventions = ConventionsReader.read(text, conversation, period);
    List<Statement> statements = new ArrayList<>();
    Map<String, Topic> topics = new HashMap<>();
    for (Passage passage : conversation.passages()) {
      Topic topic = new Topic(conventions, topics.get(speech(passage)));
      topics.put(speech(passage), topic);
      statements.addAll(statements(text, passage, segments, topic));
    }
    number(statements);
    statements.forEach(one -> one.toDate = toDate(one, conventions));
    Headline.mark(statements.stream().filter(one -> isEligible(one, conventions)).toList());
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<Statement, String> periods = Dating.of(statements, conversation, conventions);
    MetricNames metrics = MetricNames.of(conversation.transcript().source().text(), statements);
    List<Figure> figures =
        statements.stream()
            .map(statement -> figure(statement, metrics, periods.get(statement)))
            .toList();
    List<Check> checks = new ArrayList<>(Checks.of(statements, conversation, diagnostics));
    checks.addAll(Rates.of(statements, conversation, diagnostics));
    checks.addAll(Sums.of(statements, conversation, diagnostics));
    checks.addAll(Parity.of(statements, pairs, conversation, diagnostics));
    Set<Place> repeated = repeated(checks, statements);
    diagnostics.removeIf(one -> repeated.contains(one.place()));
    Map<String, String> names = names(statements);
    Map<String, Map<String, String>> namesIn =
        new HashMap<>(SegmentPairs.names(checks, figures, conversation, names));
    namesIn.putAll(namesIn());
    return new Diagnosed<>(
        new Figures(figures, checks, names, namesIn, parents(), Checks.untested(statements)),
        diagnostics);
  }

  /** Where a rendering says once more what was found not to agree in the original. */
  private Set<Place> repeated(List<Check> checks, List<Statement> statements) {
    Set<String> failed = new HashSet<>();
    Set<String> renderings = new HashSet<>();
    checks.stream().filter(check -> !check.agrees()).forEach(one -> failed.addAll(one.figures()));
    checks.stream()
        .filter(check -> check.relation().equals(Check.INTERPRETATION) && check.agrees())
        .filter(check -> failed.contains(check.figures().get(0)))
        .forEach(check -> renderings.add(check.figures().get(1)));
    return statements.stream()
        .filter(statement -> renderings.contains(statement.id))
        .map(s -> conversation.transcript().source().place(s.quantity.span().start()))
        .collect(Collectors.toSet());
  }

  /** A speech goes on where the passages of its turn that render it in between are left out. */
  private static String speech(Passage passage) {
    return String.join("|", passage.turn(), passage.speaker(), passage.language());
  }

  private static List<Statement> statements(
      CallText text, Passage passage, Phrases<Segment> segments, Topic topic) {
    List<Statement> statements = new ArrayList<>();
    text.sentences(passage, segments)
        .forEach(
            (sentence, tokens) -> {
              topic.nextSentence(text.opensParagraph(sentence));
              statements.addAll(SentenceReader.read(tokens, passage, sentence, topic));
            });
    Contrast.apply(statements);
    return statements;
  }

  private static Map<String, String> names(List<Statement> statements) {
    Map<String, String> names = new HashMap<>();
    for (Statement statement : statements) {
      Segment segment = statement.subject.segment();
      if (segment != null) {
        names.put(segment.id(), segment.name());
      }
    }
    return names;
  }

  /** The names that the editor gives the segments, by language. */
  private Map<String, Map<String, String>> namesIn() {
    Map<String, Map<String, String>> names = new HashMap<>();
    for (CompanyConfig.Segment segment : company.segments()) {
      names.put(SegmentNames.id(segment), segment.names());
    }
    return names;
  }

  /** What each segment of company.yml is part of, in its order. */
  private Map<String, String> parents() {
    Map<String, String> parents = new LinkedHashMap<>();
    for (CompanyConfig.Segment segment : company.segments()) {
      parents.put(SegmentNames.id(segment), segment.parent() == null ? "" : segment.parent());
    }
    return parents;
  }

  private static void number(List<Statement> statements) {
    Map<String, Integer> counts = new HashMap<>();
    for (Statement statement : statements) {
      String passage = statement.passage.id();
      statement.id = passage + ".f" + counts.merge(passage, 1, Integer::sum);
    }
  }

  /** The months to date that a figure is of, or that with which it is compared; or null. */
  private static String toDate(Statement statement, Topic.Conventions conventions) {
    boolean compared = statement.is(Figure.Kind.COMPARISON);
    boolean dated = statement.periodSaid != null && Dating.isOfCall(statement, conventions);
    String own = compared ? null : Dating.toDate(statement, conventions);
    boolean ofLevel = statement.of != null && own == null && (compared || !dated);
    return ofLevel ? Dating.toDate(statement.of, conventions) : own;
  }

  /** Whether a statement may stand in the main table at all. */
  private boolean isEligible(Statement statement, Topic.Conventions conventions) {
    Passage passage = statement.passage;
    Speaker speaker = conversation.speakerOf(passage);
    boolean prepared =
        conversation.partOf(passage) == Part.PREPARED
            && passage.kind() == PassageKind.REMARKS
            && (speaker == null || speaker.side() != Side.ANALYST);
    boolean current =
        statement.is(Figure.Kind.COMPARISON)
            ? statement.of != null && isEligible(statement.of, conventions)
            : statement.toDate != null || Dating.isOfCall(statement, conventions);
    boolean tabled =
        !statement.is(Figure.Kind.GUIDANCE)
            && !statement.quantity.isRange()
            && !statement.is(Figure.Kind.QUALITATIVE);
    return prepared && current && tabled && statement.strict && !isRendering(passage);
  }

  /** Whether the words of a passage stand in the call in the language that they were said in. */
  private boolean isRendering(Passage passage) {
    return pairs.stream().anyMatch(pair -> pair.interpretationPassage().equals(passage.id()));
  }

  private Figure figure(Statement statement, MetricNames metrics, String period) {
    Span words = statement.subject.said();
    String said = words == null ? null : conversation.text(words);
    String periodSaid =
        statement.periodSaid == null ? null : conversation.text(statement.periodSaid);
    return statement.figure(metrics.of(statement.subject), period, periodSaid, said);
  }
}
