package org.callpress.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.callpress.call.Side;
import org.callpress.call.Term;

/**
 * What a {@code company.yml} says. Everything is optional.
 *
 * @param id in addresses, or null for the folder's name
 * @param names by language tag
 * @param ticker or null
 * @param fiscalYearEnd month in which the fiscal year ends, 1 to 12, or null
 * @param people who speak for the company
 * @param segments reporting segments
 * @param glossary the company's own words, explained
 * @param topics that questions are filed under
 */
public record CompanyConfig(
    String id,
    Map<String, String> names,
    String ticker,
    Integer fiscalYearEnd,
    List<Person> people,
    List<Segment> segments,
    List<Term> glossary,
    List<Topic> topics) {
  public static final CompanyConfig NONE =
      new CompanyConfig(null, Map.of(), null, null, List.of(), List.of(), List.of());

  /** A company without topics of its own. */
  public CompanyConfig(
      String id,
      Map<String, String> names,
      String ticker,
      Integer fiscalYearEnd,
      List<Person> people,
      List<Segment> segments,
      List<Term> glossary) {
    this(id, names, ticker, fiscalYearEnd, people, segments, glossary, List.of());
  }

  /** The company with the site's topics beside its own, which come first where both have one. */
  public CompanyConfig withTopicsOf(SiteConfig site) {
    return new CompanyConfig(
        id,
        names,
        ticker,
        fiscalYearEnd,
        people,
        segments,
        glossary,
        Topic.and(site.topics(), topics));
  }

  /**
   * The company as it is for one call: with the people of the call's own call.yml, and everybody in
   * the role that they have on the day.
   *
   * @param onThisCall who goes before the company's person of the same id or of one name
   * @param date of the call, or null where it is not known
   */
  public CompanyConfig forCall(List<Person> onThisCall, LocalDate date) {
    List<Person> all = new ArrayList<>(onThisCall);
    people.stream()
        .filter(person -> onThisCall.stream().noneMatch(person::isAlso))
        .forEach(all::add);
    List<Person> then = all.stream().map(p -> p.completedFrom(people).on(date)).toList();
    return new CompanyConfig(id, names, ticker, fiscalYearEnd, then, segments, glossary, topics);
  }

  /**
   * @param id in addresses, or null for the slug of the first name
   * @param names by language tag
   * @param aliases other forms that are said or printed
   * @param role or null
   * @param roles over time; where one is held on the day it goes before {@code role}
   * @param firm or null for the company itself
   * @param side null where nothing is said of it: the company's
   */
  public record Person(
      String id,
      Map<String, String> names,
      List<String> aliases,
      String role,
      List<Role> roles,
      String firm,
      Side side) {
    public Person {
      names = Collections.unmodifiableMap(new java.util.TreeMap<>(names));
      aliases = List.copyOf(aliases);
      roles = List.copyOf(roles);
    }

    /** On that side, unless it is said on which. */
    Person orOnSide(Side usual) {
      return new Person(id, names, aliases, role, roles, firm, side == null ? usual : side);
    }

    private boolean isAlso(Person other) {
      return id != null && id.equals(other.id())
          || !Collections.disjoint(names.values(), other.names().values());
    }

    /** With what company.yml says of the person where call.yml is silent. */
    private Person completedFrom(List<Person> known) {
      return known.stream().filter(this::isAlso).findFirst().map(this::completedFrom).orElse(this);
    }

    private Person completedFrom(Person known) {
      if (known == this) {
        return this;
      }
      Map<String, String> all = new java.util.TreeMap<>(known.names());
      all.putAll(names);
      List<String> also = new ArrayList<>(aliases);
      also.addAll(known.aliases());
      return new Person(
          id != null ? id : known.id(),
          all,
          also.stream().distinct().toList(),
          role != null ? role : known.role(),
          role != null || !roles.isEmpty() ? roles : known.roles(),
          firm != null ? firm : known.firm(),
          side != null ? side : known.side());
    }

    /** In the role held on the day; on an unknown day in the one that has no end. */
    private Person on(LocalDate date) {
      return roles.stream()
          .filter(held -> date == null ? held.until() == null : held.isHeldOn(date))
          .findFirst()
          .map(
              held ->
                  new Person(
                      id,
                      names,
                      aliases,
                      held.role() != null ? held.role() : role,
                      roles,
                      held.firm() != null ? held.firm() : firm,
                      side))
          .orElse(this);
    }
  }

  /**
   * A role for a time, e.g. Chief Financial Officer until 30 June 2025.
   *
   * @param role or null
   * @param firm or null
   * @param from the first day, or null for always
   * @param until the last day, or null for still
   */
  public record Role(String role, String firm, LocalDate from, LocalDate until) {
    boolean isHeldOn(LocalDate date) {
      return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }
  }

  /**
   * @param id e.g. "cloud"
   * @param names by language tag, as shown
   * @param aliases other forms that are said, in any language
   * @param parent id of the segment that it is a part of, or null
   */
  public record Segment(String id, Map<String, String> names, List<String> aliases, String parent) {
    /** One that is part of no other. */
    public Segment(String id, Map<String, String> names, List<String> aliases) {
      this(id, names, aliases, null);
    }
  }
}
