package org.callpress.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.callpress.call.Figure.Basis;
import org.callpress.figures.Metric.Nature;
import org.callpress.figures.Subject.Trait;
import org.callpress.source.Span;

/**
 * Reads the noun phrase around a metric: what narrows it on the left ("Taobao and Tmall Group
 * adjusted EBITDA", "Cloud's …", "direct sales revenue") and on the right ("revenue from …").
 */
final class SubjectReader {
  private static final Set<Cue> ADJECTIVES =
      EnumSet.of(
          Cue.WORD,
          Cue.COUNTED,
          Cue.NEUTRAL,
          Cue.DETERMINERS,
          Cue.SEGMENT,
          Cue.SEGMENT_HEADS,
          Cue.POSSESSIVE,
          Cue.PERIOD,
          Cue.GAAP,
          Cue.NON_GAAP,
          Cue.WHOLE,
          Cue.OTHERS,
          Cue.NOT_SEGMENTS,
          Cue.YOY,
          Cue.METRIC);

  private static final int LONGEST_LINE = 5;

  private final List<Token> tokens;
  private final int head;
  private Segment segment;
  private Basis basis;
  private When period;
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private int wordsFrom;

  /** Whether what the metric is of makes one name with it: "revenue from spare parts". */
  private boolean named;

  private SubjectReader(List<Token> tokens, int head) {
    this.tokens = tokens;
    this.head = head;
    this.wordsFrom = head;
  }

  /** The subject whose metric is the token at {@code head}. */
  static Subject at(List<Token> tokens, int head) {
    return new SubjectReader(tokens, head).read();
  }

  private Subject read() {
    int start = left();
    int end = right();
    Metric metric = tokens.get(head).metric();
    Span said = tokens.get(wordsFrom).span().cover(tokens.get(head).span());
    boolean modified = wordsFrom < head;
    note(Trait.QUALIFIED, modified && (metric.bare() || !isAnchored(start)));
    int last = Math.max(excluded(end), per(end));
    if (last > end) {
      said = said.cover(tokens.get(last - 1).span());
      traits.add(Trait.QUALIFIED);
    }
    int to = last > end ? last : named ? end : head + 1;
    if (named) {
      said = said.cover(tokens.get(to - 1).span());
    }
    boolean plain = !modified && to == head + 1;
    String id = plain ? metric.id() : Unknown.words(tokens, wordsFrom, to);
    Basis stated = metric.basis();
    note(Trait.SEGMENT_SAID, segment != null);
    Subject.Name name = new Subject.Name(metric, id, said, start, Math.max(end, last));
    Subject subject = new Subject(name, segment, stated, period, traits);
    Subject based = basis == null ? subject : subject.on(basis);
    boolean share = last < tokens.size() && tokens.get(last).is(Cue.PER_SHARE);
    return share ? based.perShare() : based;
  }

  private void note(Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  /** Goes left over what may narrow the metric; returns the index of the phrase's first token. */
  private int left() {
    int at = head;
    while (at > 0 && belongs(at - 1) && !(at < head && tokens.get(at).is(Cue.DETERMINERS))) {
      at--;
    }
    for (int i = head - 1; i >= at; i--) {
      narrow(tokens.get(i), i);
    }
    return at;
  }

  /** "Cloud reported …", not "reported income" and "on a reported basis". */
  private boolean isVerb(int index) {
    Token before = index == 0 ? null : tokens.get(index - 1);
    return before != null
        && (before.segment() != null
            || before.is(Cue.WHOLE)
            || before.is(Cue.OURS) && !before.is(Cue.DETERMINERS)
            || before.is(Cue.PRONOUNS)
            || before.is(Cue.SEGMENT_HEADS)
            || before.is(Cue.WORD));
  }

  private void narrow(Token token, int index) {
    if (token.segment() != null && opensName(index)) {
      wordsFrom = index;
    } else if (token.segment() != null && isWholeName(index)) {
      if (segment == null) {
        segment = token.segment();
        note(Trait.LASTING, isSetApart(index));
      }
    } else if (token.is(Cue.PERIOD)) {
      When said = Years.when(tokens, index);
      boolean vaguer = period == null || period.is("year");
      period = vaguer || said.isEarlier() ? said : period; // "the prior year's third quarter"
    } else if (token.is(Cue.NON_GAAP)) {
      basis = Basis.NON_GAAP;
    } else if (token.is(Cue.GAAP)) {
      basis = Basis.GAAP;
    } else if (token.is(Cue.WHOLE)) {
      traits.add(Trait.WHOLE);
    } else if (token.is(Cue.OTHERS)) {
      traits.add(Trait.FOREIGN);
    } else if (token.is(Cue.DETERMINERS)) {
      return; // "those margins"
    } else if (isWord(token) && segment == null && isJoined(index) && !isBareHead(index)) {
      wordsFrom = index;
    } else if (isWord(token) && segment == null && isOwner(index) && !isBareHead(index)) {
      traits.add(Trait.QUALIFIED);
    }
  }

  /** "Somebody's revenue": of a part or of another company that is not known. */
  private boolean isOwner(int index) {
    return tokens.get(index + 1).is(Cue.POSSESSIVE);
  }

  /** "Cloud services revenue": the segment's name opens a longer one, of a part of it. */
  private boolean opensName(int index) {
    return segment == null && wordsFrom == index + 1 && wordsFrom < head;
  }

  /** Whether nothing but words of the same name stands between a word and the metric. */
  private boolean isJoined(int index) {
    int next = index + 1;
    while (next < wordsFrom && isBetween(tokens.get(next))) {
      next++;
    }
    return next == wordsFrom;
  }

  /** "Cloud's …", "the Cloud segment …": more than a product that lends its name. */
  private boolean isSetApart(int index) {
    Token next = tokens.get(index + 1);
    return tokens.get(index).segment().headed()
        || next.is(Cue.POSSESSIVE)
        || next.is(Cue.SEGMENT_HEADS);
  }

  /** Whether a segment's name is not the tail of a longer one: "Enterprise Services". */
  private boolean isWholeName(int index) {
    Token before = index > 0 ? tokens.get(index - 1) : null;
    boolean tail =
        before != null
            && (before.is(Cue.WORD) && before.isCapitalised()
                || before.is(Cue.NOT_SEGMENTS)
                || before.segment() != null);
    boolean shared = before != null && before.is(Cue.AND) && isNamed(index - 2);
    if (tail) {
      wordsFrom = Math.min(wordsFrom, index);
    }
    note(Trait.QUALIFIED, shared); // "Boats and Sails revenue" is of both
    return !tail && !shared;
  }

  private boolean isNamed(int index) {
    return index >= 0
        && (tokens.get(index).segment() != null
            || tokens.get(index).is(Cue.WORD) && tokens.get(index).isCapitalised());
  }

  /** What may stand inside a name without being part of it: "Boats third quarter margins". */
  private static boolean isBetween(Token token) {
    return token.is(Cue.AND)
        || token.is(Cue.PERIOD)
        || token.is(Cue.GAAP)
        || token.is(Cue.NON_GAAP);
  }

  private static boolean isWord(Token token) {
    return token.is(Cue.WORD)
        || token.is(Cue.METRIC)
        || token.is(Cue.COUNTED)
        || token.is(Cue.NOT_SEGMENTS)
        || token.is(Cue.SEGMENT_HEADS);
  }

  /** "Segment operating income": the word alone names none. */
  private boolean isBareHead(int index) {
    return tokens.get(index).is(Cue.SEGMENT_HEADS)
        && (index == 0 || !isWord(tokens.get(index - 1)) && !tokens.get(index - 1).is(Cue.AND));
  }

  private boolean belongs(int index) {
    Token token = tokens.get(index);
    if (token.is(Cue.GAAP) && token.is(Cue.LEVEL) && isVerb(index)) {
      return false;
    }
    boolean clause = token.is(Cue.PARTICIPLE) && index > 0 && tokens.get(index - 1).is(Cue.COMMA);
    if (token.is(Cue.VERB) || clause) { // "…, helping revenue"
      return false;
    }
    if (token.is(Cue.AND)) {
      return index > 0 && isWord(tokens.get(index - 1)) && isWord(tokens.get(index + 1));
    }
    boolean year = token.quantity() != null && Bare.isYear(token.quantity());
    return year || token.isAny(ADJECTIVES) && !token.is(Cue.TURNING);
  }

  /** Whether the phrase is whole on its left: it opens a clause or has its article. */
  private boolean isAnchored(int start) {
    if (start == 0 || tokens.get(start).is(Cue.DETERMINERS)) {
      return true;
    }
    Token before = tokens.get(start - 1);
    return before.is(Cue.COMMA) || before.is(Cue.STOP) || before.is(Cue.AND);
  }

  /** Past "per parcel", which makes another metric of an amount; or the index itself. */
  private int per(int from) {
    Metric metric = tokens.get(head).metric();
    if (from != head + 1 || from >= tokens.size() || metric.nature() == Nature.PER_SHARE) {
      return from;
    }
    if (tokens.get(from).is(Cue.PER_SHARE)) {
      return metric.perShare() == null ? from + 1 : from;
    }
    int at = from + 1;
    while (tokens.get(from).is(Cue.PER) && at < tokens.size() && isWord(tokens.get(at))) {
      at++;
    }
    return at > from + 1 ? at : from;
  }

  /** Past ", excluding …," which makes another metric of it; or the index itself. */
  private int excluded(int from) {
    int at = from < tokens.size() && tokens.get(from).is(Cue.COMMA) ? from + 1 : from;
    if (at >= tokens.size() || !tokens.get(at).is(Cue.EXCLUDING)) {
      return from;
    }
    while (at < tokens.size()
        && !tokens.get(at).is(Cue.COMMA)
        && tokens.get(at).quantity() == null
        && !tokens.get(at).is(Cue.LEVEL)) {
      at++;
    }
    return at;
  }

  /** Goes right over "from our … business"; returns the index after the phrase. */
  private int right() {
    int at = head + 1;
    while (at < tokens.size() && (tokens.get(at).is(Cue.SEGMENT_LINKS) || isAttributed(at))) {
      int name = skipNeutral(at + 1);
      if (name >= tokens.size() || tokens.get(name).quantity() != null) {
        return at;
      }
      if (tokens.get(name).is(Cue.PERIOD)) {
        When said = Years.when(tokens, name);
        period = period == null || !said.is("year") ? said : period; // "the third quarter of FY17"
        at = name + 1;
      } else if (tokens.get(name).segment() != null) {
        segment = tokens.get(name).segment();
        traits.add(Trait.LASTING);
        at = skipHeads(name + 1);
      } else if (tokens.get(name).is(Cue.WHOLE)) {
        traits.add(Trait.WHOLE);
        at = name + 1;
      } else {
        return unknownComplement(at, name);
      }
    }
    return at;
  }

  /** "… attributable to Boats", not "… attributable to shareholders". */
  private boolean isAttributed(int link) {
    int name = skipNeutral(link + 1);
    return tokens.get(link).is(Cue.ATTRIBUTED)
        && name < tokens.size()
        && (tokens.get(name).segment() != null || tokens.get(name).is(Cue.WHOLE));
  }

  /** "Revenue from customers who …": narrowed by words that tell the reader nothing. */
  private int unknownComplement(int link, int from) {
    int at = from;
    while (at < tokens.size() && (tokens.get(at).isAny(ADJECTIVES) || joins(from, at))) {
      note(Trait.FOREIGN, tokens.get(at).is(Cue.OTHERS));
      at++;
    }
    if (at == from) {
      return link;
    }
    named = isLine(link + 1, at);
    note(Trait.QUALIFIED, !named);
    return at;
  }

  /** The "and" of "revenue from services and others". */
  private boolean joins(int from, int at) {
    boolean inside = at > from && at + 1 < tokens.size() && tokens.get(at).is(Cue.AND);
    return inside && isWord(tokens.get(at - 1)) && tokens.get(at + 1).is(Cue.WORD);
  }

  /**
   * "Revenue from spare parts was …": a line of its own that opens the clause and is closed by its
   * verb; it keeps the words that were said.
   */
  private boolean isLine(int from, int to) {
    int verb = to;
    while (verb < tokens.size() && tokens.get(verb).is(Cue.PERIOD)) {
      verb++;
    }
    boolean states = verb < tokens.size() && isStating(tokens.get(verb));
    List<Token> name = tokens.subList(from, to);
    boolean words = name.stream().allMatch(one -> isWord(one) || one.is(Cue.AND) || isArticle(one));
    boolean names = name.stream().anyMatch(one -> isWord(one) && !one.is(Cue.SEGMENT_HEADS));
    return states
        && words
        && names
        && segment == null
        && to - from <= LONGEST_LINE
        && wordsFrom == head
        && isAnchored(head)
        && tokens.get(head).metric().nature() == Nature.MONEY
        && !traits.contains(Trait.FOREIGN);
  }

  private static boolean isArticle(Token token) {
    return token.is(Cue.DETERMINERS) && !token.is(Cue.PRONOUNS);
  }

  private static boolean isStating(Token token) {
    boolean change = (token.is(Cue.UP) || token.is(Cue.DOWN)) && !token.is(Cue.NOUNS);
    return change || token.is(Cue.LEVEL) && !token.is(Cue.SEGMENT_LINKS);
  }

  private int skipNeutral(int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).is(Cue.NEUTRAL) && !tokens.get(at).is(Cue.PERIOD)) {
      at++;
    }
    return at;
  }

  private int skipHeads(int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).is(Cue.SEGMENT_HEADS)) {
      at++;
    }
    return at;
  }
}
