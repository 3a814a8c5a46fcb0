package org.callpress.site;

import java.util.List;
import org.callpress.site.figures.Headline;

/**
 * What a reader sees first of an archive's or a company's calls: what was asked on the newest, and
 * what they ask about at all. Made by {@code Digests}.
 *
 * @param latest the newest call
 * @param headlines its first headline figures, at most four
 * @param asked on it: of each analyst the question with the most words, at most six
 * @param latestQuestions link to all that was asked on it, or null where nothing was
 * @param subjects what most questions of all calls are about, with where they stand
 * @param questions link to all questions of these calls, or null where there are none
 * @param people who spoke for the company on the newest call; empty where calls are of several
 */
public record Digest(
    CallItem latest,
    List<Headline> headlines,
    List<LedgerItem> asked,
    Link latestQuestions,
    List<Subject> subjects,
    Link questions,
    List<CallPage.Person> people) {
  public Digest {
    headlines = List.copyOf(headlines);
    asked = List.copyOf(asked);
    subjects = List.copyOf(subjects);
    people = List.copyOf(people);
  }

  /**
   * @param text "Pricing"
   * @param count of the questions on it
   */
  public record Subject(String text, String href, int count) {}
}
