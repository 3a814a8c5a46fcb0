package org.callpress.site;

import java.util.List;
import org.callpress.site.figures.FiguresPage;
import org.callpress.site.reading.Reading;

/**
 * The overview of a call. Template: {@code pages/call.ftlh}.
 *
 * @param kicker "Results call, June quarter 2024"
 * @param heading "Alibaba Group, Q1 FY2025"
 * @param date "15 August 2024", or null
 * @param isoDate "2024-08-15", or null
 * @param dateNote that the date stands in the file's name only; null where it does not
 * @param printedTitle the title as the source prints it, or null where the heading says the same
 * @param reading the ways in: prepared remarks, questions and answers, figures, the recording
 * @param facts languages, interpretation, length, questions
 * @param segments a table of headline figures by segment, or null
 * @param group headline figures one a row where there is no such table, or null
 * @param figures link to all figures, or null where none was stated
 * @param contents what to read, in order
 * @param exchanges who asked what
 * @param people by side
 * @param downloads the call for other programs, and its source
 * @param citations how to cite the call
 * @param related the call before, after, and of the same quarter a year ago
 */
public record CallPage(
    Frame frame,
    String kicker,
    String heading,
    String date,
    String isoDate,
    String dateNote,
    String printedTitle,
    List<Link> reading,
    List<Fact> facts,
    FiguresPage.SegmentTable segments,
    FiguresPage.MetricTable group,
    Link figures,
    List<ContentsItem> contents,
    List<Reading.ExchangeItem> exchanges,
    Link firstExchange,
    List<People> people,
    List<Download> downloads,
    List<Citation> citations,
    List<Related> related)
    implements Page {
  public CallPage {
    reading = List.copyOf(reading);
    facts = List.copyOf(facts);
    contents = List.copyOf(contents);
    exchanges = List.copyOf(exchanges);
    people = List.copyOf(people);
    downloads = List.copyOf(downloads);
    citations = List.copyOf(citations);
    related = List.copyOf(related);
  }

  @Override
  public String template() {
    return "call";
  }

  /** e.g. ("Languages", "English and Chinese"). */
  public record Fact(String name, String value) {}

  /**
   * @param by who speaks, or null
   * @param note "interpreted from Chinese", or null
   * @param length "1,240 words, 14 figures", or null
   * @param range "¶ 3.1–3.3"
   */
  public record ContentsItem(
      String text, String href, String by, String note, String length, String range) {}

  /** The people of one side. */
  public record People(String heading, List<Person> people) {
    public People {
      people = List.copyOf(people);
    }
  }

  /**
   * @param href of the person's page, or null
   * @param role role and firm, or null
   * @param printed the role as the transcript prints it, where that is other words, or null
   */
  public record Person(Mark mark, String name, String href, String role, String printed) {}

  /**
   * @param note what the file is
   */
  public record Download(String text, String href, String note) {}

  /**
   * @param relation "Previous call"
   */
  public record Related(String relation, String text, String href) {}
}
