package org.callpress.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callpress.figures.SegmentNames.Candidate;

/**
 * Finds names of reporting segments that are written small: "Moving to harbour services. Revenue
 * was …". No capital tells such a name, so the call itself has to set it apart: it is turned to and
 * figures follow at once, it reports a result that only a business of its own has, or its revenue
 * is one of a row and it is spoken of by the same name elsewhere.
 */
final class SmallNames {
  private static final int MOST_WORDS = 5;

  /** Tokens before "turning to". */
  private static final int LONGEST_OPENING = 3;

  private static final int LONGEST_HEADING = 8;

  private final List<List<Token>> sentences;
  private final Map<String, Candidate> names = new LinkedHashMap<>();

  private SmallNames(List<List<Token>> sentences) {
    this.sentences = sentences;
  }

  /**
   * The names in a call.
   *
   * @param sentences of the whole call, in order
   * @param others how many names the call sets apart in other ways; one that is turned to alone is
   *     no row of segments
   */
  static List<Candidate> in(List<List<Token>> sentences, int others) {
    SmallNames found = new SmallNames(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      found.reporting(sentences.get(i));
      found.split(sentences.get(i));
      found.turnedTo(i);
    }
    boolean row = found.names.size() + others > 1;
    return row ? List.copyOf(found.names.values()) : List.of();
  }

  /** "Moving to harbour services. Revenue was …", "Moving to harbour services, revenue was …" */
  private void turnedTo(int index) {
    List<Token> tokens = sentences.get(index);
    int turn = 0;
    while (turn < Math.min(tokens.size(), LONGEST_OPENING) && !tokens.get(turn).is(Cue.TURNING)) {
      turn++;
    }
    boolean turns = turn < tokens.size() && tokens.get(turn).is(Cue.TURNING);
    if (!turns && !isHeading(tokens)) {
      return;
    }
    int from = turns ? turn + 1 : 1;
    while (from < tokens.size()
        && (tokens.get(from).is(Cue.DETERMINERS) || tokens.get(from).is(Cue.COMMA))) {
      from++;
    }
    int to = end(tokens, from);
    boolean whole = to == tokens.size() || tokens.get(to).is(Cue.STOP) && to + 1 == tokens.size();
    boolean comma = to < tokens.size() && tokens.get(to).is(Cue.COMMA);
    List<Token> stating =
        comma
            ? tokens.subList(to + 1, tokens.size())
            : whole && index + 1 < sentences.size() ? sentences.get(index + 1) : List.of();
    if (opensWithResult(stating)) {
      add(tokens, from, to);
    }
  }

  /** "Next, the harbour services segment.": a sentence that is only a name. */
  private static boolean isHeading(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).is(Cue.STOP)) {
      last--;
    }
    return last > 1
        && last < LONGEST_HEADING
        && (tokens.get(0).is(Cue.NOT_NOUN) || tokens.get(0).is(Cue.TIMESPAN))
        && tokens.get(last).is(Cue.SEGMENT_HEADS)
        && tokens.subList(0, last).stream().noneMatch(SmallNames::isStating);
  }

  private static boolean isStating(Token token) {
    return token.is(Cue.LEVEL) || token.is(Cue.QUANTITY) || token.is(Cue.METRIC);
  }

  /** "Revenue was …", "Fourth quarter revenue of …", but not "our" nor "total revenue". */
  private static boolean opensWithResult(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is(Cue.METRIC)) {
        Metric metric = token.metric();
        boolean states = tokens.stream().anyMatch(one -> one.is(Cue.QUANTITY));
        return states
            && metric.nature() == Metric.Nature.MONEY
            && metric.scope() == Metric.Scope.ANY;
      }
      if (!token.is(Cue.PERIOD) && !token.is(Cue.GAAP) && !token.is(Cue.NON_GAAP)) {
        return false;
      }
    }
    return false;
  }

  /** "Harbour services reported net income of …": what only a business of its own has. */
  private void reporting(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && (tokens.get(from).is(Cue.AND) || isOpening(tokens.get(from)))) {
      from++;
    }
    int verb = end(tokens, from);
    boolean reports = verb < tokens.size() && tokens.get(verb).is(Cue.REPORTING) && verb > from;
    int metric = verb + 1;
    while (reports && metric < tokens.size() && tokens.get(metric).is(Cue.DETERMINERS)) {
      metric++;
    }
    boolean own =
        reports
            && metric < tokens.size()
            && tokens.get(metric).is(Cue.METRIC)
            && tokens.get(metric).metric().scope() == Metric.Scope.COMPANY;
    if (own && tokens.stream().anyMatch(one -> one.is(Cue.QUANTITY))) {
      add(tokens, from, verb);
    }
  }

  private static boolean isOpening(Token token) {
    return token.is(Cue.COMMA) || token.is(Cue.ADVERB);
  }

  /** "Revenue from harbour services was …", where "In harbour services, …" stands elsewhere. */
  private void split(List<Token> tokens) {
    boolean opens =
        tokens.size() > 2 && tokens.get(0).is(Cue.METRIC) && tokens.get(1).is(Cue.SEGMENT_LINKS);
    int to = opens ? end(tokens, 2) : 0;
    boolean closed = opens && to > 3 && to < tokens.size() && isVerb(tokens.get(to));
    if (closed && isPlace(Unknown.words(tokens, 2, to))) {
      add(tokens, 2, to);
    }
  }

  private static boolean isVerb(Token token) {
    return token.is(Cue.LEVEL) || token.is(Cue.UP) || token.is(Cue.DOWN);
  }

  private boolean isPlace(String name) {
    return sentences.stream()
        .filter(tokens -> tokens.size() > 2 && tokens.get(0).is(Cue.PLACES))
        .anyMatch(
            tokens -> {
              int to = end(tokens, 1);
              boolean closed = to > 1 && to < tokens.size() && tokens.get(to).is(Cue.COMMA);
              return closed && Unknown.words(tokens, 1, to).equals(name);
            });
  }

  /** Where the words of a name that starts at an index end. */
  private static int end(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && to - from < MOST_WORDS && belongs(tokens, from, to)) {
      to++;
    }
    return to;
  }

  private static boolean belongs(List<Token> tokens, int from, int at) {
    Token token = tokens.get(at);
    if (token.is(Cue.AND)) {
      return at > from && !token.text().equals("&");
    }
    boolean more = at == from && token.is(Cue.NOT_NOUN); // "more personal …"
    boolean head = token.is(Cue.SEGMENT_HEADS) && at > from;
    boolean word = token.is(Cue.WORD) || token.is(Cue.COUNTED) || more || head;
    return word
        && !token.is(Cue.OVERVIEW)
        && !token.is(Cue.METRIC)
        && !token.is(Cue.OTHERS)
        && !token.is(Cue.REPORTING)
        && !token.is(Cue.NOT_SEGMENTS);
  }

  /** Of two words at least: one alone, written small, is a word like others. */
  private void add(List<Token> tokens, int from, int to) {
    String name = Unknown.words(tokens, from, to);
    boolean opens = from == 0 && tokens.get(0).isCapitalised();
    boolean small =
        tokens.subList(opens ? 1 : from, to).stream()
            .noneMatch(token -> token.isCapitalised() && token.text().length() > 1);
    boolean noun = to > from && !tokens.get(to - 1).is(Cue.AND);
    boolean named = to - from > 1 || opens;
    if (small && noun && named) {
      names.putIfAbsent(
          name.toLowerCase(Locale.ROOT), new Candidate(capital(name), capital(name), true));
    }
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
