package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.HeadingLine;
import org.callpress.source.Span;

/** One pass over one interleaved source. */
final class InterleavedReading {
  private static final int LONGEST_LABEL = 40;
  private final List<Line> lines;
  private final Layout.Builder out = new Layout.Builder();
  private final HeadingFacts facts = new HeadingFacts();

  /** The numbered paragraphs without their tags, in order. */
  private final List<Line> originals = new ArrayList<>();

  private final Grammar grammar;
  private final int speech;
  private final int foot;

  /** The paragraph that is being read; -1 above the first. */
  private int current = -1;

  private boolean labelled;

  InterleavedReading(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      Tag tag = Tag.original(line);
      if (tag != null && tag.rest() != null) {
        originals.add(tag.rest());
      }
    }
    grammar = new ColonGrammar(originals, ParticipantLists.none());
    foot = Foot.start(originals, ParticipantLists.none());
    speech = speechStart();
  }

  /** The heading that announces the transcript, else the first label. */
  private int speechStart() {
    int label = -1;
    for (int i = 0; i < foot; i++) {
      if (Words.is("full-transcript-heading", originals.get(i).text())) {
        return i;
      }
      label = label < 0 && grammar.at(i) != null ? i : label;
    }
    return Math.max(label, 0);
  }

  Layout layout() {
    int head = 0;
    while (head < lines.size() && !opensSpeech(lines.get(head))) {
      head++;
    }
    new InterleavedHead(lines.subList(0, head), out, facts).read();
    current = speech - 1;
    lines.subList(head, lines.size()).forEach(this::read);
    return out.build(facts);
  }

  private boolean opensSpeech(Line line) {
    Tag tag = Tag.original(line);
    return tag != null
        && tag.rest() != null
        && tag.rest().span().equals(originals.get(speech).span());
  }

  private void read(Line line) {
    Tag original = Tag.original(line);
    Tag translation = original == null ? Tag.translation(line) : null;
    Tag tag = original == null ? translation : original;
    if (tag != null) {
      out.omit(tag.span(), "markup");
    }
    if (tag == null) {
      continuation(line);
    } else if (tag.rest() != null && original != null) {
      original(tag.rest());
    } else if (tag.rest() != null) {
      translation(tag.rest());
    }
  }

  private void original(Line line) {
    current++;
    Grammar.Labelled found = current < foot ? grammar.at(current) : null;
    labelled = found != null;
    if (current >= foot) {
      out.omit(line.span(), "boilerplate");
    } else if (labelled) {
      Page.label(found, out);
    } else if (!Page.section(line, out)) {
      Page.speech(line, out);
    }
  }

  private void translation(Line line) {
    if (current >= foot) {
      out.omit(line.span(), "boilerplate");
    } else if (ParticipantLists.isSectionHeading(originals.get(current).text())) {
      out.heading(line.span(), HeadingLine.Kind.SECTION);
    } else {
      Line said = labelled ? withoutLabel(line) : line;
      if (said != null) {
        translated(said);
      }
    }
  }

  /** What follows a translation: the original once more, or more of the translation. */
  private void continuation(Line line) {
    if (line.isRule() || Words.is("original-follows", line.text())) {
      out.omit(line.span(), "markup");
    } else if (Repetition.of(originals.get(current).text(), line.text())) {
      out.omit(line.span(), "repetition");
    } else if (current >= foot) {
      out.omit(line.span(), "boilerplate");
    } else {
      translated(line);
    }
  }

  private void translated(Line line) {
    int first = out.paragraphs();
    Page.speech(line, out);
    out.translatedFrom(first);
  }

  /** "彭亚历克斯：谢谢" → "谢谢": the label has been read from the original. */
  private Line withoutLabel(Line line) {
    int colon = firstColon(line.text());
    if (colon <= 0 || colon > LONGEST_LABEL) {
      return line;
    }
    int start = line.span().start();
    out.omit(new Span(start, start + colon + 1), RepeatedLabels.REASON);
    return line.behind(colon + 1);
  }

  private static int firstColon(String text) {
    int wide = text.indexOf('：');
    int ascii = text.indexOf(':');
    return wide < 0 || ascii >= 0 && ascii < wide ? ascii : wide;
  }
}
