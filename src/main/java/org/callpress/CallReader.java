package org.callpress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Company;
import org.callpress.call.Conversation;
import org.callpress.call.Coverage;
import org.callpress.call.DateOrigin;
import org.callpress.call.EarningsCall;
import org.callpress.call.Evidence;
import org.callpress.call.Exchange;
import org.callpress.call.Figures;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Heading;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Rulings;
import org.callpress.call.Slug;
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
import org.callpress.transcript.FileNameDate;
import org.callpress.transcript.OtherPeriod;
import org.callpress.transcript.Transcripts;

/** From one source text to one understood call: the first row of the pipeline picture. */
public final class CallReader {
  private static final String UNKNOWN = "Unknown company";

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
    Transcript transcript = note(read, diagnostics);
    if (transcript == null) {
      return new Diagnosed<>(null, diagnostics);
    }
    LocalDate date = date(call, transcript);
    CompanyConfig then = company.forCall(call.people(), date);
    FiscalPeriod period = period(company, call, transcript, date);
    Rulings rulings = note(Placement.place(transcript, call.corrections()), diagnostics);
    Conversation conversation =
        note(Attribution.attribute(transcript, then, rulings.passages()), diagnostics);
    note(Coverage.of(conversation), diagnostics);
    List<Pair> pairs = note(Interpretations.pair(conversation), diagnostics);
    List<Exchange> exchanges =
        exchanges(Exchanges.find(conversation, pairs), rulings, conversation, pairs, diagnostics);
    Figures figures = note(FigureReader.read(conversation, period, company, pairs), diagnostics);
    exchanges = QuestionSubjects.mark(exchanges, conversation, figures, company);
    return new Diagnosed<>(
        assemble(
            companyFolder,
            company,
            call,
            period,
            date,
            conversation,
            pairs,
            exchanges,
            figures,
            rulings,
            diagnostics),
        diagnostics);
  }

  /** The exchanges as the editor settles them; what is settled needs no note. */
  private static List<Exchange> exchanges(
      Diagnosed<List<Exchange>> found,
      Rulings rulings,
      Conversation conversation,
      List<Pair> pairs,
      List<Diagnostic> diagnostics) {
    List<Exchange> settled =
        note(
            LedgerRulings.apply(rulings.questions(), found.value(), conversation, pairs),
            diagnostics);
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
    return settled;
  }

  private static EarningsCall assemble(
      String companyFolder,
      CompanyConfig settings,
      CallConfig call,
      FiscalPeriod period,
      LocalDate date,
      Conversation conversation,
      List<Pair> pairs,
      List<Exchange> exchanges,
      Figures figures,
      Rulings rulings,
      List<Diagnostic> diagnostics) {
    Heading heading = conversation.transcript().heading();
    Company company = company(companyFolder, settings, call, heading);
    String file = conversation.transcript().source().file();
    diagnostics.addAll(unknown(company, period, date, call, conversation.transcript()));
    String slug =
        period != null ? period.slug() : date != null ? date.toString() : Slug.of(stem(file));
    String title = call.title() != null ? call.title() : heading.title();
    return new EarningsCall(
        company.id() + "/" + slug,
        company,
        title != null ? title : company.name(),
        date,
        origin(date, call, heading),
        period,
        languages(conversation),
        conversation,
        pairs,
        exchanges,
        figures,
        call.recording(),
        rulings);
  }

  /** What is not known of the call as a whole, or only from its file's name. */
  private static List<Diagnostic> unknown(
      Company company,
      FiscalPeriod period,
      LocalDate date,
      CallConfig call,
      Transcript transcript) {
    String file = transcript.source().file();
    List<Diagnostic> found = new ArrayList<>();
    if (company.name().equals(UNKNOWN)) {
      found.add(
          Diagnostic.of(Code.T002, file, "no company name was found", "add company: to call.yml"));
    }
    if (period == null) {
      String other = OtherPeriod.in(transcript);
      String named = other == null ? "" : "; \"" + other + "\" is no quarter, half-year or year";
      found.add(
          Diagnostic.of(
              Code.T004, file, "no fiscal period was found" + named, "add period: to call.yml"));
    }
    if (date == null) {
      found.add(Diagnostic.of(Code.T003, file, "no date was found", "add date: to call.yml"));
    } else if (origin(date, call, transcript.heading()) == DateOrigin.FILE_NAME) {
      found.add(
          Diagnostic.of(
              Code.T011,
              file,
              "the date " + date + " stands in the file's name only",
              "it may be another day's, or of another time zone; add date: to call.yml"));
    }
    return found;
  }

  private static DateOrigin origin(LocalDate date, CallConfig call, Heading heading) {
    if (call.date() != null) {
      return DateOrigin.EDITOR;
    }
    return heading.date() != null
        ? DateOrigin.TRANSCRIPT
        : date == null ? null : DateOrigin.FILE_NAME;
  }

  /** As the editor states it, or the transcript; failing both, as the file is called. */
  private static LocalDate date(CallConfig call, Transcript transcript) {
    LocalDate read = transcript.heading().date();
    LocalDate known = call.date() != null ? call.date() : read;
    FiscalPeriod period = call.period() != null ? call.period() : transcript.heading().period();
    return known != null ? known : FileNameDate.of(transcript.source().file(), period);
  }

  /**
   * What the editor states of the period, completed by the transcript and by the company's year.
   */
  private static FiscalPeriod period(
      CompanyConfig company, CallConfig call, Transcript transcript, LocalDate date) {
    FiscalPeriod read = transcript.heading().period();
    FiscalPeriod stated = call.period();
    if (stated == null) {
      stated = read;
    } else if (stated.quarterEnd() == null && read != null && stated.slug().equals(read.slug())) {
      stated = read;
    }
    return FiscalCalendar.withEnd(stated, company.fiscalYearEnd(), date);
  }

  private static Company company(
      String folder, CompanyConfig settings, CallConfig call, Heading heading) {
    String name =
        !settings.names().isEmpty()
            ? settings.names().values().iterator().next()
            : call.company() != null
                ? call.company()
                : heading.company() != null ? heading.company() : folder;
    String known = name == null ? UNKNOWN : name;
    String id = settings.id() != null ? settings.id() : Slug.of(folder != null ? folder : known);
    String stated = settings.ticker() != null ? settings.ticker() : call.ticker();
    String ticker = stated != null ? stated : heading.ticker();
    return new Company(id, known, settings.names(), ticker, settings.glossary());
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

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static <T> T note(Diagnosed<T> diagnosed, List<Diagnostic> diagnostics) {
    diagnostics.addAll(diagnosed.diagnostics());
    return diagnosed.value();
  }
}
