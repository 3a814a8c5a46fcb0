package org.callpress.figures;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.call.Speaker;
import org.callpress.config.CompanyConfig;
import org.callpress.figures.SegmentNames.Candidate;

/** Which words of a call name its reporting segments. */
final class Segments {
  private Segments() {}

  /** The names of company.yml where it has any, else those that the call itself teaches. */
  static Phrases<Segment> of(CallText text, Conversation conversation, CompanyConfig company) {
    Phrases<Segment> stated = SegmentNames.stated(company);
    if (!stated.isEmpty()) {
      return stated;
    }
    List<Candidate> names = new ArrayList<>();
    for (Passage passage : conversation.passages()) {
      text.sentences(passage, stated)
          .values()
          .forEach(tokens -> names.addAll(SegmentFinder.in(tokens)));
    }
    List<String> people = conversation.cast().stream().map(Speaker::name).toList();
    return SegmentNames.learned(names, companyNames(conversation, company), people).phrases();
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
