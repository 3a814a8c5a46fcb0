package org.callpress.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.call.Company;
import org.callpress.config.SiteConfig;

/**
 * All calls of the site, in their orders. Pages are made from it one at a time, so that the site is
 * never in memory as a whole.
 */
public final class SitePlan {
  private static final Comparator<CallSummary> NEWEST_FIRST =
      Comparator.comparing(
              CallSummary::date,
              Comparator.nullsLast(Comparator.<java.time.LocalDate>reverseOrder()))
          .thenComparing(CallSummary::id);

  private final SiteConfig config;
  private final List<CallSummary> calls;
  private final Map<String, List<CallSummary>> byCompany = new TreeMap<>();
  private final Map<String, CallSummary> byId = new TreeMap<>();

  /**
   * @param calls in any order, each id once
   */
  public SitePlan(SiteConfig config, List<CallSummary> calls) {
    this.config = config;
    this.calls = calls.stream().sorted(NEWEST_FIRST).toList();
    for (CallSummary call : this.calls) {
      byCompany.computeIfAbsent(call.company().id(), id -> new java.util.ArrayList<>()).add(call);
      byId.put(call.id(), call);
    }
  }

  public SiteConfig config() {
    return config;
  }

  /** All calls, newest first. */
  public List<CallSummary> calls() {
    return calls;
  }

  /** The call with this id; null where there is none. */
  public CallSummary call(String id) {
    return byId.get(id);
  }

  /** A company as its newest call names it, so that it has one name on all pages. */
  public Company company(String id) {
    return byCompany.get(id).get(0).company();
  }

  /** The calls of each company, newest first; companies in the order of their ids. */
  public Map<String, List<CallSummary>> byCompany() {
    return java.util.Collections.unmodifiableMap(byCompany);
  }
}
