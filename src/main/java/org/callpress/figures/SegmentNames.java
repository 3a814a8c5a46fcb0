package org.callpress.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Slug;
import org.callpress.config.CompanyConfig;

/**
 * The reporting segments of a call: those of company.yml, else the names that stand with a metric
 * ("Revenue from …", "…'s adjusted EBITDA"). Forms of one name ("Cloud Intelligence Group",
 * "Cloud", "Example Cloud" of Example Group) are one segment, under the form said first in full.
 */
final class SegmentNames {
  private static final int SHORTEST_ACRONYM = 3;

  private final Map<String, Segment> byKey = new LinkedHashMap<>();
  private final Set<String> lasting = new HashSet<>();
  private final Phrases<Segment> phrases = new Phrases<>();
  private final List<String> companyWords;
  private final Set<String> people;

  private SegmentNames(List<String> companyNames, Set<String> people) {
    this.people = people;
    companyWords = companyNames.stream().map(SegmentNames::shortName).distinct().toList();
    companyWords.forEach(word -> phrases.add(word, Segment.COMPANY));
    companyNames.forEach(name -> phrases.add(name, Segment.COMPANY));
  }

  /** The segments that a configuration states. */
  static Phrases<Segment> stated(CompanyConfig company) {
    Phrases<Segment> phrases = new Phrases<>();
    for (CompanyConfig.Segment stated : company.segments()) {
      String name = stated.names().values().stream().findFirst().orElse(stated.id());
      Segment segment = new Segment(id(stated), name, true, true);
      stated.names().values().forEach(form -> phrases.add(form, segment));
      stated.aliases().forEach(form -> phrases.add(form, segment));
    }
    return phrases;
  }

  /** The id of a segment of company.yml: its own, else that of its first name. */
  static String id(CompanyConfig.Segment stated) {
    String first = stated.names().values().stream().findFirst().orElse(stated.id());
    return stated.id() != null ? stated.id() : Slug.of(first);
  }

  /**
   * The segments that a call names itself.
   *
   * @param names in the order in which they are said
   * @param companyNames of the company, which are no segments
   * @param people who speak; their names are none either
   */
  static SegmentNames learned(
      List<Candidate> names, List<String> companyNames, List<String> people) {
    SegmentNames segments = new SegmentNames(companyNames, parts(people));
    List<Candidate> longestFirst = new ArrayList<>(names);
    longestFirst.sort((a, b) -> Integer.compare(words(b.core()).size(), words(a.core()).size()));
    names.stream()
        .filter(Candidate::setApart)
        .forEach(name -> segments.lasting.add(key(segments.withoutCompany(name.core()))));
    Set<String> alone = new HashSet<>();
    names.forEach(name -> alone.add(key(name.core())));
    names.forEach(name -> alone.add(acronym(name.core()).toLowerCase(Locale.ROOT)));
    longestFirst.stream().filter(name -> !isPair(name, alone)).forEach(segments::add);
    return segments;
  }

  /** "Boats and Sails" where both are also spoken of alone. */
  private static boolean isPair(Candidate candidate, Set<String> alone) {
    String[] halves = Folded.of(candidate.core()).strip().split(" and | & ");
    return halves.length == 2 && alone.contains(key(halves[0])) && alone.contains(key(halves[1]));
  }

  /**
   * A name as said.
   *
   * @param name "Cloud Intelligence Group"
   * @param core without its closing "Group", "segment": "Cloud Intelligence"
   * @param setApart whether it was said as a segment's name is ("revenue from …", "…'s"), not only
   *     as that of a product ("Tools revenue")
   */
  record Candidate(String name, String core, boolean setApart) {}

  Phrases<Segment> phrases() {
    return phrases;
  }

  private void add(Candidate candidate) {
    String core = withoutCompany(candidate.core());
    if (core.isEmpty() || isCompany(candidate) || isPerson(core)) {
      return;
    }
    String key = key(core);
    Segment segment = known(key, lasting.contains(key));
    if (segment == null) {
      segment =
          new Segment(
              Slug.of(candidate.name()),
              candidate.name(),
              false,
              !candidate.name().equals(candidate.core()));
    }
    Segment named = segment;
    byKey.putIfAbsent(key, named);
    phrases.add(candidate.name(), named);
    phrases.add(core, named);
    companyWords.forEach(company -> phrases.add(company + " " + core, named));
    String acronym = acronym(candidate.name());
    if (acronym.length() >= SHORTEST_ACRONYM) {
      phrases.add(acronym, named);
    }
  }

  /** The segment with this key, or the only one that the key opens or abbreviates. */
  private Segment known(String key, boolean setApart) {
    Segment exact = byKey.get(key);
    if (exact != null || !setApart) {
      return exact;
    }
    List<Segment> fitting =
        byKey.entrySet().stream()
            .filter(
                entry -> entry.getKey().startsWith(key + " ") || isAcronym(key, entry.getValue()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static boolean isAcronym(String key, Segment segment) {
    return key.length() >= SHORTEST_ACRONYM
        && key.equals(acronym(segment.name()).toLowerCase(Locale.ROOT));
  }

  /** Initials of the capitalised words: "Taobao and Tmall Group" is TTG. */
  private static String acronym(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : words(name)) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private boolean isCompany(Candidate candidate) {
    return companyWords.contains(key(candidate.core()));
  }

  private String withoutCompany(String core) {
    List<String> words = words(core);
    boolean led = words.size() > 1 && companyWords.contains(words.get(0).toLowerCase(Locale.ROOT));
    return led ? String.join(" ", words.subList(1, words.size())) : core;
  }

  private boolean isPerson(String core) {
    List<String> words = words(key(core));
    return words.size() <= 2 && people.contains(words.get(words.size() - 1));
  }

  /** Full names and each of their words. */
  private static Set<String> parts(List<String> names) {
    Set<String> parts = new HashSet<>();
    for (String name : names) {
      parts.add(key(name));
      words(name).forEach(word -> parts.add(key(word)));
    }
    return parts;
  }

  private static String key(String core) {
    return Folded.of(core).strip().replace(" and ", " ").replace(" & ", " ");
  }

  /** What a company is called for short: its only word but for "Group", or its initials. */
  private static String shortName(String name) {
    List<String> words = words(withoutForm(name));
    String first = words.get(0);
    boolean initials = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    boolean single = words.size() == 1;
    return initials || single
        ? first.toLowerCase(Locale.ROOT)
        : String.join(" ", words).toLowerCase(Locale.ROOT);
  }

  /** Without "Inc.", "Group", "Co., Ltd." at its end. */
  private static String withoutForm(String name) {
    List<String> words = new ArrayList<>(words(name));
    int last = words.size() - 1;
    while (last > 0 && Vocabulary.isCompanyForm(bare(words.get(last)))) {
      words.remove(last--);
    }
    words.set(last, words.get(last).replaceAll("[,.]+$", ""));
    return String.join(" ", words);
  }

  private static String bare(String word) {
    return word.replaceAll("[,.]", "").toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String name) {
    return List.of(name.strip().split("\\s+"));
  }
}
