package org.callpress.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A call that nobody held, as {@link CallGenerator} makes it up; {@link TranscriptStyle} prints it.
 *
 * @param company "Fenmark Optics", invented
 * @param quarter of the fiscal year, 1 to 4
 * @param remarks opening words and prepared remarks
 * @param questions everything from the operator's announcement on
 */
record MadeUpCall(
    String company,
    String ticker,
    int year,
    int quarter,
    LocalDate date,
    List<Person> executives,
    List<Person> analysts,
    List<Said> remarks,
    List<Said> questions) {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  static final Person OPERATOR = new Person("Operator", "参会操作员", null, null);

  /**
   * Somebody on the call.
   *
   * @param role "Chief Financial Officer"; null for the operator
   * @param firm of an analyst, else null
   */
  record Person(String name, String chinese, String role, String firm) {}

  /** A paragraph in both languages; they say the same. */
  record Paragraph(String english, String chinese) {}

  /** What one person says before somebody else does. */
  record Said(Person who, List<Paragraph> paragraphs) {}

  /** "Q3 2025". */
  String period() {
    return "Q" + quarter + " " + year;
  }

  /** "February 12, 2024". */
  String dateInWords() {
    return WORDS.format(date);
  }

  /** Remarks and questions. */
  List<Said> all() {
    List<Said> all = new ArrayList<>(remarks);
    all.addAll(questions);
    return all;
  }

  /** Where it belongs in a content folder, e.g. "fenmark-optics/2025-q3/transcript.txt". */
  String path() {
    return company.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')
        + "/"
        + year
        + "-q"
        + quarter
        + "/transcript.txt";
  }
}
