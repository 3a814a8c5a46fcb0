package org.callpress.site;

import java.util.List;
import org.callpress.site.CompanyPage.NameIn;

/**
 * Everything a person said, over all calls.
 *
 * @param mark the sign beside the name
 * @param language tag of the name where it is not the page's, else null
 * @param others names in other languages
 * @param stand "Chief Executive Officer, Acme Group", or null
 * @param affiliation the newest company or firm, with its page; null where unknown
 * @param roles over time, newest first
 * @param calls how many calls the person is heard in
 * @param turns how many turns hold words of theirs
 * @param languages of their words, as a line of names
 * @param questions the latest that they ask or, for the company, take
 * @param allQuestions link to all of them, or null where there are none
 * @param shown the turns of this page of the list, by call, newest first
 */
public record SpeakerPage(
    Frame frame,
    Mark mark,
    String name,
    String language,
    List<NameIn> others,
    String stand,
    Link affiliation,
    List<Role> roles,
    int calls,
    int turns,
    String languages,
    boolean analyst,
    List<InCall<LedgerItem>> questions,
    Link allQuestions,
    List<InCall<Said>> shown,
    Pager pager)
    implements Page {
  public SpeakerPage {
    others = List.copyOf(others);
    roles = List.copyOf(roles);
    questions = List.copyOf(questions);
    shown = List.copyOf(shown);
  }

  @Override
  public String template() {
    return "speaker";
  }

  /**
   * A role and how long it was held, as far as calls show it.
   *
   * @param role in the page's language where it is a usual one, or null
   * @param printed the role as transcripts print it, where that is other words, or null
   * @param affiliation or null
   * @param from "Q1 FY2024", or "Aug 2024" of an analyst
   * @param to the same as {@code from} where one call shows it
   */
  public record Role(String role, String printed, String affiliation, String from, String to) {}

  /**
   * A turn, or what of it is the person's words.
   *
   * @param label "12.2"
   * @param kind "Answer"
   * @param language tag of the words
   * @param languageName its name where it is not the page's language, else null
   * @param through "interpreted", "translated", or null for the person's own words
   * @param opening the first words
   */
  public record Said(
      String href,
      String label,
      String kind,
      String language,
      String languageName,
      String through,
      String opening) {}
}
