package org.callpress.figures;

import org.callpress.call.Figure.Basis;
import org.callpress.source.Span;

/**
 * What a clause speaks of: "AIDC's adjusted EBITDA".
 *
 * @param metric or null where the words are no metric that the lexicon knows
 * @param id the metric's, or the words said
 * @param said the words said, without the segment
 * @param segment or null
 * @param segmentSaid whether the segment stands in this very phrase
 * @param lasting whether what follows may be of that segment without saying so again
 * @param whole whether the phrase says that the whole company is meant
 * @param foreign whether it is somebody else's: the industry's, a customer's
 * @param qualified whether words narrow it that the lexicon does not know ("… excluding …")
 * @param start index of its first token
 * @param end index after its last token
 */
record Subject(
    Metric metric,
    String id,
    Span said,
    Segment segment,
    boolean segmentSaid,
    boolean lasting,
    Basis basis,
    boolean whole,
    boolean foreign,
    boolean qualified,
    When period,
    int start,
    int end) {

  boolean negative() {
    return metric != null && metric.negative();
  }

  /** Whether it is a known metric of the company itself, with nothing around it that is not. */
  boolean isPlain() {
    return metric != null && !metric.vague() && !foreign && !qualified;
  }

  boolean is(Metric.Nature nature) {
    return metric != null && metric.nature() == nature;
  }

  /** Whether words narrow the metric that are no segment: "rare disease sales". */
  boolean modified() {
    return metric == null || !id.equals(metric.id()) && !id.equals(metric.adjusted());
  }

  Subject of(Segment carried) {
    return new Subject(
        metric, id, said, carried, false, false, basis, whole, foreign, qualified, period, start,
        end);
  }

  /** This subject as measured on another basis. */
  Subject on(Basis other) {
    if (basis != null) {
      return this;
    }
    boolean counterpart =
        other == Basis.NON_GAAP
            && metric != null
            && metric.adjusted() != null
            && id.equals(metric.id());
    return new Subject(
        metric,
        counterpart ? metric.adjusted() : id,
        said,
        segment,
        segmentSaid,
        lasting,
        other,
        whole,
        foreign,
        qualified,
        period,
        start,
        end);
  }

  /** This subject per share, where that has a name of its own; else this. */
  Subject perShare() {
    return as(metric == null ? null : metric.perShare());
  }

  /** This subject as so many times something, where that has a name of its own; else this. */
  Subject multiple() {
    return as(metric == null ? null : metric.multiple());
  }

  private Subject as(Metric other) {
    boolean adjusted = other != null && basis == Basis.NON_GAAP && other.adjusted() != null;
    return other == null || modified()
        ? this
        : new Subject(
            other,
            adjusted ? other.adjusted() : other.id(),
            said,
            segment,
            segmentSaid,
            lasting,
            basis,
            whole,
            foreign,
            qualified,
            period,
            start,
            end);
  }

  Subject narrowed() {
    return new Subject(
        metric,
        id,
        said,
        segment,
        segmentSaid,
        lasting,
        basis,
        whole,
        foreign,
        true,
        period,
        start,
        end);
  }
}
