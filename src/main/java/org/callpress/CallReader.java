package org.callpress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Conversation;
import org.callpress.call.Coverage;
import org.callpress.call.EarningsCall;
import org.callpress.call.Evidence;
import org.callpress.call.Exchange;
import org.callpress.call.Figures;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Rulings;
import org.callpress.call.Transcript;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.editor.LedgerRulings;
import org.callpress.editor.Placement;
import org.callpress.exchanges.Exchanges;
import org.callpress.exchanges.QuestionSubjects;
import org.callpress.figures.FigureReader;
import org.callpress.interpretation.Interpretations;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Place;
import org.callpress.source.SourceText;
import org.callpress.speakers.Attribution;
import org.callpress.transcript.Transcripts;

/** From one source text to one understood call: the first row of the pipeline picture. */
public final class CallReader {
  private CallReader() {}

  /**
   * Understands a call. The value is null where the text is no transcript.
   *
   * @param companyFolder name of the folder that stands for the company, or null
   */
  public static Diagnosed<EarningsCall> read(
      SourceText source, String companyFolder, CompanyConfig company, CallConfig call) {
    return understand(Transcripts.read(source), companyFolder, company, call);
  }

  /**
   * Understands a call that was delivered in two files, a transcript and its translation. The value
   * is null, and nothing is said, where the files are not two languages of one call.
   */
  public static Diagnosed<EarningsCall> read(
      SourceText one,
      SourceText other,
      String companyFolder,
      CompanyConfig company,
      CallConfig call) {
    return understand(Transcripts.read(one, other), companyFolder, company, call);
  }

  private static Diagnosed<EarningsCall> understand(
      Diagnosed<Transcript> read, String companyFolder, CompanyConfig company, CallConfig call) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Transcript transcript = read.notedIn(diagnostics);
    if (transcript == null) {
      return new Diagnosed<>(null, diagnostics);
    }
    CallFacts facts = CallFacts.of(transcript, companyFolder, company, call);
    CompanyConfig then = company.forCall(call.people(), facts.date());
    Rulings rulings = Placement.place(transcript, call.corrections()).notedIn(diagnostics);
    Conversation conversation =
        Attribution.attribute(transcript, then, rulings.passages()).notedIn(diagnostics);
    Coverage.of(conversation).notedIn(diagnostics);
    List<Pair> pairs = Interpretations.pair(conversation).notedIn(diagnostics);
    List<Exchange> exchanges = exchanges(conversation, pairs, rulings).notedIn(diagnostics);
    Figures figures =
        FigureReader.read(conversation, facts.period(), company, pairs).notedIn(diagnostics);
    diagnostics.addAll(facts.unknown(transcript));
    return new Diagnosed<>(
        new EarningsCall(
            facts.id(),
            facts.company(),
            facts.title(),
            facts.date(),
            facts.dateOrigin(),
            facts.period(),
            languages(conversation),
            conversation,
            pairs,
            QuestionSubjects.mark(exchanges, conversation, figures, company),
            figures,
            call.recording(),
            rulings),
        diagnostics);
  }

  /** The exchanges as the editor settles them; what is settled needs no note. */
  private static Diagnosed<List<Exchange>> exchanges(
      Conversation conversation, List<Pair> pairs, Rulings rulings) {
    Diagnosed<List<Exchange>> found = Exchanges.find(conversation, pairs);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Exchange> settled =
        LedgerRulings.apply(rulings.questions(), found.value(), conversation, pairs)
            .notedIn(diagnostics);
    SourceText source = conversation.transcript().source();
    Set<Place> open =
        settled.stream()
            .flatMap(exchange -> exchange.questions().stream())
            .filter(
                question -> question.outcome().evidence().stream().noneMatch(Evidence::isEditors))
            .map(question -> source.place(question.span().start()))
            .collect(Collectors.toSet());
    found.diagnostics().stream()
        .filter(note -> note.code() != Code.X002 || open.contains(note.place()))
        .forEach(diagnostics::add);
    return new Diagnosed<>(settled, diagnostics);
  }

  private static List<String> languages(Conversation conversation) {
    Map<String, Integer> characters =
        conversation.passages().stream()
            .collect(
                Collectors.groupingBy(
                    Passage::language, Collectors.summingInt(p -> p.end() - p.start())));
    return characters.keySet().stream()
        .sorted(
            Comparator.comparing((String language) -> -characters.get(language))
                .thenComparing(language -> language))
        .toList();
  }
}
