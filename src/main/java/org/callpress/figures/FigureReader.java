package org.callpress.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.callpress.call.Slug;
import org.callpress.call.Speaker;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;

/** Finds every stated figure and reads what it is a figure of. */
public final class FigureReader {
  private static final int LAST_QUARTER = 4;

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
    for (Passage passage : conversation.passages()) {
      statements.addAll(statements(text, passage, segments, conventions));
    }
    number(statements);
    Headline.mark(statements.stream().filter(one -> isEligible(one, conventions)).toList());
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Figure> figures = statements.stream().map(this::figure).toList();
    List<Check> checks = new ArrayList<>(Checks.of(statements, conversation, diagnostics));
    checks.addAll(Parity.of(statements, pairs, conversation, diagnostics));
    return new Diagnosed<>(new Figures(figures, checks, names(statements), namesIn()), diagnostics);
  }

  private List<Statement> statements(
      CallText text, Passage passage, Phrases<Segment> segments, Topic.Conventions conventions) {
    Topic topic = new Topic(conventions);
    List<Statement> statements = new ArrayList<>();
    text.sentences(passage, segments)
        .forEach(
            (sentence, tokens) ->
                statements.addAll(SentenceReader.read(tokens, passage, sentence, topic)));
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
      String first = segment.names().values().stream().findFirst().orElse(segment.id());
      names.put(segment.id() != null ? segment.id() : Slug.of(first), segment.names());
    }
    return names;
  }

  private static void number(List<Statement> statements) {
    Map<String, Integer> counts = new HashMap<>();
    for (Statement statement : statements) {
      String passage = statement.passage.id();
      statement.id = passage + ".f" + counts.merge(passage, 1, Integer::sum);
    }
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
            || (statement.periodKey == null
                ? isCurrent(statement)
                : conventions.currentPeriods().contains(statement.periodKey));
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

  /**
   * Whether a figure of which no period is said may be the quarter's: not after the speaker has
   * turned to the months to date, nor to the year in a call on the year's last quarter.
   */
  private boolean isCurrent(Statement statement) {
    String heard = statement.periodHeard;
    boolean mayBeYear = isYearEnd() && (!statement.quarterNamed || "year".equals(heard));
    return !"to-date".equals(heard) && !mayBeYear;
  }

  private Figure figure(Statement statement) {
    String said = conversation.text(statement.subject.said());
    String periodSaid =
        statement.periodSaid == null ? null : conversation.text(statement.periodSaid);
    return statement.figure(periodLabel(statement), periodSaid, said);
  }

  /** The fiscal period that a figure is of, where that is certain. */
  private String periodLabel(Statement statement) {
    if (period == null || statement.is(Figure.Kind.COMPARISON)) {
      return null;
    }
    if (statement.headline) {
      return period.label();
    }
    if (statement.is(Figure.Kind.GUIDANCE)) {
      FiscalPeriod meant = isOutlook(statement) ? Horizon.of(period, statement.periodKey) : null;
      return meant == null ? null : meant.label();
    }
    boolean year = "year".equals(statement.periodKey) && statement.strict && isYearEnd();
    return year ? new FiscalPeriod(period.fiscalYear(), null, null).label() : null;
  }

  /** Whether the company itself says what it expects of something that is known. */
  private boolean isOutlook(Statement statement) {
    Passage passage = statement.passage;
    Speaker speaker = conversation.speakerOf(passage);
    boolean own = speaker != null && speaker.side() == Side.COMPANY && !passage.interpreted();
    Subject subject = statement.subject;
    return own && subject.metric() != null && !subject.qualified() && !subject.foreign();
  }

  private boolean isYearEnd() {
    return period != null && period.quarter() != null && period.quarter() == LAST_QUARTER;
  }
}
