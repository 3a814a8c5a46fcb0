package org.callpress.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.callpress.call.EarningsCall;
import org.callpress.site.CallSummary;
import org.callpress.site.Prose;
import org.callpress.site.Tree;

/**
 * Gathers what can be searched and writes the index as scripts that a page loads from disk or from
 * a server. Calls are added by many threads, in any order; the scripts depend on neither.
 *
 * <p>The index is a list of volumes. Each holds the calls of one calendar year, at most {@value
 * #CALLS} of them, so that a new call changes one volume only, a search can begin with the newest
 * calls and stop, and the index is made with one volume in memory. Until then a call's texts are
 * kept compressed. One more volume holds people, firms, companies, calls and prose. Where there are
 * many volumes, {@link Whereabouts} say in which a word stands.
 */
public final class SearchIndex {
  /** Folder of the index in the output, with a slash. */
  public static final String FOLDER = "search/";

  /** Most calls in a volume. */
  private static final int CALLS = 128;

  private static final Comparator<CallTexts> OLDEST_FIRST =
      Comparator.comparing(
              (CallTexts texts) -> texts.call().date(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(texts -> texts.call().id());

  private final Map<String, CallTexts> calls = new ConcurrentSkipListMap<>();

  /** Adds a call. Safe for use by many threads; of two calls with one id the later one stays. */
  public void add(EarningsCall call, CallSummary summary) {
    calls.put(summary.id(), new CallTexts(call, summary));
  }

  /**
   * Makes the scripts of the index, one volume at a time.
   *
   * @param trees of all site languages, with the plan of all calls that were added
   * @param prose the prose pages in every language
   * @param to takes each script, in an order that depends on the calls alone
   */
  public void write(List<Tree> trees, List<Prose> prose, Consumer<IndexFile> to) {
    List<Volume.Finished> volumes = new ArrayList<>();
    Whereabouts words = new Whereabouts();
    for (Group group : groups()) {
      Volume.Finished volume = CallVolume.of(group, trees);
      volume.files().forEach(to);
      words.add(volume.terms());
      volumes.add(volume.listed());
    }
    Volume.Finished pages = PageVolume.of(trees, prose);
    pages.files().forEach(to);
    to.accept(list(volumes, pages, json -> words.write(json, to)));
  }

  /** The calls of each volume, oldest first; volumes newest first, undated calls at the end. */
  private List<Group> groups() {
    Map<Integer, List<CallTexts>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (CallTexts texts : calls.values()) {
      byYear.computeIfAbsent(year(texts.call()), year -> new ArrayList<>()).add(texts);
    }
    List<Group> groups = new ArrayList<>();
    byYear.forEach((year, texts) -> addGroups(year, texts, groups));
    return groups;
  }

  private static void addGroups(int year, List<CallTexts> texts, Collection<Group> groups) {
    List<CallTexts> ordered = texts.stream().sorted(OLDEST_FIRST).toList();
    for (int number = (ordered.size() - 1) / CALLS; number >= 0; number--) {
      int end = Math.min(ordered.size(), (number + 1) * CALLS);
      String name = (year == 0 ? "undated" : year) + "-" + (number + 1);
      groups.add(new Group(name, year == 0 ? null : year, ordered.subList(number * CALLS, end)));
    }
  }

  /** The year a call was held, else its fiscal year, else 0. */
  private static int year(CallSummary call) {
    if (call.date() != null) {
      return call.date().getYear();
    }
    return call.period() == null ? 0 : call.period().fiscalYear();
  }

  private static IndexFile list(
      List<Volume.Finished> volumes, Volume.Finished pages, Script.Body words) {
    return Script.of(
            "index",
            json -> {
              json.writeStartObject();
              json.writeNumberField("version", 1);
              json.writeArrayFieldStart("volumes");
              for (Volume.Finished volume : volumes) {
                volume.write(json);
              }
              json.writeEndArray();
              words.write(json);
              json.writeFieldName("pages");
              pages.write(json);
              json.writeEndObject();
            })
        .in("");
  }

  /**
   * The calls of one volume.
   *
   * @param year or null
   */
  record Group(String name, Integer year, List<CallTexts> calls) {}
}
