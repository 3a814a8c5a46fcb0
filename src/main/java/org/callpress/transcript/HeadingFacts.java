package org.callpress.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Heading;
import org.callpress.call.HeadingLine;
import org.callpress.call.Participant;
import org.callpress.call.Side;

/** What the heading lines say, gathered line by line: the first to say a thing is believed. */
final class HeadingFacts {
  private String title;
  private String company;
  private String ticker;
  private FiscalPeriod period;
  private LocalDate date;
  private final List<Participant> participants = new ArrayList<>();

  HeadingFacts title(String text, TitleLine line) {
    if (title == null) {
      title = text;
    }
    return company(line.company()).ticker(line.ticker()).period(line.period()).date(line.date());
  }

  HeadingFacts title(String text) {
    title = title == null ? text : title;
    return this;
  }

  HeadingFacts company(String name) {
    company = company == null ? name : company;
    return this;
  }

  HeadingFacts ticker(String symbol) {
    ticker = ticker == null ? symbol : ticker;
    return this;
  }

  HeadingFacts period(FiscalPeriod stated) {
    period = period == null ? stated : period;
    return this;
  }

  HeadingFacts date(LocalDate stated) {
    date = date == null ? stated : date;
    return this;
  }

  /** Adds somebody; who is listed twice counts once. */
  HeadingFacts participant(Participant participant) {
    if (participants.stream().noneMatch(p -> p.name().equals(participant.name()))) {
      participants.add(participant);
    }
    return this;
  }

  /** Whether somebody of this name is listed. */
  boolean lists(String name) {
    return participants.stream().anyMatch(participant -> participant.name().equals(name));
  }

  /** All that a heading says, where nothing is known yet. */
  HeadingFacts all(Heading heading) {
    heading.participants().forEach(this::participant);
    return (title == null ? title(heading.title()) : this)
        .company(heading.company())
        .ticker(heading.ticker())
        .period(heading.period())
        .date(heading.date());
  }

  /** What other facts say of company, ticker, period and date, where nothing is known yet. */
  HeadingFacts others(HeadingFacts more) {
    return company(more.company).ticker(more.ticker).period(more.period).date(more.date);
  }

  /** A heading as its text has it, with the company, ticker and title of these facts before it. */
  Heading completed(Heading text) {
    return new Heading(
        title == null ? text.title() : title,
        company == null ? text.company() : company,
        ticker == null ? text.ticker() : ticker,
        text.period() == null ? period : text.period(),
        text.date() == null ? date : text.date(),
        text.lines(),
        text.participants());
  }

  /** A heading with other lines. */
  static Heading withLines(Heading heading, List<HeadingLine> lines) {
    return new Heading(
        heading.title(),
        heading.company(),
        heading.ticker(),
        heading.period(),
        heading.date(),
        lines,
        heading.participants());
  }

  boolean hasTitle() {
    return title != null;
  }

  boolean hasDate() {
    return date != null;
  }

  Heading heading(List<HeadingLine> lines) {
    return new Heading(title, company, ticker, period, date, lines, withColleagues());
  }

  /** Of whom no side is known, who works where somebody of the company does is of the company. */
  private List<Participant> withColleagues() {
    Set<String> own =
        participants.stream()
            .filter(p -> p.side() == Side.COMPANY && p.affiliation() != null)
            .map(Participant::affiliation)
            .collect(Collectors.toSet());
    return participants.stream()
        .map(
            p ->
                p.side() == Side.UNIDENTIFIED && own.contains(p.affiliation())
                    ? new Participant(p.name(), p.role(), p.affiliation(), Side.COMPANY)
                    : p)
        .toList();
  }
}
