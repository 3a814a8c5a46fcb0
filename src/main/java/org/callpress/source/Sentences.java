package org.callpress.source;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a paragraph into sentences, Latin and Han alike. ICU's sentence rules with its list of
 * English abbreviations, corrected where a call reads otherwise: "U.S. $5.8 billion" and "J. P.
 * Morgan" are no ends; a full stop directly followed by a Han character is one, and so is one
 * before a figure ("… fell 2%. 3, we will …").
 */
public final class Sentences {
  /** Short forms that stand before a name or a figure and so never end a sentence. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Messrs.", "St.", "Sen.", "Gov.", "No.", "Nos.",
          "Fig.", "Sec.", "Rs.", "vs.", "i.e.", "e.g.", "approx.", "Jan.", "Feb.", "Mar.", "Apr.",
          "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

  /** Short forms that end a sentence only where a word follows that can hardly stand within one. */
  private static final Set<String> SELDOM_AN_END =
      Set.of(
          "U.S.", "U.K.", "E.U.", "U.N.", "Inc.", "Ltd.", "Corp.", "Co.", "Jr.", "Sr.", "a.m.",
          "p.m.", "D.C.", "etc.");

  private static final Set<String> STARTERS =
      Set.of(
          "The", "We", "I", "It", "In", "And", "But", "So", "This", "That", "These", "Our", "As",
          "For", "Thank", "Thanks", "Now", "He", "She", "They", "You", "If", "With", "However",
          "There", "Please", "Good", "At");

  /** No need to look further back, however long a "word" is. */
  private static final int LONGEST_SHORT_FORM = 12;

  private static final String HAN_ENDS = "。！？";
  private static final String CLOSERS = "。！？”’」』）)\"'》…";

  /** Making one takes longer than cutting a paragraph with it; each thread has its own. */
  private static final ThreadLocal<BreakIterator> BREAKS =
      ThreadLocal.withInitial(
          () -> BreakIterator.getSentenceInstance(ULocale.forLanguageTag("en-u-ss-standard")));

  private Sentences() {}

  /**
   * The sentences of {@code text} within {@code range}: in order, disjoint, trimmed, together
   * holding every character of the range that is not white space.
   */
  public static List<Span> in(String text, Span range) {
    String part = range.of(text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end : ends(part)) {
      Span span = new Span(start, end).trimmed(part);
      if (!span.isEmpty()) {
        sentences.add(new Span(range.start() + span.start(), range.start() + span.end()));
      }
      start = end;
    }
    return sentences;
  }

  private static TreeSet<Integer> ends(String part) {
    BreakIterator breaks = BREAKS.get();
    breaks.setText(part);
    TreeSet<Integer> ends = new TreeSet<>();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!withinSentence(part, end)) {
        ends.add(end);
      }
    }
    for (int i = 0; i + 1 < part.length(); i++) {
      if (isSeam(part, i)) {
        ends.add(i + 1);
      }
    }
    ends.add(part.length());
    return ends;
  }

  /** A sentence end that ICU does not see: "…。Thanks", "Okay.好的", "2%. 3, we". */
  private static boolean isSeam(String text, int at) {
    char c = text.charAt(at);
    char next = text.charAt(at + 1);
    if (HAN_ENDS.indexOf(c) >= 0) {
      return CLOSERS.indexOf(next) < 0;
    }
    if (c != '.' && c != '?' && c != '!' || at == 0) {
      return false;
    }
    return Scripts.isHan(next) || beforeFigure(text, at);
  }

  private static boolean beforeFigure(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isDigit(text.charAt(at + 2))
        && text.charAt(at - 1) != '.'
        && at + 1 - wordStart(text, at + 1) > 2
        && !withinSentence(text, at + 2);
  }

  /** Whether the word before a supposed end is a short form or an initial. */
  private static boolean withinSentence(String part, int end) {
    int to = end;
    while (to > 0 && Whitespace.is(part.charAt(to - 1))) {
      to--;
    }
    String word = part.substring(wordStart(part, to), to);
    if (BEFORE_A_NAME.contains(word)) {
      return end < part.length();
    }
    boolean seldom = SELDOM_AN_END.contains(word) || isInitial(word);
    return seldom && end < part.length() && !STARTERS.contains(wordAt(part, end));
  }

  private static int wordStart(String part, int end) {
    int from = end;
    int farthest = Math.max(0, end - LONGEST_SHORT_FORM);
    while (from > farthest && isWordCharacter(part.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isWordCharacter(char c) {
    return !Whitespace.is(c) && c != '(' && c != '"' && c != '“' && c != '[' && !Scripts.isHan(c);
  }

  /** "J.", "J.P.". */
  private static boolean isInitial(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() >= 2 && word.length() % 2 == 0;
  }

  private static String wordAt(String part, int start) {
    int end = start;
    while (end < part.length() && Character.isLetter(part.charAt(end))) {
      end++;
    }
    return part.substring(start, end);
  }
}
