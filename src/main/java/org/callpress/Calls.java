package org.callpress;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallSource;
import org.callpress.config.SiteConfig;
import org.callpress.site.CallSummaries;
import org.callpress.site.CallSummary;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;

/**
 * The calls of a site. Their summaries stay in memory; the calls themselves only while there is
 * room, and are read again when they are needed once more.
 */
final class Calls {
  private final CallLoader loader;
  private final Map<String, Held> calls;

  /** A call that was read: what stays of it in memory. */
  record Held(CallSource source, CallSummary summary, SoftReference<EarningsCall> call) {}

  private Calls(CallLoader loader, Map<String, Held> calls) {
    this.loader = loader;
    this.calls = calls;
  }

  /**
   * Reads and understands all calls, many at once. Of transcripts that claim one address none is
   * published: which of them is right is the editor's to say.
   */
  static Diagnosed<Calls> understand(
      List<CallSource> sources, CallLoader loader, SiteConfig config, Work work) {
    List<Diagnostic> findings = new ArrayList<>(loader.companyFindings());
    Map<String, List<Held>> byId = new TreeMap<>();
    List<Diagnosed<Held>> reads = work.map(sources, source -> read(source, loader, config));
    for (Diagnosed<Held> read :
        TwoLanguages.joined(reads, Calls::claim, pair -> read(pair, loader, config))) {
      findings.addAll(read.diagnostics());
      if (read.value() != null) {
        byId.computeIfAbsent(read.value().summary().id(), id -> new ArrayList<>())
            .add(read.value());
      }
    }
    Map<String, Held> calls = new TreeMap<>();
    byId.forEach(
        (id, claimants) -> {
          if (claimants.size() == 1) {
            calls.put(id, claimants.get(0));
          } else {
            List<String> names = claimants.stream().map(c -> c.source().name()).toList();
            names.forEach(name -> findings.add(contested(id, name, names)));
          }
        });
    return new Diagnosed<>(new Calls(loader, calls), findings);
  }

  private static Claim claim(Diagnosed<Held> read) {
    Held held = read.value();
    return held == null
        ? null
        : new Claim(held.source(), held.summary().id(), held.summary().languages().get(0));
  }

  /** A call whose corrections do not fit is not published: it would say what is known wrong. */
  private static Diagnosed<Held> read(CallSource source, CallLoader loader, SiteConfig config) {
    Diagnosed<EarningsCall> read = loader.load(source);
    List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
    EarningsCall call = read.value();
    Held held = null;
    try {
      boolean publishable = read.diagnostics().stream().noneMatch(f -> f.code().isCorrection());
      held = call == null || !publishable ? null : held(source, call, config);
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(CallLoader.internal(source.name(), e));
    }
    return new Diagnosed<>(held, findings);
  }

  private static Held held(CallSource source, EarningsCall call, SiteConfig config) {
    return new Held(source, CallSummaries.of(call, config), new SoftReference<>(call));
  }

  /**
   * @param claimants names of all the transcripts that claim the id, this one included
   */
  static Diagnostic contested(String id, String name, List<String> claimants) {
    List<String> others = claimants.stream().filter(other -> !other.equals(name)).toList();
    return Diagnostic.of(
        Code.T005,
        name,
        "this and " + String.join(", ", others) + " are both " + id + "; neither is published",
        "remove one, or give it another period: or date: in a call.yml beside it");
  }

  /** All calls that are published, in the order of their ids. */
  List<CallSummary> summaries() {
    return calls.values().stream().map(Held::summary).toList();
  }

  /** A call by the id of its summary, from memory or read again. */
  EarningsCall call(String id) {
    Held held = calls.get(id);
    EarningsCall call = held.call().get();
    return call != null ? call : loader.load(held.source()).value();
  }

  CallSource source(String id) {
    return calls.get(id).source();
  }
}
