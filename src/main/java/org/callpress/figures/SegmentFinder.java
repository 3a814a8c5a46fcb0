package org.callpress.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.callpress.figures.SegmentNames.Candidate;

/** Finds names that stand with a metric in a sentence, as only a reporting segment's do. */
final class SegmentFinder {
  private static final int MOST_WORDS = 8;

  /** Characters of a name in a script that writes words together. */
  private static final int SHORTEST_JOINED = 2;

  private final List<Token> tokens;

  private final Set<String> names;

  private SegmentFinder(List<Token> tokens, Set<String> names) {
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * The names in one sentence; none where it states no quantity.
   *
   * @param written words that the call writes with a capital only, see {@link #written}
   * @param byParts whether the parts of the company are gone through one by one
   */
  static List<Candidate> in(List<Token> tokens, Set<String> written, boolean byParts) {
    SegmentFinder finder = new SegmentFinder(tokens, written);
    List<Candidate> names = new ArrayList<>();
    boolean states = tokens.stream().anyMatch(token -> token.is(Cue.QUANTITY));
    boolean joined = tokens.stream().anyMatch(token -> token.isHan());
    boolean measures = states && tokens.stream().anyMatch(token -> token.is(Cue.METRIC));
    if (joined && byParts && states) {
      finder.led(names);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Cue.METRIC) && states) {
        finder.after(i, names);
        finder.before(i, names);
      } else if (tokens.get(i).is(Cue.SEGMENT_HEADS) && joined) {
        finder.written(i, measures, names);
      } else if (tokens.get(i).is(Cue.SEGMENT_HEADS)) {
        finder.headed(i, names);
      } else if (tokens.get(i).is(Cue.TURNING)) {
        finder.named(i + 1, true, names);
      } else if (i == 0 && measures && tokens.get(i).is(Cue.SEGMENT_LINKS)) {
        finder.named(i + 1, false, names);
      }
    }
    return names;
  }

  /** "Turning to Tools, …", "In Tools, revenue …" */
  private void named(int from, boolean setApart, List<Candidate> names) {
    List<Token> name = new ArrayList<>();
    int next = from;
    while (next < tokens.size() && belongs(next) && name.size() < MOST_WORDS) {
      name.add(tokens.get(next));
      next++;
    }
    boolean closed =
        next == tokens.size()
            || !tokens.get(next).is(Cue.METRIC) && tokens.get(next).quantity() == null;
    boolean lower = name.stream().anyMatch(token -> token.is(Cue.WORD) && !token.isCapitalised());
    if (closed && (!lower || isHeaded(name))) {
      add(name, true, setApart, names);
    }
  }

  /** "… our Tools business …" anywhere. */
  private void headed(int head, List<Candidate> names) {
    int at = head - 1;
    while (at >= 0 && (isName(tokens.get(at)) || tokens.get(at).is(Cue.AND) && belongs(at))) {
      at--;
    }
    boolean opens = at < 0 && head == 1;
    if (at + 1 < head && !opens && !tokens.get(at + 1).is(Cue.AND)) {
      add(new ArrayList<>(tokens.subList(at + 1, head + 1)), true, true, names);
    }
  }

  /**
   * "储能系统业务" in a script that writes words together: all before it that is no other word, as far as
   * it goes. What reads as a verb inside of it ("能") is part of a longer word.
   */
  private void written(int head, boolean measures, List<Candidate> names) {
    int at = head;
    while (at > 0 && head - at < MOST_WORDS && (isPlain(at - 1) || isInWord(at - 1))) {
      at--;
    }
    boolean cut = at > 0 && tokens.get(at - 1).is(Cue.NOT_SEGMENTS);
    if (measures && at < head && !cut) {
      add(new ArrayList<>(tokens.subList(at, head + 1)), true, true, names);
    }
  }

  /** "港口服务收入32亿元，…；数码平台的亏损…": what opens a clause before a metric, where parts are gone through. */
  private void led(List<Candidate> names) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = i == 0 || tokens.get(i - 1).is(Cue.COMMA) || tokens.get(i - 1).is(Cue.STOP);
      int to = i;
      while (opens && to < tokens.size() && to - i < MOST_WORDS && isPlain(to)) {
        to++;
      }
      int of = to;
      while (of < tokens.size() && isLink(tokens.get(of))) {
        of++;
      }
      String name = Unknown.words(tokens, i, to);
      if (to > i && name.length() >= SHORTEST_JOINED && isResult(of)) {
        names.add(new Candidate(name, name, true));
      }
    }
  }

  private static boolean isLink(Token token) {
    return token.is(Cue.POSSESSIVE) || token.is(Cue.REPORTING) || token.is(Cue.NON_GAAP);
  }

  private boolean isResult(int index) {
    Token token = index < tokens.size() ? tokens.get(index) : null;
    boolean metric =
        token != null
            && token.is(Cue.METRIC)
            && token.metric().nature() == Metric.Nature.MONEY
            && token.metric().scope() == Metric.Scope.ANY;
    boolean loss = token != null && token.is(Cue.LOSS) && tokens.get(index - 1).is(Cue.POSSESSIVE);
    return metric || loss;
  }

  private boolean isPlain(int index) {
    Token token = tokens.get(index);
    return token.is(Cue.WORD) && !token.isAny(EnumSet.of(Cue.METRIC, Cue.NOT_SEGMENTS));
  }

  private boolean isInWord(int index) {
    boolean verb = tokens.get(index).is(Cue.VERBS) && tokens.get(index).text().length() == 1;
    return verb && index > 0 && isPlain(index - 1) && tokens.get(index - 1).text().length() == 1;
  }

  private static boolean isHeaded(List<Token> name) {
    return !name.isEmpty() && name.get(name.size() - 1).is(Cue.SEGMENT_HEADS);
  }

  /** "Revenue from our Tools business was …" */
  private void after(int metric, List<Candidate> names) {
    int at = metric + 1;
    if (at >= tokens.size() || !tokens.get(at).is(Cue.SEGMENT_LINKS)) {
      return;
    }
    List<Token> name = new ArrayList<>();
    int next = at + 1;
    while (next < tokens.size() && belongs(next) && name.size() < MOST_WORDS) {
      name.add(tokens.get(next));
      next++;
    }
    boolean closed =
        next < tokens.size()
            && (tokens.get(next).is(Cue.LEVEL)
                || tokens.get(next).is(Cue.UP)
                || tokens.get(next).is(Cue.DOWN)
                || tokens.get(next).is(Cue.COMMA));
    if (closed) {
      boolean opens = metric <= 1 && !tokens.get(next).is(Cue.COMMA);
      add(name, true, opens || isHeaded(name), names);
    }
  }

  /** "The Tools business's revenue", "Tools adjusted EBITDA"; no part has earnings per share. */
  private void before(int metric, List<Candidate> names) {
    Metric of = tokens.get(metric).metric();
    if (of.scope() == Metric.Scope.COMPANY_ONLY || of.bare()) {
      return;
    }
    int at = metric - 1;
    while (at >= 0
        && !isReporting(at)
        && (tokens.get(at).is(Cue.PERIOD)
            || tokens.get(at).is(Cue.GAAP)
            || tokens.get(at).is(Cue.NON_GAAP))) {
      at--;
    }
    if (at > 0 && tokens.get(at).is(Cue.WHOLE) && tokens.get(at - 1).is(Cue.POSSESSIVE)) {
      at--; // "Tools' total revenue"
    }
    boolean possessive = at >= 0 && (tokens.get(at).is(Cue.POSSESSIVE) || isReporting(at));
    at -= possessive ? 1 : 0;
    List<Token> name = new ArrayList<>();
    while (at >= 0 && belongs(at) && name.size() < MOST_WORDS) {
      name.add(tokens.get(at));
      at--;
    }
    boolean opens = at < 0;
    at = listed(name, at);
    boolean cut = at >= 0 && tokens.get(at).is(Cue.NOT_SEGMENTS);
    Collections.reverse(name);
    if (!cut) {
      add(
          name,
          possessive || !opens || name.size() > 1 || isAcronym(name) || isWritten(name),
          possessive || isHeaded(name),
          names);
    }
  }

  /** "Boats reported net income": a verb that only who reports figures can have. */
  private boolean isReporting(int index) {
    Token token = tokens.get(index);
    boolean named = index > 0 && isName(tokens.get(index - 1));
    return token.is(Cue.REPORTING) && named;
  }

  /** "Boats, Sails and Ropes": goes on left over the rest of a list of names. */
  private int listed(List<Token> name, int from) {
    int at = from;
    boolean list = name.stream().anyMatch(token -> token.is(Cue.AND));
    while (list && at > 0 && tokens.get(at).is(Cue.COMMA) && isName(tokens.get(at - 1))) {
      name.add(tokens.get(at));
      name.add(tokens.get(at - 1));
      at -= 2;
    }
    return at;
  }

  /** Whether a token may stand in a name; "and" only between capitalised words. */
  private boolean belongs(int index) {
    Token token = tokens.get(index);
    if (token.is(Cue.PLACES) && !token.isCapitalised()) {
      return false;
    }
    if (token.is(Cue.NOT_SEGMENTS)) {
      return token.isCapitalised() && index > 0 && isName(tokens.get(index - 1));
    }
    if (token.is(Cue.AND)) {
      boolean joins = index > 0 && index + 1 < tokens.size();
      return joins
          && isName(tokens.get(index - 1))
          && isName(tokens.get(index + 1))
          && !token.text().equals("but");
    }
    return token.is(Cue.WORD)
        || token.is(Cue.SEGMENT_HEADS)
        || token.is(Cue.COUNTED) && token.isCapitalised()
        || (token.is(Cue.NEUTRAL) || token.is(Cue.DETERMINERS)) && !token.is(Cue.PERIOD);
  }

  /** "EMEA" is a name even where it opens the sentence. */
  private static boolean isAcronym(List<Token> name) {
    return name.size() == 1
        && name.get(0).text().length() > 2
        && name.get(0).text().chars().allMatch(Character::isUpperCase);
  }

  /** A word that opens the sentence, but is a name wherever else it stands. */
  private boolean isWritten(List<Token> name) {
    return name.size() == 1 && names.contains(name.get(0).text());
  }

  /**
   * The words that have a capital inside sentences, and never are written small.
   *
   * @param opening whether capitals that open sentences count too, where there are two
   */
  static Set<String> written(Collection<List<Token>> sentences, boolean opening) {
    Set<String> written = new HashSet<>();
    Set<String> small = new HashSet<>();
    Set<String> once = new HashSet<>();
    for (List<Token> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.get(i);
        if (token.is(Cue.WORD) && !token.isCapitalised()) {
          small.add(token.text());
        } else if (token.is(Cue.WORD) && (i > 0 || opening && !once.add(token.text()))) {
          written.add(token.text());
        }
      }
    }
    written.removeIf(word -> small.contains(word.toLowerCase(Locale.ROOT)));
    return written;
  }

  /** "Turning to the Group": whether what is turned to is no segment. */
  static boolean turnsToWhole(List<Token> tokens) {
    boolean turns = tokens.stream().anyMatch(token -> token.is(Cue.TURNING));
    return turns
        && tokens.stream().anyMatch(token -> token.is(Cue.WHOLE) || token.is(Cue.OVERVIEW));
  }

  /** "Turning to the divisions": whether the sentences behind this one go through the segments. */
  static boolean turnsToParts(List<Token> tokens) {
    boolean turns = tokens.stream().anyMatch(token -> token.is(Cue.TURNING) || token.isHan());
    return turns && tokens.stream().anyMatch(token -> token.is(Cue.PLURAL_HEADS));
  }

  /**
   * The first words of names that stand for them alone: "Aldermoor" for Aldermoor Surgical, but
   * neither "Capital" for Capital One nor "American" where "North American" is said.
   */
  static List<String> brief(
      List<String> names, Set<String> written, Collection<List<Token>> sentences) {
    Set<String> brief = new HashSet<>();
    names.forEach(name -> brief.add(name.strip().split("[\\s,]+")[0]));
    brief.retainAll(written);
    for (List<Token> sentence : sentences) {
      for (int i = 1; i < sentence.size(); i++) {
        if (isName(sentence.get(i - 1))) {
          brief.remove(sentence.get(i).text());
        }
      }
    }
    return brief.stream().sorted().toList();
  }

  private static boolean isName(Token token) {
    return (token.is(Cue.WORD) || token.is(Cue.SEGMENT_HEADS) || token.is(Cue.COUNTED))
        && token.isCapitalised();
  }

  private void add(List<Token> said, boolean nameLike, boolean setApart, List<Candidate> names) {
    List<Token> name = new ArrayList<>(said);
    while (!name.isEmpty() && isOpening(name.get(0))) {
      name.remove(0);
    }
    while (!name.isEmpty() && name.get(name.size() - 1).is(Cue.NEUTRAL)) {
      name.remove(name.size() - 1);
    }
    int core = name.size();
    while (core > 0 && name.get(core - 1).is(Cue.SEGMENT_HEADS)) {
      core--;
    }
    boolean headed = core < name.size();
    if (core == 0 || isSeveral(name) || !isOneName(name)) {
      return;
    }
    boolean capitalised = true;
    for (int i = 0; i < core; i++) {
      Token token = name.get(i);
      boolean named = i > 0 && token.is(Cue.NOT_SEGMENTS) && token.isCapitalised(); // "Elm Core"
      capitalised &= named || isName(token) || token.is(Cue.AND) || token.is(Cue.COMMA);
    }
    if (headed || capitalised && nameLike) {
      names.add(new Candidate(text(name, name.size()), text(name, core), setApart));
    }
  }

  /** "Boats and Sails businesses" are two segments, not one. */
  private static boolean isSeveral(List<Token> name) {
    return name.get(name.size() - 1).is(Cue.PLURAL_HEADS)
        && name.stream().anyMatch(token -> token.is(Cue.AND));
  }

  /** Whether no word stands in the name that a segment's does not hold: "Asia for this segment". */
  private static boolean isOneName(List<Token> name) {
    for (int i = 0; i < name.size(); i++) {
      Token token = name.get(i);
      boolean written = i > 0 && token.isCapitalised();
      if (token.is(Cue.OTHERS) || token.is(Cue.NOT_SEGMENTS) && !written) {
        return false;
      }
      if (i > 0 && (token.is(Cue.PLACES) || token.is(Cue.DETERMINERS)) && !written) {
        return false;
      }
    }
    return true;
  }

  /** "our", "the": but the "all" of "all other segments" is part of the name. */
  private static boolean isOpening(Token token) {
    return token.is(Cue.DETERMINERS)
        || token.is(Cue.NEUTRAL) && !token.text().equalsIgnoreCase("all")
        || token.is(Cue.AND);
  }

  private static String text(List<Token> name, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < to; i++) {
      boolean gap = i > 0 && name.get(i).span().start() > name.get(i - 1).span().end();
      out.append(gap ? " " : "").append(name.get(i).text());
    }
    return out.toString();
  }
}
