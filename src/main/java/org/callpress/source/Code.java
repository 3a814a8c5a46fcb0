package org.callpress.source;

import static org.callpress.source.Severity.ERROR;
import static org.callpress.source.Severity.NOTE;
import static org.callpress.source.Severity.WARNING;

/** Every diagnostic there is. Each is explained in docs/diagnostics.md and has a fixture. */
public enum Code {
  // S: the source file
  S001(ERROR, "the file cannot be read"),
  S002(ERROR, "the file is empty"),
  S003(WARNING, "a byte sequence that is not valid in the file's encoding"),
  S004(NOTE, "a replacement character (U+FFFD) in the source"),
  S005(WARNING, "the file is not UTF-8 and was read in another encoding"),
  S006(NOTE, "a control character in the source"),
  S007(WARNING, "the text was encoded twice and was repaired"),
  S008(ERROR, "the file is not text"),
  S009(WARNING, "words in a PDF are pictures"),
  S010(WARNING, "a PDF whose end is missing"),
  // T: the transcript
  T001(ERROR, "the file is not a transcript that Callpress knows"),
  T002(WARNING, "no company name was found"),
  T003(WARNING, "no date was found"),
  T004(WARNING, "no fiscal period was found"),
  T005(ERROR, "two transcripts for one address"),
  T006(WARNING, "text that belongs to no passage, label, heading or omission"),
  T007(NOTE, "nothing marks the start of the questions and answers"),
  T008(NOTE, "a layout that is not known for certain"),
  T009(NOTE, "which of two files is the translation is a guess"),
  T010(NOTE, "a turn that only one of two files in two languages has"),
  T011(NOTE, "a date that stands in the file's name only"),
  // A: attribution
  A001(NOTE, "a passage whose speaker could not be told"),
  A002(NOTE, "a passage whose printed label is not believed"),
  // X: exchanges
  X001(NOTE, "an analyst whose firm is not named"),
  X002(NOTE, "a question for which no answer was found"),
  // E: the editor's corrections
  E001(ERROR, "a correction whose words do not stand where it says"),
  E002(ERROR, "a correction whose words stand on the line more than once"),
  E003(ERROR, "a correction that names somebody whom the call does not know"),
  E004(ERROR, "corrections that contradict one another"),
  E005(ERROR, "a correction of words that nobody speaks"),
  E006(ERROR, "corrections that cannot be read"),
  E007(ERROR, "a correction of a question that does not fit the questions of the call"),
  // F: figures
  F001(WARNING, "stated figures that contradict one another"),
  F002(WARNING, "an interpretation that states another figure than the original"),
  // C: configuration
  C001(ERROR, "the YAML cannot be parsed"),
  C002(ERROR, "an unknown key"),
  C003(ERROR, "a value of the wrong kind"),
  C004(ERROR, "the configuration file is missing"),
  C005(ERROR, "the content folder is missing"),
  C006(WARNING, "there is no transcript in the content folder"),
  C007(ERROR, "a key that stands twice"),
  C008(NOTE, "a file in the content folder that is not read"),
  C009(ERROR, "another file stands where a new one belongs"),
  C010(WARNING, "a colour that cannot be read on the page"),
  // P: pages and publishing
  P001(ERROR, "a template failed"),
  P002(ERROR, "a link or anchor that leads nowhere"),
  P003(ERROR, "an id that stands twice on a page"),
  P004(ERROR, "the output folder cannot be written"),
  P005(ERROR, "the output folder was not made by Callpress"),
  P006(ERROR, "a message is missing in a language"),
  P007(ERROR, "the front matter of a page cannot be used"),
  P008(ERROR, "two pages for one address"),
  P009(ERROR, "a page that loads something from elsewhere"),
  P010(ERROR, "a script or style written into a page"),
  P011(ERROR, "a file of somebody else's stands where a page belongs"),
  P012(NOTE, "a file of somebody else's in the output folder"),
  P013(ERROR, "another build is writing to the output folder"),
  P014(ERROR, "a page of prose that is nested too deeply"),
  P015(WARNING, "a message that nobody asks for"),
  // I: Callpress itself
  I001(ERROR, "Callpress failed on this file; this is a fault of Callpress");

  private final Severity severity;
  private final String summary;

  Code(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  public Severity severity() {
    return severity;
  }

  public String summary() {
    return summary;
  }

  /** Whether it is about an editor's correction that does not fit. */
  public boolean isCorrection() {
    return name().startsWith("E");
  }
}
