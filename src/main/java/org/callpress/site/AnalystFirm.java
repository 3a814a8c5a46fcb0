package org.callpress.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.callpress.call.Slug;
import org.callpress.site.PeopleDirectory.Appearance;

/**
 * A firm that asks, over all calls.
 *
 * @param slug in its address
 * @param name the spelling that is most frequent, rather not in capitals, without a department
 * @param spellings as printed, the most frequent first
 * @param appearances of its analysts, newest first
 */
public record AnalystFirm(
    String slug, String name, List<String> spellings, List<Appearance> appearances) {
  private static final Comparator<Appearance> OLDEST_FIRST =
      Comparator.comparing(
              (Appearance appearance) -> appearance.call().date(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(appearance -> appearance.call().id())
          .thenComparing(appearance -> appearance.entry().affiliation());

  public AnalystFirm {
    spellings = List.copyOf(spellings);
    appearances = List.copyOf(appearances);
  }

  /**
   * Gives each firm its slug. The firm that was heard first has the plain one, so that a new call
   * never changes an address; a later one with the same slug (homophones, say) adds its hash.
   *
   * @param firms the appearances of each
   * @param names how names of firms are read
   * @return in the order of their slugs
   */
  static List<AnalystFirm> all(Collection<List<Appearance>> firms, FirmNames names) {
    Map<String, AnalystFirm> bySlug = new TreeMap<>();
    firms.stream()
        .sorted(Comparator.comparing(AnalystFirm::oldest, OLDEST_FIRST))
        .forEach(appearances -> add(appearances, names, bySlug));
    return List.copyOf(bySlug.values());
  }

  private static void add(
      List<Appearance> appearances, FirmNames names, Map<String, AnalystFirm> bySlug) {
    String first = names.plain(oldest(appearances).entry().affiliation());
    String plain = Slug.of(first);
    String slug =
        bySlug.containsKey(plain) ? plain + "-" + Integer.toHexString(first.hashCode()) : plain;
    List<String> spellings = spellings(appearances);
    String name = names.plain(spellings.get(0));
    bySlug.put(slug, new AnalystFirm(slug, name, spellings, appearances));
  }

  private static Appearance oldest(List<Appearance> appearances) {
    return appearances.stream().min(OLDEST_FIRST).orElseThrow();
  }

  private static List<String> spellings(List<Appearance> appearances) {
    Map<String, Long> counts =
        appearances.stream()
            .collect(Collectors.groupingBy(a -> a.entry().affiliation(), Collectors.counting()));
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((String spelling) -> -counts.get(spelling))
                .thenComparing(AnalystFirm::isAllCapitals)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static boolean isAllCapitals(String name) {
    return name.codePoints().noneMatch(Character::isLowerCase)
        && name.codePoints().anyMatch(Character::isUpperCase);
  }
}
