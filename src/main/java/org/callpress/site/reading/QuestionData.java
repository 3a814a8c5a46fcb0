package org.callpress.site.reading;

import java.util.List;

/**
 * A question as schema.org has it, with what addresses it as suggested answers. Written by {@code
 * parts/qapage.ftlh}.
 *
 * @param id address of the question, or its fragment where the site's address is not known
 * @param date of the call, "2025-08-15", or null
 */
public record QuestionData(
    String id, String text, String language, String date, Author author, List<Suggested> answers) {
  public QuestionData {
    answers = List.copyOf(answers);
  }

  /**
   * @param firm or null
   */
  public record Author(String name, String firm) {}

  /**
   * An answer; one that addresses several questions is written out once and then meant by its id.
   *
   * @param text null where it is written out before
   */
  public record Suggested(String id, String text, String language, Author author) {}
}
