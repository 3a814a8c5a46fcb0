package org.callpress.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.callpress.call.LanguageTags;
import org.callpress.call.Side;
import org.callpress.site.CallSummary.SpeakerEntry;

/**
 * Everybody who speaks, over all calls. People are the same person where their key is the same (see
 * {@link CallSummary.SpeakerEntry}); nothing else is known of them, so two analysts of one name
 * share a page, which shows the firm of each call.
 */
public final class PeopleDirectory {
  private final List<Person> people;
  private final List<Person> voices;
  private final List<AnalystFirm> firms;
  private final Map<String, AnalystFirm> bySpelling = new HashMap<>();

  private PeopleDirectory(List<Person> people, List<Person> voices, List<AnalystFirm> firms) {
    this.people = people;
    this.voices = voices;
    this.firms = firms;
    firms.forEach(firm -> firm.spellings().forEach(name -> bySpelling.put(name, firm)));
  }

  /** Gathers the people of all calls. */
  public static PeopleDirectory of(SitePlan plan) {
    FirmNames firms = FirmNames.standard();
    return new PeopleDirectory(
        people(grouped(plan, SpeakerEntry::key)),
        people(grouped(plan, entry -> entry.side() == Side.INTERPRETER ? entry.name() : null)),
        AnalystFirm.all(grouped(plan, entry -> firmKey(entry, firms)).values(), firms));
  }

  private static String firmKey(SpeakerEntry entry, FirmNames firms) {
    boolean known = entry.side() == Side.ANALYST && entry.affiliation() != null;
    return known ? firms.key(entry.affiliation()) : null;
  }

  /** Appearances by a key, newest first; those without a key are left out. */
  private static Map<String, List<Appearance>> grouped(
      SitePlan plan, Function<SpeakerEntry, String> key) {
    Map<String, List<Appearance>> groups = new TreeMap<>();
    for (CallSummary call : plan.calls()) {
      for (SpeakerEntry entry : call.speakers()) {
        String under = key.apply(entry);
        if (under != null) {
          groups.computeIfAbsent(under, k -> new ArrayList<>()).add(new Appearance(call, entry));
        }
      }
    }
    return groups;
  }

  private static List<Person> people(Map<String, List<Appearance>> appearances) {
    return appearances.entrySet().stream()
        .map(entry -> new Person(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Those with a page of their own, in the order of their keys. */
  public List<Person> people() {
    return people;
  }

  /** Interpreters by the name that is printed; they have no page, and no key but that name. */
  public List<Person> interpreters() {
    return voices;
  }

  /** Analysts' firms, in the order of their slugs. */
  public List<AnalystFirm> firms() {
    return firms;
  }

  /** The firm that an affiliation names; null where it names none. */
  public AnalystFirm firm(String affiliation) {
    return affiliation == null ? null : bySpelling.get(affiliation);
  }

  /**
   * Whom somebody spoke for: an analyst's firm by its usual spelling, of the company's own people
   * the company; null where unknown.
   */
  String affiliation(Appearance appearance, String language) {
    return switch (appearance.entry().side()) {
      case COMPANY -> appearance.call().company().nameIn(language);
      case ANALYST -> {
        AnalystFirm firm = firm(appearance.entry().affiliation());
        yield firm == null ? null : firm.name();
      }
      default -> null;
    };
  }

  /** Somebody in one call. */
  public record Appearance(CallSummary call, SpeakerEntry entry) {}

  /**
   * Somebody over all calls.
   *
   * @param key as in {@link Addresses#speaker}
   * @param appearances newest first, never empty
   */
  public record Person(String key, List<Appearance> appearances) {
    public Person {
      appearances = List.copyOf(appearances);
    }

    public Appearance latest() {
      return appearances.get(0);
    }

    public Side side() {
      return latest().entry().side();
    }

    /** The newest name in a language; else the name without one that the newest call shows. */
    public String nameIn(String language) {
      return LanguageTags.pick(names(), language, latest().entry().name());
    }

    /** The newest name in each language that has one. */
    public Map<String, String> names() {
      Map<String, String> names = new TreeMap<>();
      appearances.forEach(appearance -> appearance.entry().names().forEach(names::putIfAbsent));
      return names;
    }
  }
}
