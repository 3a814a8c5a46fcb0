package org.callpress.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Heading;
import org.callpress.call.Label;
import org.callpress.call.Part;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;

/** Reads a source text in whichever format it is written. */
public final class Transcripts {
  /** How sure a format must be of a text for its reading to go without a note. */
  private static final double SURE = 0.6;

  private static final int MOST_NAMED = 5;

  private static final List<Format> FORMATS =
      List.of(
          new InterleavedFormat(),
          new StreetEventsFormat(),
          new LabelledFormat(),
          new BloombergFormat(),
          new DashFormat(),
          new SeekingAlphaFormat(),
          new TitledLineFormat(),
          new NameRoleFormat(),
          new ColonFormat(),
          new DashSpeechFormat(),
          new BareNameFormat());

  /** What wraps a text in a layout of its own: data, pages, subtitles. */
  private static final List<Format> CONTAINERS =
      List.of(
          new PrintedFormat(),
          new CueFormat(),
          new MarkdownFormat(),
          new TableFormat(),
          new RunOnFormat(),
          new TimedFormat(),
          new RecordsFormat(),
          new PairsFormat(),
          new DataTextFormat(),
          new ColumnsFormat(),
          new HtmlFormat());

  private Transcripts() {}

  /** The transcript, or a null value and an error where no format recognises the text. */
  public static Diagnosed<Transcript> read(SourceText source) {
    Recognised format = recognised(source);
    return format == null ? unknown(source) : complete(format, source);
  }

  /**
   * One transcript of two files that are a call in two languages: the translation stands behind
   * what it renders. The value is null, and nothing is said, where they are not two languages of
   * one call.
   */
  public static Diagnosed<Transcript> read(SourceText one, SourceText other) {
    Recognised first = recognised(one);
    Recognised second = recognised(other);
    if (first == null || second == null) {
      return new Diagnosed<>(null, List.of());
    }
    Layout a = first.layout().in(one);
    Layout b = second.layout().in(other);
    TwoFiles.Roles roles = TwoFiles.roles(a, b);
    List<TurnAlignment.Step> steps =
        TwoFiles.differ(a, b) ? TurnAlignment.of(roles.original(), roles.translation()) : null;
    if (steps == null) {
      return new Diagnosed<>(null, List.of());
    }
    Layout both = new Interleaving(roles.original(), roles.translation()).layout(steps);
    Diagnosed<Transcript> read = complete(roles.original() == a ? first : second, both);
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    diagnostics.addAll(TwoFiles.findings(roles, steps));
    return new Diagnosed<>(read.value(), diagnostics);
  }

  private static Recognised recognised(SourceText source) {
    Page page = new Page(source);
    Recognised container = surest(CONTAINERS, page);
    return container != null ? container : surest(FORMATS, page);
  }

  /** The layout of a plain text in the format that recognises it most surely; null for none. */
  static Layout layout(SourceText text) {
    return layout(new Page(text));
  }

  /** The layout of a plain text, some of which is known already. */
  static Layout layout(Page page) {
    Recognised recognised = surest(FORMATS, page);
    return recognised == null ? null : recognised.layout().in(page.source());
  }

  private record Recognised(Format format, Recognition recognition) {
    double surety() {
      return recognition.surety();
    }

    Layout layout() {
      return recognition.layout().get();
    }
  }

  private static Recognised surest(List<Format> formats, Page page) {
    Recognised surest = null;
    for (Format format : formats) {
      Recognition recognition = format.recognise(page);
      if (recognition.surety() > (surest == null ? 0 : surest.surety())) {
        surest = new Recognised(format, recognition);
      }
    }
    return surest;
  }

  private static Diagnosed<Transcript> unknown(SourceText source) {
    return refused(
        source,
        "no line of this file reads as a speaker's label",
        "a label stands alone on its line above what is said, e.g. \"Jane Doe (CFO)\"");
  }

  private static Diagnosed<Transcript> refused(SourceText source, String message, String hint) {
    return new Diagnosed<>(null, List.of(Diagnostic.of(Code.T001, source.file(), message, hint)));
  }

  private static Diagnosed<Transcript> complete(Recognised recognised, SourceText file) {
    Layout layout = GluedHeadings.apart(recognised.layout().in(file));
    return complete(recognised, SideLabels.named(GluedPages.leftOut(layout)));
  }

  private static Diagnosed<Transcript> complete(Recognised recognised, Layout layout) {
    Format format = recognised.format();
    SourceText source = layout.source();
    if (layout.turns().isEmpty()) {
      return silent(format, layout, source);
    }
    Map<String, Part> parts = Parts.of(source, layout.turns(), layout.sections());
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (recognised.surety() < SURE) {
      uncertain(format, layout, source).ifPresent(diagnostics::add);
    }
    if (!parts.containsValue(Part.QA)) {
      diagnostics.add(
          Diagnostic.of(
              Code.T007,
              source.file(),
              "nothing marks the start of the questions and answers",
              "the whole call is taken for prepared remarks"));
    }
    Transcript transcript =
        new Transcript(
            source,
            format.name(),
            dated(layout, source, parts),
            layout.turns(),
            parts,
            Directions.in(source, layout.turns()),
            layout.omitted(),
            layout.translations(),
            layout.times());
    return new Diagnosed<>(transcript, diagnostics);
  }

  /** A file of headings and lists, in which nobody speaks. */
  private static Diagnosed<Transcript> silent(Format format, Layout layout, SourceText source) {
    long people = layout.heading().participants().size();
    String holds = people == 0 ? "a heading" : "a heading and a list of " + people + " people";
    return refused(
        source,
        "nobody speaks in this file; read as " + format.name() + ", it holds only " + holds,
        "what is said may be missing: a label stands above it, or in front of it");
  }

  /** What was taken for labels and why, for an editor to look at. */
  private static Optional<Diagnostic> uncertain(Format format, Layout layout, SourceText source) {
    List<Label> labels = layout.turns().stream().map(Turn::label).filter(Objects::nonNull).toList();
    Map<String, Long> counts =
        labels.stream()
            .collect(Collectors.groupingBy(Label::name, LinkedHashMap::new, Collectors.counting()));
    String names =
        counts.entrySet().stream()
            .limit(MOST_NAMED)
            .map(name -> "\"" + name.getKey() + "\" " + times(name.getValue()))
            .collect(Collectors.joining(", "));
    String why = format.label() == null ? "" : ", because " + format.label();
    return labels.stream()
        .findFirst()
        .map(
            first ->
                Diagnostic.at(
                    Code.T008,
                    source,
                    first.span().start(),
                    "the layout is not known for certain; read as "
                        + format.name()
                        + why
                        + ": "
                        + names
                        + (counts.size() > MOST_NAMED ? " and others" : ""),
                    "if these are not speakers, set the labels apart as \"Jane Doe (CFO)\""));
  }

  private static String times(long count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  /** The heading with what the opening words add to it: company, fiscal period and its end. */
  private static Heading dated(Layout layout, SourceText source, Map<String, Part> parts) {
    Heading heading = layout.heading();
    FiscalPeriod period = heading.period();
    if (period == null) {
      period = FiscalPeriods.saidInOpening(source, layout.turns());
    }
    if (period != null && period.quarterEnd() == null) {
      LocalDate end = QuarterEnds.said(source, layout.turns(), parts, heading.date());
      period = period.withQuarterEnd(end);
    }
    String company = heading.company();
    return new Heading(
        heading.title(),
        CompanyName.withoutLegalForm(
            company == null ? CompanySaid.in(source, layout.turns()) : company),
        heading.ticker(),
        period,
        heading.date(),
        heading.lines(),
        heading.participants());
  }
}
