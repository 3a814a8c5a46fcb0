package org.callpress.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.call.Part;
import org.callpress.call.Participant;
import org.callpress.call.Side;

/**
 * Sections between double rules, labels between single rules: "Jane Doe, Acme Corp - CFO [3]";
 * participants as "* Name" above "Firm - Title". As from Thomson Reuters and Refinitiv
 * StreetEvents, transcripts and briefs alike; a brief's summary is editorial.
 */
final class StreetEventsFormat implements Format {
  /**
   * Two spaces stand behind the comma that ends the name: "John Doe, Jr., Acme Corp - CFO"; in
   * other copies one.
   */
  private static final Pattern LABEL =
      Pattern.compile("(?<name>[^\\[\\]]{1,80}?)(?:,\\s{2,}(?<role>.{0,200}?))?\\s+\\[\\d{1,4}\\]");

  @Override
  public String name() {
    return "streetevents";
  }

  @Override
  public Recognition recognise(Page page) {
    List<Line> lines = page.lines();
    int labels = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      labels += isLabel(lines, i) ? 1 : 0;
    }
    return new Recognition(labels >= 2 ? 0.98 : 0, () -> new Reading(lines).layout());
  }

  private static boolean isRuled(List<Line> lines, int index, char rule) {
    return index > 0
        && index + 1 < lines.size()
        && isRule(lines.get(index - 1), rule)
        && isRule(lines.get(index + 1), rule);
  }

  private static boolean isRule(Line line, char rule) {
    return line.isRule() && line.text().charAt(0) == rule;
  }

  private static boolean isLabel(List<Line> lines, int index) {
    return isRuled(lines, index, '-') && LABEL.matcher(lines.get(index).text()).matches();
  }

  private enum Section {
    HEAD,
    PARTICIPANTS,
    SPEECH,
    EDITORIAL,
    BOILERPLATE
  }

  /** One pass over one source. */
  private static final class Reading {
    private final List<Line> lines;
    private final Layout.Builder out = new Layout.Builder();
    private final HeadingFacts facts = new HeadingFacts();
    private Section section = Section.HEAD;
    private Side side;
    private String listed;

    /** The number of the last heading's line. */
    private int heading;

    Reading(List<Line> lines) {
      this.lines = lines;
    }

    Layout layout() {
      int head = 0;
      while (head < lines.size() && !isRule(lines.get(head), '=')) {
        head++;
      }
      new Head(lines, ParticipantLists.none(), out, facts).read(head);
      for (int i = head; i < lines.size(); i++) {
        read(i);
      }
      return out.build(facts);
    }

    private void read(int index) {
      Line line = lines.get(index);
      if (line.isRule()) {
        out.omit(line.span(), "markup");
      } else if (isHeading(index)) {
        heading(line);
      } else if (isLabel(lines, index)) {
        section = Section.SPEECH;
        out.label(label(line, facts));
      } else if (isRuled(lines, index, '-') && Words.is("boilerplate", line.text())) {
        section = Section.BOILERPLATE;
        out.omit(line.span(), "boilerplate");
      } else {
        content(line);
      }
    }

    /**
     * A line between double rules, or a known heading below one and above the first label's rule.
     */
    private boolean isHeading(int index) {
      String text = lines.get(index).text();
      boolean known =
          ParticipantLists.isSectionHeading(text)
              || ParticipantLists.heading(text) != null
              || Words.is("boilerplate", text);
      return isRuled(lines, index, '=')
          ? !closesHeading(index - 1)
          : known && index > 0 && isRule(lines.get(index - 1), '=');
    }

    /** A section of one line stands between two rules as well; the first closed its heading. */
    private boolean closesHeading(int rule) {
      return isRuled(lines, rule - 1, '=') && lines.get(rule - 1).number() == heading;
    }

    private void heading(Line line) {
      heading = line.number();
      side = ParticipantLists.heading(line.text());
      if (side != null) {
        section = Section.PARTICIPANTS;
        out.heading(line.span(), HeadingLine.Kind.PARTICIPANTS);
        return;
      }
      boolean qa = Words.is("qa-heading", line.text());
      boolean speech = qa || Words.is("presentation-heading", line.text());
      boolean boilerplate = Words.is("boilerplate", line.text());
      section = speech ? Section.SPEECH : boilerplate ? Section.BOILERPLATE : Section.EDITORIAL;
      out.section(line.span(), qa ? Part.QA : null);
    }

    private void content(Line line) {
      switch (section) {
        case PARTICIPANTS -> participant(line);
        case SPEECH -> Page.speech(line, out);
        case BOILERPLATE -> out.omit(line.span(), "boilerplate");
        default -> out.omit(line.span(), "editorial");
      }
    }

    private void participant(Line line) {
      out.heading(line.span(), HeadingLine.Kind.PARTICIPANTS);
      if (line.text().startsWith("*")) {
        listed = line.text().substring(1).strip();
      } else if (listed != null) {
        int dash = line.text().lastIndexOf(" - ");
        String firm = dash < 0 ? line.text() : line.text().substring(0, dash);
        String title = dash < 0 ? "" : line.text().substring(dash + 3);
        facts.participant(new Participant(listed, known(title), known(firm), side));
        listed = null;
      }
    }

    private static String known(String text) {
      String stripped = text.strip();
      return stripped.codePoints().noneMatch(Character::isLetter) ? null : stripped;
    }

    private static Label label(Line line, HeadingFacts facts) {
      Matcher label = LABEL.matcher(line.text());
      if (!label.matches()) {
        throw new IllegalArgumentException("not a label: line " + line.number());
      }
      String role = label.group("role");
      String name = label.group("name").strip();
      for (int comma = name.indexOf(", "); role == null && comma > 0; ) {
        if (facts.lists(name.substring(0, comma))) {
          role = name.substring(comma + 2);
          name = name.substring(0, comma);
        }
        comma = name.indexOf(", ", comma + 1);
      }
      return new Label(line.span(), line.text(), name, role == null ? null : known(role));
    }
  }
}
