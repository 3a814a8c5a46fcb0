package org.callpress.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callpress.call.EditorNote;
import org.callpress.call.Erratum;
import org.callpress.call.PassageRuling;
import org.callpress.call.QuestionRuling;
import org.callpress.call.Rulings;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.config.Corrections;
import org.callpress.config.Quote;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * Puts an editor's corrections in their places. A correction whose words do not stand where it says
 * is an error that shows both the correction and the text, and where the words stand now.
 */
public final class Placement {
  /** A finding shows at most so many characters of a line. */
  private static final int SHOWN = 90;

  /** At most so many lines are named on which the words stand as well. */
  private static final int NAMED = 4;

  private final Transcript transcript;
  private final SourceText source;
  private final Map<Quote, Span> places = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Placement(Transcript transcript) {
    this.transcript = transcript;
    this.source = transcript.source();
  }

  /** The corrections that fit, in the order of the text, and an error for each that does not. */
  public static Diagnosed<Rulings> place(Transcript transcript, Corrections corrections) {
    return new Placement(transcript).place(corrections);
  }

  private Diagnosed<Rulings> place(Corrections corrections) {
    List<PassageRuling> passages =
        placed(
            corrections.passages(),
            Corrections.OfPassage::at,
            (said, span) ->
                new PassageRuling(
                    span,
                    said.speaker(),
                    said.voice(),
                    said.language(),
                    said.kind(),
                    said.split(),
                    said.at().stated()));
    List<Erratum> errata =
        placed(
            corrections.errata(),
            Corrections.Misprint::at,
            (said, span) -> new Erratum(span, said.spoken(), said.note()));
    apart(corrections.passages().stream().map(Corrections.OfPassage::at).toList());
    apart(corrections.errata().stream().map(Corrections.Misprint::at).toList());
    List<EditorNote> notes =
        placed(
            corrections.notes(),
            Corrections.Note::at,
            (said, span) -> new EditorNote(span, said.text()));
    List<QuestionRuling> questions =
        placed(corrections.questions(), Corrections.OfQuestion::at, this::question);
    apart(corrections.questions().stream().map(Corrections.OfQuestion::at).toList());
    return new Diagnosed<>(
        new Rulings(
            sorted(passages, PassageRuling::span),
            sorted(errata, Erratum::span),
            sorted(notes, EditorNote::span),
            sorted(questions, QuestionRuling::span)),
        diagnostics);
  }

  private QuestionRuling question(Corrections.OfQuestion said, Span span) {
    List<Span> answers =
        said.answers() == null
            ? null
            : said.answers().stream().map(this::find).filter(Objects::nonNull).toList();
    return new QuestionRuling(
        span,
        said.change(),
        said.number(),
        answers,
        said.status(),
        said.handedTo(),
        said.at().stated());
  }

  private static <T> List<T> sorted(List<T> items, Function<T, Span> span) {
    return items.stream().sorted(Comparator.comparing(span)).toList();
  }

  private <T, R> List<R> placed(
      List<T> corrections, Function<T, Quote> at, BiFunction<T, Span, R> make) {
    List<R> placed = new ArrayList<>();
    for (T correction : corrections) {
      Span span = find(at.apply(correction));
      if (span != null) {
        placed.add(make.apply(correction, span));
      }
    }
    return placed;
  }

  /** Where the words stand; null, and an error, where that is nowhere, twice, or not in speech. */
  private Span find(Quote quote) {
    List<Span> everywhere = new WordSearch(quote.words()).in(source.text());
    List<Span> here =
        everywhere.stream()
            .filter(span -> source.place(span.start()).line() == quote.line())
            .toList();
    if (here.size() == 1) {
      return inSpeech(quote, here.get(0));
    }
    if (here.isEmpty()) {
      diagnostics.add(missing(quote, everywhere));
    } else {
      diagnostics.add(
          quote
              .stated()
              .finding(
                  Code.E002,
                  "line "
                      + quote.line()
                      + " holds \""
                      + shown(quote.words())
                      + "\" "
                      + here.size()
                      + " times: "
                      + line(quote.line()),
                  "quote as many words as make it plain which is meant"));
    }
    return null;
  }

  private Span inSpeech(Quote quote, Span span) {
    boolean speech =
        transcript.turns().stream()
            .map(Turn::paragraphs)
            .flatMap(List::stream)
            .anyMatch(paragraph -> paragraph.contains(span));
    if (speech) {
      places.put(quote, span);
      return span;
    }
    diagnostics.add(
        quote
            .stated()
            .finding(
                Code.E005,
                "\""
                    + shown(quote.words())
                    + "\" is no speech of one paragraph; line "
                    + quote.line()
                    + " is: "
                    + line(quote.line()),
                "corrections are of what somebody says; quote words within one paragraph, and"
                    + " correct names and labels under people:"));
    return null;
  }

  private Diagnostic missing(Quote quote, List<Span> elsewhere) {
    String lines =
        elsewhere.stream()
            .map(span -> String.valueOf(source.place(span.start()).line()))
            .distinct()
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    return quote
        .stated()
        .finding(
            Code.E001,
            "\""
                + shown(quote.words())
                + "\" does not stand on line "
                + quote.line()
                + " of "
                + source.file()
                + ", which is: "
                + line(quote.line()),
            lines.isEmpty()
                ? "the words stand nowhere in the transcript; see what was changed there"
                : "found at line " + lines + "; correct line:");
  }

  /** The corrections of one kind must not touch the same words. */
  private void apart(List<Quote> quotes) {
    List<Found> found =
        quotes.stream()
            .filter(places::containsKey)
            .map(quote -> new Found(quote, places.get(quote)))
            .toList();
    List<Found> inOrder = sorted(found, Found::span);
    for (int i = 1; i < inOrder.size(); i++) {
      Found before = inOrder.get(i - 1);
      Found here = inOrder.get(i);
      if (here.span().overlaps(before.span())) {
        diagnostics.add(
            here.quote()
                .stated()
                .finding(
                    Code.E004,
                    "two corrections of the same words: \""
                        + shown(before.quote().words())
                        + "\" and \""
                        + shown(here.quote().words())
                        + "\"",
                    "make them one; the other stands at line "
                        + before.quote().stated().place().line()));
      }
    }
  }

  private record Found(Quote quote, Span span) {}

  private String line(int number) {
    SourceText file = source.original();
    if (number > file.lineCount()) {
      return "(the file has " + file.lineCount() + " lines)";
    }
    String text = Whitespace.collapsed(file.slice(file.line(number)));
    return text.isEmpty() ? "(empty)" : "\"" + shown(text) + "\"";
  }

  private static String shown(String text) {
    int points = text.codePointCount(0, text.length());
    return points <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
