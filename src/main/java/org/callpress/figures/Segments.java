package org.callpress.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.call.Speaker;
import org.callpress.config.CompanyConfig;
import org.callpress.figures.SegmentNames.Candidate;

/** Which words of a call name its reporting segments. */
final class Segments {
  /** So many sentences after "turning to the segments" a name that opens one may be one's. */
  private static final int PARTS = 12;

  /** So many where it need not look like a name at all. */
  private static final int NEAR = 5;

  private Segments() {}

  /** The names of company.yml where it has any, else those that the call itself teaches. */
  static Phrases<Segment> of(CallText text, Conversation conversation, CompanyConfig company) {
    Phrases<Segment> stated = SegmentNames.stated(company);
    if (!stated.isEmpty()) {
      return stated;
    }
    List<List<Token>> sentences = new ArrayList<>();
    for (Passage passage : conversation.passages()) {
      sentences.addAll(text.sentences(passage).values());
    }
    Set<String> written = SegmentFinder.written(sentences, false);
    Set<String> capital = SegmentFinder.written(sentences, true);
    List<Candidate> names = new ArrayList<>();
    int parts = 0;
    for (List<Token> tokens : sentences) {
      parts = SegmentFinder.turnsToWhole(tokens) ? 0 : parts - 1;
      parts = SegmentFinder.turnsToParts(tokens) ? PARTS : parts;
      boolean byParts = parts > PARTS - NEAR;
      names.addAll(SegmentFinder.in(tokens, parts > 0 ? capital : written, byParts));
    }
    long apart = names.stream().filter(Candidate::setApart).map(Candidate::core).distinct().count();
    names.addAll(SmallNames.in(sentences, (int) apart));
    List<String> people = conversation.cast().stream().map(Speaker::name).toList();
    List<String> companies = companyNames(conversation, company);
    companies.addAll(SegmentFinder.brief(companies, written, sentences));
    return SegmentNames.learned(names, companies, people).phrases();
  }

  private static List<String> companyNames(Conversation conversation, CompanyConfig company) {
    List<String> names = new ArrayList<>(company.names().values());
    String printed = conversation.transcript().heading().company();
    if (printed != null && !printed.isBlank()) {
      names.add(printed);
    }
    return names;
  }
}
