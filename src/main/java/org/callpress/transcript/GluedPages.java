package org.callpress.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Omission;
import org.callpress.call.Participant;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * The numbers of pages that ran into what is said when a printed call was copied: "Good morning.
 * 13". A number behind the end of a sentence, or in front of a speaker's title over again, is one
 * of a page only where such numbers count up through the call, a page's length apart; a lone figure
 * and the numbers of a list are speech.
 */
final class GluedPages {
  /** So many numbers that count up are no chance. */
  private static final int FEWEST = 4;

  /** So many pages on, the next number may stand elsewhere than at the end of what is said. */
  private static final int MOST_STEPS = 3;

  /** In characters; the items of a list stand closer than pages. */
  private static final int SHORTEST_PAGE = 400;

  private static final int LONGEST_PAGE = 12_000;

  private static final Pattern AT_END =
      Pattern.compile("(?<=[.?!…][\"”’)\\]]?)\\s{1,3}(?<number>\\d{1,3})$");
  private static final Pattern AT_START =
      Pattern.compile("^(?<number>\\d{1,3})\\s{1,3}(?=\\p{Lu})");
  private static final Pattern ALONE = Pattern.compile("^(?<number>\\d{1,3})$");

  /**
   * A number that may be a page's.
   *
   * @param title the speaker's, where the page prints it over again behind the number; or null
   */
  private record Candidate(int number, Span digits, Span title) {}

  /** A run of numbers that counts up; its last, how many there are, and those before. */
  private record Chain(Candidate last, int length, Chain before) {}

  private final Layout layout;
  private final SourceText source;
  private final Map<String, List<String>> titles = new HashMap<>();

  private GluedPages(Layout layout) {
    this.layout = layout;
    this.source = layout.source();
    for (Participant person : layout.heading().participants()) {
      if (person.role() != null && person.affiliation() != null) {
        titles
            .computeIfAbsent(person.name(), name -> new ArrayList<>())
            .add(person.role() + ", " + person.affiliation());
      }
    }
  }

  /** The layout with the numbers of pages left out of what is said. */
  static Layout leftOut(Layout layout) {
    GluedPages pages = new GluedPages(layout);
    List<Candidate> found = counted(pages.candidates());
    return found.isEmpty() ? layout : pages.without(found);
  }

  private List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    for (Turn turn : layout.turns()) {
      List<String> own =
          turn.label() == null ? List.of() : titles.getOrDefault(turn.label().name(), List.of());
      for (Span paragraph : turn.paragraphs()) {
        List<Candidate> within = new ArrayList<>();
        String text = source.slice(paragraph);
        boolean bare = turn.label() == null && turn.paragraphs().size() == 1;
        for (Pattern place : bare ? List.of(AT_END) : List.of(ALONE, AT_START, AT_END)) {
          Matcher number = place.matcher(text);
          if (number.find()) {
            within.add(candidate(paragraph, number, null));
          }
        }
        own.forEach(title -> within.addAll(beforeTitle(paragraph, text, title)));
        within.sort(Comparator.comparing(Candidate::digits));
        all.addAll(within);
      }
    }
    return all;
  }

  private List<Candidate> beforeTitle(Span paragraph, String text, String title) {
    Pattern place =
        Pattern.compile("(?<=\\S )(?<number>\\d{1,3}) (?=" + Pattern.quote(title) + " )");
    List<Candidate> found = new ArrayList<>();
    for (Matcher number = place.matcher(text); number.find(); ) {
      int start = paragraph.start() + number.end();
      found.add(candidate(paragraph, number, new Span(start, start + title.length())));
    }
    return found;
  }

  private static Candidate candidate(Span paragraph, Matcher number, Span title) {
    int start = paragraph.start() + number.start("number");
    Span digits = new Span(start, paragraph.start() + number.end("number"));
    return new Candidate(Integer.parseInt(number.group("number")), digits, title);
  }

  /** The longest run that counts up, a page's length from one to the next; none if it is short. */
  private static List<Candidate> counted(List<Candidate> candidates) {
    Map<Integer, Chain> ending = new HashMap<>();
    Chain longest = null;
    for (Candidate candidate : candidates) {
      Chain before = null;
      for (int steps = 1; steps <= MOST_STEPS; steps++) {
        Chain chain = ending.get(candidate.number() - steps);
        boolean follows = chain != null && follows(chain.last(), candidate, steps);
        if (follows && (before == null || chain.length() > before.length())) {
          before = chain;
        }
      }
      Chain chain = new Chain(candidate, before == null ? 1 : before.length() + 1, before);
      ending.merge(candidate.number(), chain, (a, b) -> b.length() >= a.length() ? b : a);
      longest = longest == null || chain.length() > longest.length() ? chain : longest;
    }
    List<Candidate> found = new ArrayList<>();
    boolean enough = longest != null && longest.length() >= FEWEST;
    for (Chain chain = enough ? longest : null; chain != null; chain = chain.before()) {
      found.add(0, chain.last());
    }
    return found;
  }

  private static boolean follows(Candidate before, Candidate next, int steps) {
    int distance = next.digits().start() - before.digits().start();
    return distance >= steps * SHORTEST_PAGE && distance <= steps * LONGEST_PAGE;
  }

  private Layout without(List<Candidate> found) {
    List<Omission> omitted = new ArrayList<>(layout.omitted());
    List<Span> gone = new ArrayList<>();
    for (Candidate page : found) {
      omitted.add(new Omission(page.digits(), RunningHeads.REASON));
      gone.add(page.digits());
      if (page.title() != null) {
        omitted.add(new Omission(page.title(), RepeatedLabels.REASON));
        gone.add(page.title());
      }
    }
    return layout.with(CutTurns.without(source, layout.turns(), gone), omitted);
  }
}
