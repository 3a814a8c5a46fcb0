package org.callpress.figures;

import java.util.EnumSet;
import java.util.Set;
import org.callpress.call.Figure.Basis;
import org.callpress.source.Span;

/**
 * What a clause speaks of: "AIDC's adjusted EBITDA".
 *
 * @param name the words for the metric
 * @param segment or null
 * @param basis or null
 * @param period that stands in the phrase, or null
 * @param traits what else the phrase tells
 */
record Subject(Name name, Segment segment, Basis basis, When period, Set<Trait> traits) {

  /**
   * The words for a metric in their sentence.
   *
   * @param metric or null where the words are no metric that the lexicon knows
   * @param id the metric's, or the words said
   * @param said the words said, without the segment
   * @param start index of the phrase's first token
   * @param end index after its last token
   */
  record Name(Metric metric, String id, Span said, int start, int end) {
    private Name as(Metric other, String otherId) {
      return new Name(other, otherId, said, start, end);
    }
  }

  /** What a phrase tells beside its metric, segment, basis and period. */
  enum Trait {
    /** The segment stands in this very phrase. */
    SEGMENT_SAID,
    /** What follows may be of that segment without saying so again. */
    LASTING,
    /** The whole company is meant. */
    WHOLE,
    /** It is somebody else's: the industry's, a customer's. */
    FOREIGN,
    /** Words narrow it that the lexicon does not know ("… excluding …"). */
    QUALIFIED,
    /** It is a change at constant rates of exchange, which is another than the reported one. */
    CONSTANT_RATES
  }

  Metric metric() {
    return name.metric();
  }

  String id() {
    return name.id();
  }

  Span said() {
    return name.said();
  }

  int start() {
    return name.start();
  }

  int end() {
    return name.end();
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  boolean negative() {
    return metric() != null && metric().negative();
  }

  /** Whether it is a known metric of the company itself, with nothing around it that is not. */
  boolean isPlain() {
    return metric() != null && !metric().vague() && !is(Trait.FOREIGN) && !is(Trait.QUALIFIED);
  }

  boolean is(Metric.Nature nature) {
    return metric() != null && metric().nature() == nature;
  }

  /** Whether words narrow the metric that are no segment: "rare disease sales". */
  boolean modified() {
    return metric() == null || !id().equals(metric().id()) && !id().equals(metric().adjusted());
  }

  /** This subject of a segment that is not said with it. */
  Subject of(Segment carried) {
    Set<Trait> without = EnumSet.noneOf(Trait.class);
    without.addAll(traits);
    without.removeAll(EnumSet.of(Trait.SEGMENT_SAID, Trait.LASTING));
    return new Subject(name, carried, basis, period, without);
  }

  /** This subject of the whole company, where a segment was carried over to it. */
  Subject ofCompany() {
    return new Subject(name, null, basis, period, traits);
  }

  /** This subject as measured on another basis. */
  Subject on(Basis other) {
    if (basis != null) {
      return this;
    }
    boolean counterpart =
        other == Basis.NON_GAAP
            && metric() != null
            && metric().adjusted() != null
            && id().equals(metric().id());
    Name named = counterpart ? name.as(metric(), metric().adjusted()) : name;
    return new Subject(named, segment, other, period, traits);
  }

  /** The same metric as reported or as adjusted, where it has both. */
  Subject onOther(Basis other) {
    String id = other == Basis.GAAP ? metric().id() : metric().adjusted();
    return new Subject(name.as(metric(), id), segment, other, period, traits);
  }

  /** This subject per share, where that has a name of its own; else this. */
  Subject perShare() {
    return as(metric() == null ? null : metric().perShare());
  }

  /** This subject as so many times something, where that has a name of its own; else this. */
  Subject multiple() {
    return as(metric() == null ? null : metric().multiple());
  }

  private Subject as(Metric other) {
    if (other == null || modified()) {
      return this;
    }
    boolean adjusted = basis == Basis.NON_GAAP && other.adjusted() != null;
    Name named = name.as(other, adjusted ? other.adjusted() : other.id());
    return new Subject(named, segment, basis == null ? other.basis() : basis, period, traits);
  }

  /** This subject, narrowed by what is not known. */
  Subject narrowed() {
    return with(Trait.QUALIFIED);
  }

  /** Its change at constant rates of exchange. */
  Subject atConstantRates() {
    return with(Trait.CONSTANT_RATES);
  }

  private Subject with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Subject(name, segment, basis, period, more);
  }
}
