package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callpress.call.Passage;
import org.callpress.exchanges.Phrases.Ordinal;
import org.callpress.exchanges.Phrases.Topic;
import org.callpress.source.Span;

/**
 * Splits an analyst's passage into its distinct asks. Greetings, thanks, flattery and context are
 * none; a sentence that narrows or repeats the ask before it is part of that ask; "My second
 * question is on margins." opens a group of asks, and is itself the ask where nothing else in its
 * group is.
 */
final class QuestionParts {
  /** Share of an ask's terms that were asked before from which on it only repeats. */
  private static final double REPEATS = 0.6;

  private static final int LEAST_REPEATED = 2;

  /** Share of an ask's terms that the asks before it had from which on it is them again. */
  private static final double RESTATES = 0.75;

  private static final int LEAST_RESTATED = 3;

  private static final int LEAST_TOPIC = 1;

  /** How many terms an ask needs to tell by itself what it is about. */
  private static final int TELLING_TERMS = 2;

  private final String text;
  private final List<Ask> asks = new ArrayList<>();
  private final List<Span> context = new ArrayList<>();
  private final Set<String> askedTerms = new HashSet<>();

  /** The terms of what was asked in the groups before. */
  private final Set<String> earlier = new HashSet<>();

  private Passage passage;
  private Phrases phrases;
  private int counted;
  private int number = 1;
  private int groupStart;
  private Ask announcement;

  private QuestionParts(String text) {
    this.text = text;
  }

  /**
   * The asks of what an analyst says in one go, in order.
   *
   * @param text the source's
   * @param passages the analyst's, in order; an interruption may lie between them
   */
  static List<Ask> of(String text, List<Passage> passages) {
    QuestionParts parts = new QuestionParts(text);
    passages.forEach(parts::count);
    passages.forEach(parts::read);
    parts.closeGroup();
    return List.copyOf(parts.asks);
  }

  /** Looks ahead for the highest number that the analyst says. */
  private void count(Passage passage) {
    Phrases phrases = Phrases.of(passage.language());
    for (Span sentence : passage.sentences()) {
      for (Ordinal ordinal : phrases.ordinals(Topic.ANNOUNCEMENT, sentence.of(text))) {
        counted = Math.max(counted, ordinal.number());
      }
    }
  }

  private void read(Passage next) {
    passage = next;
    phrases = Phrases.of(next.language());
    for (Span sentence : next.sentences()) {
      List<Span> clauses = Clauses.of(text, sentence, phrases);
      for (Span clause : clauses) {
        take(clause, clause.equals(clauses.get(0)));
      }
    }
  }

  private void take(Span clause, boolean opensSentence) {
    String words = clause.of(text);
    if (phrases.found(Topic.COUNT, words) && !isInterrogative(words)) {
      context.add(clause);
      return;
    }
    openGroup(words, opensSentence);
    boolean asks = !opensSentence || isInterrogative(words) || isRequest(words);
    boolean names = phrases.found(Topic.ANNOUNCEMENT, words) || phrases.found(Topic.TOPIC, words);
    if (phrases.found(Topic.QUOTED, words) || phrases.found(Topic.COURTESY, words)) {
      context.add(clause);
    } else if (phrases.found(Topic.NOT_AN_ASK, words)) {
      announce(clause, names || asks);
    } else if (phrases.found(Topic.INVITATION, words) && invitesOnly(words)) {
      invite(clause);
    } else if (asks && !(phrases.found(Topic.TOPIC, words) && !asksMore(words))) {
      ask(clause, words);
    } else {
      announce(clause, names);
    }
  }

  /** Whether a sentence that opens a topic goes on to ask: "I want to go back to margins. …?" */
  private boolean asksMore(String words) {
    return isInterrogative(words);
  }

  private boolean isRequest(String words) {
    return phrases.found(Topic.REQUEST, words) || phrases.found(Topic.IMPERATIVE, words);
  }

  /** Whether the words end in a question mark, quotation marks and the like aside. */
  static boolean isInterrogative(String words) {
    for (int i = words.length() - 1; i >= 0; i--) {
      char c = words.charAt(i);
      if (c == '?' || c == '？' || c == '؟') {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Begins a further group where the clause counts one, or where a sentence says that it goes on to
   * another and the analyst does not count.
   */
  private void openGroup(String words, boolean opensSentence) {
    List<Ordinal> ordinals = phrases.ordinals(Topic.ANNOUNCEMENT, words);
    int next = number;
    if (!ordinals.isEmpty()) {
      int said = ordinals.get(0).number();
      next = said == Phrases.LAST ? followingNumber() : Math.max(said, number);
    } else if (opensSentence && number >= counted && phrases.found(Topic.NEXT_GROUP, words)) {
      next = followingNumber();
    }
    if (next != number) {
      closeGroup();
      number = next;
    }
  }

  private int followingNumber() {
    return groupIsEmpty() && announcement == null ? number : number + 1;
  }

  private boolean groupIsEmpty() {
    return asks.size() == groupStart;
  }

  private void closeGroup() {
    if (groupIsEmpty() && announcement != null) {
      asks.add(announcement);
    }
    for (int i = groupStart; i < asks.size(); i++) {
      earlier.addAll(Vocabulary.terms(asks.get(i).span().of(text)));
      asks.set(i, withContext(i));
    }
    groupStart = asks.size();
    context.clear();
    askedTerms.clear();
    announcement = null;
  }

  /**
   * An ask is about what is said since the one before it; where it says little itself ("Is that
   * sustainable?") or is the first, about all that is said before it on the matter.
   */
  private Ask withContext(int index) {
    Ask ask = asks.get(index);
    boolean first =
        index == groupStart || Vocabulary.terms(ask.span().of(text)).size() < TELLING_TERMS;
    int from = first ? 0 : asks.get(index - 1).span().end();
    int to = index + 1 < asks.size() ? ask.span().start() : Integer.MAX_VALUE;
    List<Span> around =
        context.stream().filter(said -> said.start() >= from && said.start() < to).toList();
    return new Ask(ask.passage(), ask.span(), ask.number(), around);
  }

  private void announce(Span clause, boolean announces) {
    if (announces && Vocabulary.terms(clause.of(text)).size() >= LEAST_TOPIC) {
      announcement = new Ask(passage, clause, number, List.of());
    }
    context.add(clause);
  }

  /** Whether a call for any color says nothing that was not asked before. */
  private boolean invitesOnly(String words) {
    Set<String> terms = Vocabulary.terms(words);
    long repeated = terms.stream().filter(askedTerms::contains).count();
    return groupIsEmpty()
        ? terms.isEmpty()
        : terms.size() <= TELLING_TERMS || repeated * 2 >= terms.size();
  }

  /** "Any color would be great." asks for what was said just before, if nothing did so yet. */
  private void invite(Span clause) {
    if (groupIsEmpty()) {
      announcement = new Ask(passage, withSaidBefore(clause), number, List.of());
    }
  }

  private Span withSaidBefore(Span clause) {
    Span before = context.isEmpty() ? clause : context.get(context.size() - 1);
    return before.start() >= passage.start() ? before.cover(clause) : clause;
  }

  private void ask(Span clause, String words) {
    Set<String> terms = Vocabulary.terms(words);
    if (!groupIsEmpty() && (goesOn(clause, words) || repeats(terms))) {
      extendLastAsk(clause);
    } else if (restates(terms)) {
      context.add(clause);
    } else {
      asks.add(new Ask(passage, clause, number, List.of()));
    }
    askedTerms.addAll(terms);
  }

  /** Whether the words ask no more than the ask before them, or ask what that one only opened. */
  private boolean goesOn(Span clause, String words) {
    Ask last = asks.get(asks.size() - 1);
    boolean opened =
        adjoins(last, clause) && phrases.found(Topic.OPENING_QUESTION, last.span().of(text));
    return opened || phrases.found(Topic.ELABORATION, words);
  }

  private boolean adjoins(Ask last, Span clause) {
    return last.passage().equals(passage)
        && text.substring(last.span().end(), clause.start()).isBlank();
  }

  private boolean repeats(Set<String> terms) {
    long repeated = terms.stream().filter(askedTerms::contains).count();
    boolean again = !asks.isEmpty() && !asks.get(asks.size() - 1).passage().equals(passage);
    return terms.isEmpty()
        || again && repeated == terms.size()
        || repeated >= LEAST_REPEATED && repeated >= REPEATS * terms.size();
  }

  /** Whether the words say again what was asked before, under several numbers. */
  private boolean restates(Set<String> terms) {
    Set<String> asked = new HashSet<>(askedTerms);
    asked.addAll(earlier);
    return !earlier.isEmpty()
        && terms.size() >= LEAST_RESTATED
        && terms.stream().filter(asked::contains).count() >= RESTATES * terms.size();
  }

  private void extendLastAsk(Span clause) {
    Ask last = asks.get(asks.size() - 1);
    boolean adjoins = context.stream().noneMatch(said -> said.start() >= last.span().end());
    if (adjoins && last.passage().equals(passage)) {
      asks.set(asks.size() - 1, last.to(clause.end()));
    } else {
      context.add(clause);
    }
  }
}
