package org.callpress.bench;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.callpress.bench.MadeUpCall.Paragraph;
import org.callpress.bench.MadeUpCall.Person;
import org.callpress.bench.MadeUpCall.Said;

/** How a transcript is laid out: three of the formats that Callpress reads. */
enum TranscriptStyle {
  /** "Jane Doe (CFO)"; executives answer in Chinese and an interpreter renders them in English. */
  NAME_ROLE("name-role") {
    @Override
    String print(MadeUpCall call) {
      StringBuilder out = new StringBuilder();
      String title = call.company() + " - " + call.period();
      out.append(title).append("\n\n").append(date(call)).append("\n\nTranscript\n\n");
      call.remarks().forEach(said -> turn(label(said.who()), said, out));
      for (Said said : call.questions()) {
        if (call.executives().contains(said.who())) {
          out.append(label(said.who())).append("\n\n");
          said.paragraphs().forEach(p -> out.append(p.chinese()).append("\n\n"));
          turn("Speaker 14", said, out);
        } else {
          turn(label(said.who()), said, out);
        }
      }
      return out.toString();
    }

    private String label(Person who) {
      String role = who.role() == null ? "participant" : who.role();
      return who.name() + " (" + (who.firm() == null ? role : "Managing Director") + ")";
    }
  },

  /** "Jane Doe -- Aldgate -- Analyst". */
  NAME_DASH_TITLE("name-dash-title") {
    @Override
    String print(MadeUpCall call) {
      StringBuilder out = new StringBuilder();
      out.append(call.company()).append(" (NYSE: ").append(call.ticker()).append(")\n");
      out.append(call.period()).append(" Earnings Call\n").append(date(call));
      out.append(", 8:30 a.m. ET\n\nPrepared Remarks:\n\n");
      call.remarks().forEach(said -> turn(label(said.who()), said, out));
      out.append("Questions and Answers:\n");
      call.questions().forEach(said -> turn(label(said.who()), said, out));
      out.append("Duration: 62 minutes\n\nCall participants:\n\n");
      call.executives().forEach(who -> out.append(label(who)).append("\n\n"));
      call.analysts().forEach(who -> out.append(label(who)).append("\n\n"));
      return out.toString();
    }

    private String label(Person who) {
      return who.role() == null
          ? who.name()
          : who.name() + " -- " + (who.firm() == null ? "" : who.firm() + " -- ") + who.role();
    }
  },

  /** "Jane Doe, Aldgate - Analyst [3]" between rules, with Windows line ends. */
  STREET_EVENTS("streetevents") {
    @Override
    String print(MadeUpCall call) {
      StringBuilder out = new StringBuilder("\n\nExample StreetEvents Event Transcript\n");
      out.append("E D I T E D   V E R S I O N\n\n").append(call.period()).append(' ');
      out.append(call.company()).append(" Earnings Call\n");
      out.append(date(call).toUpperCase(Locale.ROOT)).append(" / 9:30PM GMT\n\n");
      participants("Corporate Participants", call.executives(), call, out);
      participants("Conference Call Participiants", call.analysts(), call, out);
      section("Presentation", call.remarks(), call, out);
      section("Questions and Answers", call.questions(), call, out);
      return out.toString().replace("\n", "\r\n");
    }

    private void participants(
        String heading, List<Person> people, MadeUpCall call, StringBuilder out) {
      heading(heading, out).append('\n');
      for (Person who : people) {
        out.append(" * ").append(who.name()).append("\n   ");
        out.append(firm(who, call)).append(" - ").append(who.role()).append('\n');
      }
      out.append('\n');
    }

    private void section(String heading, List<Said> said, MadeUpCall call, StringBuilder out) {
      heading(heading, out);
      for (int i = 0; i < said.size(); i++) {
        Person who = said.get(i).who();
        String rule = "-".repeat(80) + "\n";
        String title = who.role() == null ? "" : ",  " + firm(who, call) + " - " + who.role();
        out.append(rule).append(who.name()).append(title);
        out.append("    [").append(i + 1).append("]\n").append(rule).append("\n          ");
        said.get(i).paragraphs().forEach(p -> out.append(p.english()).append(" \n"));
        out.append('\n');
      }
    }

    private static StringBuilder heading(String heading, StringBuilder out) {
      String rule = "=".repeat(80) + "\n";
      return out.append(rule).append(heading).append('\n').append(rule);
    }

    private static String firm(Person who, MadeUpCall call) {
      return who.firm() == null ? call.company() + " Inc." : who.firm() + ", Research Division";
    }
  };

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private final String format;

  TranscriptStyle(String format) {
    this.format = format;
  }

  /** The name of the format that Callpress should recognise. */
  String format() {
    return format;
  }

  /** The whole text of the transcript. */
  abstract String print(MadeUpCall call);

  private static String date(MadeUpCall call) {
    return DATE.format(call.date());
  }

  private static void turn(String label, Said said, StringBuilder out) {
    out.append(label).append("\n\n");
    for (Paragraph paragraph : said.paragraphs()) {
      out.append(paragraph.english()).append("\n\n");
    }
  }
}
