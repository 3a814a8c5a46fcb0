package org.callpress.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.callpress.bench.CallGenerator.Dice;
import org.callpress.bench.MadeUpCall.Paragraph;
import org.callpress.bench.MadeUpCall.Person;
import org.callpress.bench.MadeUpCall.Said;

/**
 * Layouts of text with the faults that vendors deliver them with, which of them by chance: names
 * that differ between list and body, labels that come twice, short paragraphs that look like
 * labels, advertisements in speech, summaries that look like speech, headings left out.
 */
enum FaultyLayout {
  /** "Jane Doe (CFO)", pasted without blank lines or not, unnamed operator included. */
  NAME_ROLE("name-role") {
    @Override
    void print(MadeUpCall call, Dice dice, Printed out) {
      boolean pasted = dice.number(0, 1) == 0;
      if (!pasted) {
        out.line("Sign in").blank().line(call.company() + " - " + call.period()).blank();
        out.line(call.dateInWords()).blank();
      }
      out.line("Transcript").blank();
      for (Said said : call.all()) {
        begin(said, call, out);
        String role = said.who().role() == null ? "participant" : said.who().role();
        out.line(said.who().name() + " (" + role + ")");
        if (!pasted) {
          out.blank();
        }
        said.paragraphs().forEach(p -> out.line(p.english()).blank());
        out.turn(said.who(), said.who().firm(), speech(said));
      }
    }
  },

  /** Bare names out of lists, no blank line anywhere. */
  LISTED("listed-names") {
    @Override
    void print(MadeUpCall call, Dice dice, Printed out) {
      listed(call, dice, false, out);
    }
  },

  /** "Jane Doe - Aldgate" above every turn, the firm of executives being the company. */
  LISTED_WITH_FIRM("listed-names") {
    @Override
    void print(MadeUpCall call, Dice dice, Printed out) {
      listed(call, dice, true, out);
    }
  },

  /** "Jane Doe -- Aldgate -- Analyst"; the first words have no label. */
  DASHES("name-dash-title") {
    @Override
    void print(MadeUpCall call, Dice dice, Printed out) {
      String dash = dice.number(0, 2) == 0 ? " — " : " -- ";
      boolean unlabelled = dice.number(0, 1) == 0;
      for (Said said : call.all()) {
        boolean first = said == call.remarks().get(0);
        if (said == call.questions().get(0)) {
          out.line("Questions and Answers:").questionsBegin();
        }
        Person who = said.who();
        String firm = who.firm() == null ? "" : who.firm() + dash;
        if (!(first && unlabelled)) {
          out.line(who.role() == null ? who.name() : who.name() + dash + firm + who.role());
          out.blank();
        }
        for (Paragraph paragraph : said.paragraphs()) {
          out.line(paragraph.english()).blank();
          if (who.role() != null && dice.number(0, 30) == 0) {
            out.line(
                "10 stocks we like better than "
                    + call.company()
                    + ". When our analyst team has a stock tip, it can pay to listen. See the 10"
                    + " stocks.");
            out.blank();
          }
        }
        out.turn(who, who.firm(), speech(said));
      }
      out.line("Duration: 58 minutes").blank().line("Call participants:").blank();
      call.executives().forEach(who -> out.line(who.name() + dash + who.role()).blank());
      out.line("More " + call.ticker() + " analysis").blank();
      out.line("All earnings call transcripts");
    }
  },

  /** "Jane Doe:What is said" below an editor's summary; some analysts are only "Analyst". */
  COLON("name-colon") {
    @Override
    void print(MadeUpCall call, Dice dice, Printed out) {
      out.line("=".repeat(70)).line("Earnings Call Transcript");
      out.line("Company: " + call.company()).line("Ticker: " + call.ticker());
      out.line("Quarter: " + call.period().replace("Q", "Q")).line("Source: example");
      out.line("URL: https://example.com/2027/01/01/x").line("Characters: 61075");
      out.line("=".repeat(70)).blank().line(call.dateInWords() + " at 8 a.m. ET").blank();
      out.line("CALL PARTICIPANTS").blank();
      call.executives().forEach(who -> out.line(who.role() + " — " + who.name()).blank());
      out.line("TAKEAWAYS").blank();
      out.line("Net Revenues-- $802.4 million, up 9% from a year ago.").blank();
      out.line("Cost of Sales -- Increased by 4%, with freight lower.").blank();
      out.line("SUMMARY").blank().line("Management described growth in all regions.").blank();
      out.line("Churn: The share of customers who leave within a year.").blank();
      out.line("INDUSTRY GLOSSARY").blank();
      out.line("Free Cash Flow: Cash from operations less capital expenditures.").blank();
      out.line("Full Conference Call Transcript").blank();
      boolean nameless = dice.number(0, 1) == 0;
      for (Said said : call.all()) {
        begin(said, call, out);
        boolean analyst = said.who().firm() != null;
        String label = analyst && nameless ? "Analyst" : said.who().name();
        String glue = dice.number(0, 3) == 0 ? ": " : ":";
        for (int i = 0; i < said.paragraphs().size(); i++) {
          out.line((i == 0 ? label + glue : "") + said.paragraphs().get(i).english()).blank();
        }
        out.turn(said.who(), said.who().firm(), speech(said));
      }
      out.line("This article is a transcript of this conference call produced for Example.");
      out.blank().line("Stocks Mentioned");
    }
  },

  /** Numbers that begin anew with the questions, two spaces behind the name, indented speech. */
  STREET_EVENTS("streetevents") {
    @Override
    void print(MadeUpCall call, Dice dice, Printed out) {
      out.blank().blank().line("Example StreetEvents Event Transcript");
      out.line("E D I T E D   V E R S I O N").blank();
      out.line(call.period() + " " + call.company() + " Inc Earnings Call");
      out.line(call.dateInWords().toUpperCase(Locale.ROOT) + " / 9:30PM GMT").blank();
      section("Corporate Participants", out);
      call.executives().forEach(who -> out.line(" * " + who.name()).line("   " + title(who, call)));
      section("Conference Call Participiants", out);
      call.analysts().forEach(who -> out.line(" * " + who.name()).line("   " + title(who, call)));
      int number = 0;
      for (Said said : call.all()) {
        boolean questions = said == call.questions().get(0);
        if (said == call.remarks().get(0)) {
          section("Presentation", out);
        } else if (questions) {
          section("Questions and Answers", out);
        }
        begin(said, call, out);
        number = questions ? 1 : number + 1;
        Person who = said.who();
        String title = who.role() == null ? "" : ",  " + title(who, call);
        out.line("-".repeat(80)).line(who.name() + title + "    [" + number + "]");
        out.line("-".repeat(80)).blank();
        String indent = "          ";
        for (Paragraph paragraph : said.paragraphs()) {
          out.line(indent + paragraph.english() + " ");
          indent = "";
        }
        out.blank();
        out.turn(who, firm(who), speech(said));
      }
      section("Definitions", out);
      out.line("PRELIMINARY TRANSCRIPT: it may hold errors.").blank();
      section("Disclaimer", out);
      out.line("Example reserves the right to make changes to documents.").blank();
      out.line("Copyright 2019 Example. All Rights Reserved.");
    }

    private String title(Person who, MadeUpCall call) {
      return (firm(who) == null ? call.company() + " Inc." : firm(who)) + " - " + who.role();
    }

    private String firm(Person who) {
      return who.firm() == null ? null : who.firm() + ", Inc., Research Division";
    }

    private void section(String heading, Printed out) {
      out.line("=".repeat(80)).line(heading).line("=".repeat(80));
    }
  },

  /** Numbers of biographies; no company and no date. */
  BLOOMBERG("bloomberg") {
    @Override
    void print(MadeUpCall call, Dice dice, Printed out) {
      out.line(call.period() + " Earnings Call").blank().line("Company Participants").blank();
      call.executives().forEach(who -> out.line(who.name() + ", " + who.role()));
      out.blank().line("Other Participants").blank();
      call.analysts().forEach(who -> out.line(who.name() + ", Analyst, " + who.firm()));
      out.blank().line("Presentation").blank();
      for (Said said : call.all()) {
        if (said == call.questions().get(0)) {
          out.line("Questions And Answers").blank();
        }
        begin(said, call, out);
        Person who = said.who();
        boolean questions = call.questions().contains(said) && who.role() != null;
        String bio =
            who.role() == null
                ? ""
                : "{BIO " + (18000000 + who.name().hashCode() % 900000) + " <GO>}";
        String side = !questions ? "" : who.firm() == null ? "A - " : "Q - ";
        out.line(side + who.name() + bio);
        said.paragraphs().forEach(p -> out.line(p.english()).blank());
        out.turn(who, who.firm(), speech(said));
      }
    }
  },

  /** "Speaker:", "Job Title:", "Company:", "Utterance 3:". */
  LABELLED("labelled") {
    @Override
    void print(MadeUpCall call, Dice dice, Printed out) {
      out.line("[CALL DETAILS]").line("Bank: " + call.company());
      out.line("Reporting Period: Q" + call.quarter() + "-" + call.year());
      out.line("Call Date: " + call.dateInWords()).blank().line("[TRANSCRIPT START]").blank();
      int number = 0;
      for (Said said : call.all()) {
        begin(said, call, out);
        Person who = said.who();
        out.line("Speaker: " + who.name());
        if (who.role() != null) {
          out.line("Job Title: " + who.role());
          out.line("Company: " + (who.firm() == null ? call.company() : who.firm()));
        }
        out.line("Utterance " + ++number + ": " + speech(said)).blank();
        out.turn(who, who.firm(), speech(said));
      }
      out.line("[TRANSCRIPT END]");
    }
  },

  /** A name, what is said in one paragraph; the operator has a first name or a number only. */
  NAME_LINE("name-line") {
    @Override
    void print(MadeUpCall call, Dice dice, Printed out) {
      String operator = dice.number(0, 1) == 0 ? "Brandon" : "Speaker 5";
      out.line(call.company() + " - " + call.period() + " earnings call (corpus 4320211)").blank();
      for (Said said : call.all()) {
        begin(said, call, out);
        out.line(said.who().role() == null ? operator : said.who().name()).blank();
        String speech = speech(said);
        if (dice.number(0, 3) == 0) {
          speech = speech + " <inaudible> uh, <laugh> thanks.";
        }
        out.line(speech).blank();
        out.turn(said.who(), said.who().firm(), speech);
      }
    }
  };

  private static final List<String> SHORT =
      List.of("Hello.", "Say again?", "My pleasure.", "Yes.", "And now, over to David.");

  private final String format;

  FaultyLayout(String format) {
    this.format = format;
  }

  /** The name of the format that should be recognised. */
  String format() {
    return format;
  }

  /** Prints a call with such faults as chance picks. */
  abstract void print(MadeUpCall call, Dice dice, Printed out);

  private static void begin(Said said, MadeUpCall call, Printed out) {
    if (said == call.questions().get(0)) {
      out.questionsBegin();
    }
  }

  static String speech(Said said) {
    return said.paragraphs().stream().map(Paragraph::english).collect(Collectors.joining(" "));
  }

  private static void listed(MadeUpCall call, Dice dice, boolean firms, Printed out) {
    String dash = dice.number(0, 1) == 0 ? " - " : " – ";
    boolean modern = dice.number(0, 1) == 0;
    boolean heading = dice.number(0, 9) > 0;
    Person missing = dice.number(0, 2) == 0 ? call.analysts().get(2) : null;
    out.line(
        call.company()
            + " (NYSE:"
            + call.ticker()
            + ") "
            + call.period()
            + " Results Conference Call "
            + call.dateInWords()
            + "  5:00 PM ET");
    out.line(modern ? "Company Participants" : "Executives");
    for (Person who : call.executives()) {
      out.line(who.name() + dash + (firms ? call.company() : who.role()));
    }
    out.line(modern ? "Conference Call Participants" : "Analysts");
    for (Person who : call.analysts()) {
      if (who != missing) {
        out.line(who.name() + dash + who.firm() + ", LLC, Research Division");
      }
    }
    if (dice.number(0, 3) == 0) {
      out.line("Unknown Executive" + dash.stripTrailing());
    }
    out.line("Operator");
    List<Said> all = call.all();
    for (int i = 0; i < all.size(); i++) {
      Said said = all.get(i);
      if (said == call.questions().get(0) && heading) {
        out.line("Question-and-Answer Session");
      }
      begin(said, call, out);
      Person who = said.who();
      String beside =
          !firms || who.role() == null
              ? ""
              : dash
                  + (who.firm() == null ? call.company() : who.firm() + ", LLC, Research Division");
      if (i > 0) {
        out.line(who.name() + beside);
      }
      List<String> paragraphs =
          new ArrayList<>(said.paragraphs().stream().map(Paragraph::english).toList());
      if (who.role() != null && dice.number(0, 6) == 0) {
        paragraphs.add(dice.one(SHORT));
      }
      paragraphs.forEach(out::line);
      String firm =
          who.firm() == null || who == missing && !firms
              ? who.firm()
              : who.firm() + ", LLC, Research Division";
      out.turn(who, firm, String.join(" ", paragraphs));
    }
    if (dice.number(0, 1) == 0) {
      for (String junk :
          List.of("1", "V. Bearish", "2", "Bearish", "3 Authors in the Last 90 Days")) {
        out.line(junk);
      }
    }
  }
}
