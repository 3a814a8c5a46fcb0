package org.callpress.figures;

import java.util.Locale;

/**
 * What a word or phrase tells the reader of a sentence. The words themselves are data: each cue is
 * a key of {@code languages/<language>/figures.yml}, e.g. {@code COMPARED} is "compared".
 */
enum Cue {
  /** The metric goes up: "increased", "growth of", "增长". */
  UP,
  DOWN,
  /** A loss becomes smaller, a margin too. */
  NARROWED,
  WIDENED,
  /** What follows is the level itself: "was", "reached", "of". */
  LEVEL,
  /** A word of change that is a noun: "a 5% increase". */
  NOUNS,
  /** Behind a quantity and before a plan: "$0.01 below our guidance". */
  OFF,
  /** "than expected", "as planned": how it went, no outlook. */
  AS_PLANNED,
  /** "exceeded", "in line with": what was planned may follow, which ends with the phrase. */
  AGAINST_PLAN,
  /** Behind a quantity it says which way: "80 basis points higher". */
  COMPARATIVES,
  /** The same before what is compared with: "9% above last year". */
  OVER,
  UNDER,
  BY,
  TO,
  FROM,
  /** The same amount once more, in another unit: "or". */
  OR,
  AND,
  /** Begins another clause: "while". */
  JOINS,
  /** Begins a clause that speaks of something by the way: "which". */
  RELATIVES,
  COMPARED,
  /** Several subjects share a list of values, which is not untangled. */
  RESPECTIVELY,
  /** The rest of the clause is why: its figures are not those of the subject. */
  CAUSE,
  /** A part of the amount follows. */
  INCLUDING,
  EXCLUDING,
  /** Before it: "both excluding …". */
  ALL_OF,
  /** At the rates of exchange of the period compared with: "in constant currency". */
  CONSTANT_RATES,
  CONDITIONAL,
  LOSS,
  PROFIT,
  /** The figure is not a fact yet. */
  EXPECTED,
  YOY,
  QOQ,
  /** The year is the company's own, not the calendar's. */
  FISCAL,
  BY_DEFAULT,
  GAAP,
  NON_GAAP,
  ON_GAAP,
  ON_NON_GAAP,
  NEUTRAL,
  /** Opens a noun phrase: "the", "our". */
  DETERMINERS,
  MONTHS,
  /** The whole company is meant. */
  WHOLE,
  /** Somebody else is meant: the industry, a customer. */
  OTHERS,
  SEGMENT_HEADS,
  /** Ends a list of several segments: "both businesses". */
  PLURAL_HEADS,
  SEGMENT_LINKS,
  /**
   * The same, where the part or the company is named behind it: "net income attributable to Boats".
   */
  ATTRIBUTED,
  /** Opens a phrase that says where, or of what part: "On the product side, …". */
  PLACES,
  NOT_SEGMENTS,
  /** Between an amount and what it consists of: "$5 million in dividends". */
  CONTENTS,
  POSSESSIVE,
  /** The speaker leaves the segment that was spoken of. */
  TURNING,
  PRONOUNS,
  /** Of what was spoken of before: "its". */
  OWNERS,
  /** The company speaks of itself: "we", "our". */
  OURS,
  COUNTED,
  /** What a metric that counts is counted in: "deliveries were 5,000 vehicles". */
  PIECES,
  /** Makes another metric of one: "revenue per parcel". */
  PER,
  /** Says that an amount is one per share: "per diluted share". */
  PER_SHARE,
  /** Stands between a number and what it counts: the 把 of 两万把枪. */
  CLASSIFIERS,
  /** What follows is only compared with: 比. */
  THAN,
  /** Ends what was expected: "but", in a language in which a fact may follow. */
  TURNS,
  /** Stands in no name: verbs and adverbs, in a language that does not write its words apart. */
  VERBS,
  HEDGES,
  HEDGES_AFTER,
  BETWEEN,
  /** No change, as one end of a range: "down 2% to flat". */
  FLAT,
  /** Between an amount and how far it may lie off: "plus or minus". */
  TOLERANCE,
  EITHER,
  RANGE_WORDS,
  TIMESPAN,
  /** Verbs by which a segment states its own figures: "Boats generated revenue of …". */
  REPORTING,
  /** Between a number of shares and what was paid for them: "for". */
  COSTING,
  /** Goes on from what is expected: "that assumes". */
  IMPLYING,
  /** A verb of what has happened. */
  PAST,
  /** A name that holds a number: "S&P 500". */
  LOOK_ALIKES,
  /** Takes back the number before it: "excuse me". */
  CORRECTION,
  /** What only the whole company has, to which a speaker turns: "the income statement". */
  STATEMENTS,
  /** What one turns to that is no part of the company: "the results". */
  OVERVIEW,
  // not words of the lexicon's lists
  METRIC,
  /** Names a metric only behind a number of shares: "2 million shares outstanding". */
  BEHIND,
  SEGMENT,
  PERIOD,
  QUANTITY,
  NUMBER,
  WORD,
  /** A word that names nothing: a verb, an adverb. */
  NOT_NOUN,
  /** A verb that may stand before a metric without narrowing it. */
  VERB,
  /** One that by its ending may stand before a noun: "paying members". */
  PARTICIPLE,
  /** A word that by its ending only says how: "modestly". */
  ADVERB,
  COMMA,
  STOP;

  /** The key of its words in the lexicon: "by-default". */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
