package org.callpress.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Says a row of values one by one: "A and B revenue were $5 and $7, respectively" is read as "A
 * revenue were $5 and B revenue were $7". Where the rows do not match, nothing is changed.
 */
final class Respective {
  private final List<Token> tokens;
  private final int word;

  private Respective(List<Token> tokens, int word) {
    this.tokens = tokens;
    this.word = word;
  }

  static List<Token> apart(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Cue.RESPECTIVELY)) {
        List<Token> apart = new Respective(tokens, i).apart();
        return apart == null ? tokens : apart;
      }
    }
    return tokens;
  }

  private List<Token> apart() {
    int verb = verb();
    List<Integer> values = values();
    if (verb < 0 || values.size() < 2 || verb >= values.get(0)) {
      return null;
    }
    List<List<Token>> parts = new ArrayList<>();
    List<Token> joints = new ArrayList<>();
    int from = parts(verb, values.size(), parts, joints);
    if (from < 0 || !complete(parts)) {
      return null;
    }
    List<Token> apart = new ArrayList<>(tokens.subList(0, from));
    List<Token> verbs = tokens.subList(verb, values.get(0));
    List<Token> around = tolerance();
    for (int i = 0; i < parts.size(); i++) {
      apart.addAll(parts.get(i));
      apart.addAll(verbs);
      apart.add(tokens.get(values.get(i)));
      apart.addAll(around);
      if (i < joints.size()) {
        apart.add(joints.get(i));
      }
    }
    apart.addAll(tokens.subList(Math.min(tokens.size(), word + 1 + around.size()), tokens.size()));
    return apart;
  }

  /** Where what is said of the subjects begins, or -1. */
  private int verb() {
    for (int i = 0; i < word; i++) {
      Token token = tokens.get(i);
      boolean changes = (token.is(Cue.UP) || token.is(Cue.DOWN)) && !token.is(Cue.NOUNS);
      boolean link = token.is(Cue.SEGMENT_LINKS);
      if (token.is(Cue.LEVEL) && !link && !token.is(Cue.GAAP) || changes) {
        return i;
      }
      if (token.quantity() != null) {
        return -1;
      }
    }
    return -1;
  }

  /** The values in a row right before the word, in their order. */
  private List<Integer> values() {
    List<Integer> values = new ArrayList<>();
    int at = word - 1;
    while (at > 0 && tokens.get(at).is(Cue.COMMA)) {
      at--;
    }
    while (at > 0 && tokens.get(at).quantity() != null) {
      values.add(0, at);
      at--;
      while (at > 0 && isJoint(at)) {
        at--;
      }
      if (at > 0 && tokens.get(at).is(Cue.HEDGES) && isJoint(at - 1)) {
        at -= 2;
      }
    }
    return values;
  }

  /** Cuts what stands before the verb into as many names; returns where they begin, or -1. */
  private int parts(int verb, int count, List<List<Token>> parts, List<Token> joints) {
    int end = verb;
    int at = verb;
    while (at > 0 && parts.size() < count) {
      at--;
      boolean last = parts.size() == count - 1;
      if (isJoint(at) && at + 1 < end && !(last && tokens.get(at).is(Cue.COMMA))) {
        parts.add(0, tokens.subList(at + 1, end));
        joints.add(0, tokens.get(at));
        while (at > 0 && isJoint(at - 1)) {
          at--;
        }
        end = at;
      } else if (last && (at == 0 || isJoint(at))) {
        int from = isJoint(at) ? at + 1 : 0;
        parts.add(0, tokens.subList(from, end));
        return from;
      }
    }
    return -1;
  }

  private boolean isJoint(int index) {
    return tokens.get(index).is(Cue.COMMA)
        || tokens.get(index).is(Cue.AND) && !tokens.get(index).is(Cue.WORD);
  }

  /** Gives each name the metric that is said with the first or the last of them only. */
  private static boolean complete(List<List<Token>> parts) {
    List<Token> last = parts.get(parts.size() - 1);
    List<Token> first = parts.get(0);
    int tail = metric(last);
    int head = metric(first);
    for (int i = 0; i < parts.size(); i++) {
      List<Token> part = parts.get(i);
      if (metric(part) >= 0) {
        continue;
      }
      List<Token> whole = new ArrayList<>(part);
      if (part.stream().noneMatch(Respective::isName)) {
        return false;
      }
      if (tail >= 0) {
        whole.addAll(last.subList(tail, last.size()));
        whole.set(part.size(), plain(last.get(tail), part));
      } else if (head >= 0 && head + 2 < first.size() && isLink(first.get(head + 1))) {
        whole.addAll(0, first.subList(head, head + 2));
      } else {
        return false;
      }
      parts.set(i, whole);
    }
    return true;
  }

  /** The metric of "GAAP and non-GAAP gross margin" for the first of the two. */
  private static Token plain(Token metric, List<Token> part) {
    boolean reported = part.stream().anyMatch(token -> token.is(Cue.GAAP));
    Metric plain = metric.metric().plain();
    return reported && plain != null ? metric.with(plain) : metric;
  }

  private static boolean isName(Token token) {
    return token.segment() != null
        || token.is(Cue.WHOLE)
        || token.is(Cue.GAAP)
        || token.is(Cue.NON_GAAP);
  }

  private static boolean isLink(Token token) {
    return token.is(Cue.SEGMENT_LINKS);
  }

  private static int metric(List<Token> part) {
    for (int i = 0; i < part.size(); i++) {
      if (part.get(i).is(Cue.METRIC)) {
        return i;
      }
    }
    return -1;
  }

  /** ", plus or minus 50 basis points" behind the word: it holds for each of the values. */
  private List<Token> tolerance() {
    int at = word + 1;
    at += at < tokens.size() && tokens.get(at).is(Cue.COMMA) ? 1 : 0;
    boolean said = at + 1 < tokens.size() && tokens.get(at).is(Cue.TOLERANCE);
    return said ? tokens.subList(word + 1, at + 2) : List.of();
  }
}
