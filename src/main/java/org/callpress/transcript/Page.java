package org.callpress.transcript;

import java.util.List;
import org.callpress.call.HeadingLine;
import org.callpress.call.Part;
import org.callpress.call.Participant;
import org.callpress.source.Datum;
import org.callpress.source.HtmlText;
import org.callpress.source.SourceText;
import org.jsoup.nodes.Document;

/**
 * A source as lines: a head (title, date, lists, chrome), a body (labels and speech) and a foot
 * (disclaimers, chrome). Formats differ in their {@link Grammar}; the rest is read here, the same
 * for all. What several formats ask of a source is found out once, and only if one asks.
 */
final class Page {
  private final SourceText source;
  private final Asked<List<Line>> lines;
  private final Asked<TitledNames> titled;
  private final Asked<ParticipantLists> lists;
  private final Asked<RunningHeads> heads;
  private final Asked<ColonGrammar> colons;
  private final Asked<CueText> cues;
  private final Asked<MarkedUpText> markedUp;
  private final Asked<Datum> data;
  private final Asked<Document> html;

  Page(SourceText source) {
    this.source = source;
    this.lines = new Asked<>(() -> Line.of(source));
    this.titled = new Asked<>(() -> new TitledNames(lines()));
    this.lists = new Asked<>(() -> ParticipantLists.in(lines(), titled()));
    this.heads = new Asked<>(() -> new RunningHeads(lines()));
    this.colons = new Asked<>(() -> new ColonGrammar(lines(), lists()));
    this.cues = new Asked<>(() -> CueText.of(source));
    this.markedUp = new Asked<>(() -> MarkedUpText.of(source));
    this.data = new Asked<>(() -> DataFile.open(source));
    this.html = new Asked<>(() -> HtmlText.parse(source));
  }

  SourceText source() {
    return source;
  }

  List<Line> lines() {
    return lines.get();
  }

  ParticipantLists lists() {
    return lists.get();
  }

  /** Names above titles. */
  TitledNames titled() {
    return titled.get();
  }

  ColonGrammar colons() {
    return colons.get();
  }

  /** The source as subtitles; null where it is none. */
  CueText cues() {
    return cues.get();
  }

  /** The source without marks of Markdown and times. */
  MarkedUpText markedUp() {
    return markedUp.get();
  }

  /** The source as JSON or YAML; null where it is neither. */
  Datum data() {
    return data.get();
  }

  /** The source as a saved page; null where it is none. */
  Document html() {
    return html.get();
  }

  /** Reads the whole page with a format's grammar. */
  Layout read(Grammar grammar) {
    Layout.Builder out = new Layout.Builder();
    HeadingFacts facts = new HeadingFacts();
    int foot = disclaimer(grammar, Foot.start(lines(), lists()));
    int body = bodyStart(grammar, foot);
    new Head(lines(), lists(), out, facts).read(body);
    for (int i = body; i < foot; ) {
      i += readBody(i, grammar, out, facts);
    }
    out.endTurn();
    Foot.read(lines(), foot, lists(), out, facts);
    return out.build(facts);
  }

  /** Below a heading "Disclaimer" that no label follows nobody speaks. */
  private int disclaimer(Grammar grammar, int foot) {
    for (int i = foot - 1; i >= 0 && grammar.at(i) == null; i--) {
      if (Words.is("disclaimer-heading", lines().get(i).text())) {
        return i;
      }
    }
    return foot;
  }

  /**
   * The line with which speech begins: the first label, or the speech above it that nobody is named
   * for. What only looked like labels above a heading "Full Conference Call Transcript" is none.
   */
  private int bodyStart(Grammar grammar, int foot) {
    int label = firstLabel(grammar, 0, foot);
    for (int i = label; i < foot; i++) {
      if (Words.is("full-transcript-heading", lines().get(i).text())) {
        int below = firstLabel(grammar, i + 1, foot);
        return below < foot ? headEnd(grammar, below) : headEnd(grammar, label);
      }
    }
    return headEnd(grammar, label);
  }

  /** Nobody speaks before the operator welcomes everybody: what stands above is an editor's. */
  private int headEnd(Grammar grammar, int label) {
    Grammar.Labelled first = label < lines().size() ? grammar.at(label) : null;
    if (first == null || !Words.is("unnamed-label", first.label().name())) {
      return Head.end(lines(), lists(), label);
    }
    int below = label + first.lines();
    String rest = first.rest() == null ? "" : source.slice(first.rest());
    String words = below < lines().size() ? rest + "\n" + lines().get(below).text() : rest;
    return Words.has("welcome", words) ? label : Head.end(lines(), lists(), label);
  }

  private int firstLabel(Grammar grammar, int from, int foot) {
    for (int i = from; i < foot; i++) {
      if (!lists().holds(i) && grammar.at(i) != null) {
        return i;
      }
    }
    return foot;
  }

  /** Reads a line, or a label of several lines; returns how many were read. */
  private int readBody(int index, Grammar grammar, Layout.Builder out, HeadingFacts facts) {
    Line line = lines().get(index);
    if (lists().holds(index)) {
      participant(lists().at(index), line, out, facts);
      return 1;
    }
    if (heads.get().holds(index)) {
      out.omit(line.span(), RunningHeads.REASON);
      return 1;
    }
    Grammar.Labelled labelled = grammar.at(index);
    if (labelled != null) {
      label(labelled, out);
      return labelled.lines();
    }
    if (!section(line, out)) {
      speech(line, out);
    }
    return 1;
  }

  static void label(Grammar.Labelled labelled, Layout.Builder out) {
    out.label(labelled.label());
    if (labelled.repeated() != null) {
      out.omit(labelled.repeated(), RepeatedLabels.REASON);
    }
    if (labelled.rest() != null) {
      out.paragraph(labelled.rest());
    }
  }

  static void participant(
      Participant participant, Line line, Layout.Builder out, HeadingFacts facts) {
    if (participant != null) {
      facts.participant(participant);
    }
    out.heading(line.span(), HeadingLine.Kind.PARTICIPANTS);
  }

  /** Reads a section heading; false where the line is none. */
  static boolean section(Line line, Layout.Builder out) {
    String text = line.text();
    if (Words.is("qa-heading", text)) {
      out.section(line.span(), Part.QA);
    } else if (Words.is("qa-end-heading", text)) {
      out.section(line.span(), Part.CLOSING);
    } else if (Words.is("presentation-heading", text) || Words.is("transcript-heading", text)) {
      out.section(line.span(), null);
    } else {
      return false;
    }
    return true;
  }

  /** Reads a line that is neither a label nor a heading. */
  static void speech(Line line, Layout.Builder out) {
    String text = line.text();
    if (line.isRule()) {
      out.omit(line.span(), "markup");
    } else if (Stamp.isAlone(text)) {
      out.omit(line.span(), "time");
    } else if (CutMarks.is(text)) {
      out.omit(line.span(), CutMarks.REASON);
    } else if (Words.has("advertisement", text)) {
      out.omit(line.span(), "advertisement");
    } else {
      out.paragraph(line.span());
    }
  }
}
