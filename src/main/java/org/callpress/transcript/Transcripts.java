package org.callpress.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Heading;
import org.callpress.call.Part;
import org.callpress.call.Transcript;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;

/** Reads a source text in whichever format it is written. */
public final class Transcripts {
  private static final List<Format> FORMATS = 
      List.of(
          new NameRoleFormat(),
          new DashFormat(),
          new SeekingAlphaFormat(),
          new ColonFormat());

  /** What holds text in a wrapping of its own: data, pages, subtitles. */
  private static final List<Format> CONTAINERS = List.of(new RecordsFormat(), new PairsFormat(), new DataTextFormat());

  private Transcripts() {}

  /** The transcript, or a null value and an error where no format recognises the text. */
  public static Diagnosed<Transcript> read(SourceText source) {
    Format container = surest(CONTAINERS, source);
    Format format = container != null ? container : surest(FORMATS, source);
    return format == null ? unknown(source) : complete(format, source);
  }

  /** The format of plain text that recognises a text most surely; null where none does. */
  static Format ofText(SourceText text) {
    return surest(FORMATS, text);
  }

  private static Format surest(List<Format> formats, SourceText source) {
    Format surest = null;
    double surety = 0;
    for (Format format : formats) {
      double recognised = format.recognise(source);
      if (recognised > surety) {
        surest = format;
        surety = recognised;
      }
    }
    return surest;
  }

  private static Diagnosed<Transcript> unknown(SourceText source) {
    return new Diagnosed<>(
        null,
        List.of(
            Diagnostic.of(
                Code.T001,
                source.file(),
                "no line of this file reads as a speaker's label",
                "a label stands alone on its line above what is said, e.g. \"Jane Doe (CFO)\"")));
  }

  private static Diagnosed<Transcript> complete(Format format, SourceText file) {
    Layout layout = format.parse(file);
    SourceText source = layout.source();
    Map<String, Part> parts = Parts.of(source, layout.turns(), layout.sections());
    List<Diagnostic> diagnostics = new ArrayList<>();
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
            layout.omitted());
    return new Diagnosed<>(transcript, diagnostics);
  }

  /** The heading with what the opening words add to it: the fiscal period and its last day. */
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
    return new Heading(
        heading.title(),
        heading.company(),
        heading.ticker(),
        period,
        heading.date(),
        heading.lines(),
        heading.participants());
  }
}
