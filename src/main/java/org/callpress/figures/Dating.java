package org.callpress.figures;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Figure.Kind;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.Side;
import org.callpress.call.Speaker;

/**
 * Which fiscal period each figure is of: the one that is said, else the call's own for what the
 * company states as a fact, else none.
 */
final class Dating {
  private final Conversation conversation;
  private final Topic.Conventions conventions;
  private final Timeline timeline;
  private final Map<Statement, String> periods = new IdentityHashMap<>();

  private Dating(Conversation conversation, Topic.Conventions conventions) {
    this.conversation = conversation;
    this.conventions = conventions;
    this.timeline = conventions.timeline();
  }

  /** The label of each statement's period; null where it is not certain. */
  static Map<Statement, String> of(
      List<Statement> statements, Conversation conversation, Topic.Conventions conventions) {
    Dating dating = new Dating(conversation, conventions);
    statements.forEach(dating::date);
    return dating.periods;
  }

  private void date(Statement statement) {
    String outlook = outlook(statement);
    if (statement.quantity.isTime()) {
      periods.put(statement, null);
    } else if (statement.is(Kind.COMPARISON)) {
      String of = statement.of == null ? own(statement) : periods.get(statement.of);
      boolean unsure = of == null && (statement.of != null || statement.when == null);
      String earlier = unsure ? null : earlier(statement, of);
      periods.put(statement, earlier != null && earlier.equals(of) ? null : earlier);
    } else if (outlook != null) {
      statement.kind = Kind.GUIDANCE;
      periods.put(statement, outlook);
    } else if (statement.is(Kind.GUIDANCE)) {
      periods.put(statement, isOwn(statement) ? timeline.ahead(statement.when) : null);
    } else if (statement.headline) {
      periods.put(statement, statement.toDate == null ? timeline.own() : statement.toDate);
    } else {
      periods.put(statement, fact(statement));
    }
  }

  /**
   * The period that is still to come of what is put as if it were a fact: "we keep growth of 45% in
   * the second half", "capital expenditure for the year remains at 11.5 billion"; else null.
   */
  private String outlook(Statement statement) {
    boolean told = statement.is(Kind.GUIDANCE) || statement.is(Kind.COMPARISON);
    boolean carried = statement.whenCarried && statement.periodSaid == null;
    boolean named = statement.subject.metric() != null || statement.subject.segment() != null;
    if (told || carried || !named || statement.headline || !isOwn(statement)) {
      return null;
    }
    String open = timeline.open(statement.when, statement.hedge != null);
    return open == null && remains(statement) ? timeline.openYear(statement.when) : open;
  }

  private boolean remains(Statement statement) {
    String sentence = Folded.of(conversation.text(statement.sentence));
    return Vocabulary.of(statement.passage.language()).remaining().stream()
        .anyMatch(sentence::contains);
  }

  private String earlier(Statement statement, String of) {
    String earlier = timeline.earlier(statement.when, statement.comparison, of);
    boolean own = of == null || of.equals(timeline.own());
    if (earlier != null && own && statement.comparison == null) {
      statement.comparison = timeline.comparison(statement.when);
    } else if (earlier != null && !own && !timeline.isYearBefore(earlier, of)) {
      statement.comparison = null; // "Q1 was $9 million, compared to $7 million in last year's Q2"
    }
    return earlier;
  }

  private String fact(Statement statement) {
    boolean carried =
        statement.when != null && statement.whenCarried && statement.periodSaid == null;
    boolean ahead = timeline.open(statement.when, false) != null;
    if (carried && (ahead || !isFact(statement) || !isKnown(statement))) {
      return null;
    }
    if (statement.when != null) {
      boolean vague = statement.when.is("year") && statement.when.year() == null;
      boolean known = statement.subject.metric() != null && !statement.tentative;
      return vague && !known ? null : timeline.past(statement.when);
    }
    return own(statement);
  }

  /** The call's own period where the company states a fact of which it says no other. */
  private String own(Statement statement) {
    boolean known = isKnown(statement);
    boolean compared = statement.comparison != null;
    boolean current = isFact(statement) && (known || compared) && isCurrent(statement, conventions);
    return current ? timeline.own() : null;
  }

  private static boolean isKnown(Statement statement) {
    return statement.subject.metric() != null && !statement.subject.is(Subject.Trait.FOREIGN);
  }

  private boolean isFact(Statement statement) {
    boolean stated = statement.related && !statement.tentative;
    boolean timeless = statement.is(Kind.RATE) && !statement.strict;
    Part part = conversation.partOf(statement.passage);
    return stated && !timeless && isOwn(statement) && part != Part.OPENING;
  }

  /** Whether the company itself speaks. */
  private boolean isOwn(Statement statement) {
    Passage passage = statement.passage;
    Speaker speaker = conversation.speakerOf(passage);
    return speaker != null && speaker.side() == Side.COMPANY;
  }

  /** Whether a figure is of the call's own period, by what is said of it or what is not. */
  static boolean isOfCall(Statement statement, Topic.Conventions conventions) {
    return statement.when == null
        ? isCurrent(statement, conventions)
        : conventions.isCurrent(statement.when) || isAtEnd(statement, conventions);
  }

  /**
   * The months to date, or the year in a call on its last quarter, where a figure is surely one of
   * those: it says so, or the speaker has named no other period since; else null.
   */
  static String toDate(Statement statement, Topic.Conventions conventions) {
    When when = statement.when;
    if (when == null || isOfCall(statement, conventions)) {
      return null;
    }
    When heard = statement.periodHeard;
    boolean said = statement.periodSaid != null || !statement.whenCarried;
    boolean goesOn = heard != null && heard.is(when.key());
    boolean near = statement.heardHere || when.isToDate(); // a year may end with its paragraph
    return said || goesOn && near ? conventions.timeline().toDate(when) : null;
  }

  /** What stands at the year's end stands at the end of its last quarter: cash, a backlog. */
  private static boolean isAtEnd(Statement statement, Topic.Conventions conventions) {
    Metric metric = statement.subject.metric();
    When when = statement.when;
    boolean yearly = when == null || when.is("year") && !conventions.isOther(when);
    boolean atYearEnd = yearly && conventions.timeline().isYearEnd();
    boolean toDate = when != null && when.isToDate() && statement.periodSaid == null;
    return metric != null && metric.stock() && (when == null || atYearEnd || toDate);
  }

  /**
   * Whether a figure of which no period is said may be the quarter's: not after the speaker has
   * turned to the months to date, nor to the year in a call on the year's last quarter.
   */
  private static boolean isCurrent(Statement statement, Topic.Conventions conventions) {
    if (isAtEnd(statement, conventions)) {
      return true;
    }
    if (statement.quarterly) {
      return true;
    }
    When heard = statement.periodHeard;
    boolean year = heard != null && heard.is("year");
    boolean mayBeYear = conventions.timeline().isYearEnd() && (!statement.quarterNamed || year);
    boolean toDate = heard != null && heard.isToDate() && !conventions.isCurrent(heard);
    return !toDate && !mayBeYear;
  }
}
