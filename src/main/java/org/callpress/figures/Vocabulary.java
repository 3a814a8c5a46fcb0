package org.callpress.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.config.Lexicon;

/** The words of one language, as {@code languages/<language>/figures.yml} lists them. */
final class Vocabulary {

  /** What a number word is worth in a number. */
  record NumberWord(Size size, BigDecimal value) {
    enum Size {
      DIGIT,
      MULTIPLIER,
      SCALE,
      POINT
    }
  }

  /** A word that is a quantity by itself: "doubled", "half of", "double-digit". */
  record Fixed(String unit, BigDecimal value, boolean rises) {}

  /**
   * A word that counts in steps of ten.
   *
   * @param worth of one, or null where the word only looks like one of them
   * @param alone whether it is one without a digit behind it
   */
  record Step(String unit, BigDecimal worth, boolean alone) {}

  /**
   * What a phrase may be.
   *
   * @param metric or null
   * @param period key under "periods", or null
   */
  record Term(Set<Cue> cues, Metric metric, String period) {
    Term {
      EnumSet<Cue> all = EnumSet.noneOf(Cue.class);
      all.addAll(cues);
      cues = Collections.unmodifiableSet(all);
    }

    private Term and(Term other) {
      EnumSet<Cue> both = EnumSet.copyOf(cues);
      both.addAll(other.cues);
      return new Term(
          both, metric == null ? other.metric : metric, period == null ? other.period : period);
    }
  }

  private static final Map<String, Vocabulary> ALL = load();
  private static final Set<String> COMPANY_FORMS = companyForms();

  private final Phrases<Term> terms = new Phrases<>();
  private final Phrases<NumberWord> numbers = new Phrases<>();
  private final Phrases<NumberWord> gluedNumbers = new Phrases<>();
  private final Phrases<String> currencies = new Phrases<>();
  private final Phrases<String> currenciesBefore = new Phrases<>();
  private final Phrases<String> units = new Phrases<>();
  private final Phrases<String> subunits = new Phrases<>();
  private final Phrases<String> gluedSubunits = new Phrases<>();
  private List<String> perShareWords;
  private final Phrases<Boolean> perShare = new Phrases<>();
  private final Phrases<Boolean> percentBefore = new Phrases<>();
  private final Phrases<Boolean> signs = new Phrases<>();
  private final Phrases<Fixed> fixed = new Phrases<>();
  private final Phrases<Step> steps = new Phrases<>();
  private final Map<Character, BigDecimal> gluedScales = new HashMap<>();
  private final Map<String, String> periodCodes = new LinkedHashMap<>();
  private final Set<String> openDigits;
  private final Set<String> ordinals;
  private final Set<String> rangeWords;
  private final Set<String> more;
  private final Set<String> fillers;
  private final List<String> measures;
  private final Set<String> moneyScales;
  private final List<String> sums;
  private final List<String> remaining;
  private final Set<String> notNouns;
  private final List<String> adverbEndings;
  private final Set<String> verbs;
  private final Set<String> notAdverbs;
  private final List<String> participleEndings;

  private Vocabulary(Lexicon lexicon) {
    openDigits = Set.copyOf(lexicon.list("some"));
    ordinals = Set.copyOf(lexicon.list("ordinals"));
    rangeWords = Set.copyOf(lexicon.list(Cue.RANGE_WORDS.key()));
    more = Set.copyOf(lexicon.list("more"));
    fillers = Set.copyOf(lexicon.list("before-scale"));
    measures = List.copyOf(lexicon.list("measures"));
    moneyScales = Set.copyOf(lexicon.list("money-scales"));
    notNouns = Set.copyOf(lexicon.list("not-nouns"));
    participleEndings = lexicon.list("participle-endings");
    verbs = Set.copyOf(lexicon.list("verbs"));
    notAdverbs = Set.copyOf(lexicon.list("not-adverbs"));
    adverbEndings = lexicon.list("adverb-endings");
    sums = List.copyOf(lexicon.list("sums"));
    remaining = List.copyOf(lexicon.list("remaining"));
    numbers(lexicon);
    quantities(lexicon);
    steps(lexicon);
    for (Cue cue : Cue.values()) {
      // what one turns to is a word like others anywhere else: "Performance Materials"
      boolean word = cue == Cue.OVERVIEW || cue == Cue.STATEMENTS;
      Set<Cue> cues = word ? Set.of(cue, Cue.WORD) : Set.of(cue);
      lexicon.list(cue.key()).forEach(phrase -> term(phrase, cues, null, null));
    }
    lexicon.map("periods").forEach(this::period);
    measures.stream().filter(word -> word.length() > 1).forEach(this::word);
    lexicon.map("period-codes").forEach((code, key) -> periodCodes.put(code, (String) key));
    Map<String, Object> metrics = lexicon.map("metrics");
    metrics.keySet().forEach(id -> metric(id, metrics));
  }

  /** The vocabulary of a language, or null where there is none. */
  static Vocabulary of(String language) {
    int dash = language.indexOf('-');
    return ALL.get(dash < 0 ? language : language.substring(0, dash));
  }

  Phrases<Term> terms() {
    return terms;
  }

  Phrases<NumberWord> numbers() {
    return numbers;
  }

  /** Letters that a number of a year or nothing follows in one word: the "fy" of "FY25". */
  Map<String, String> periodCodes() {
    return periodCodes;
  }

  /** Words of size that may follow digits without a space. */
  Phrases<NumberWord> gluedNumbers() {
    return gluedNumbers;
  }

  Phrases<String> currencies() {
    return currencies;
  }

  /** Currencies that are also said before the number; "won 9" is none. */
  Phrases<String> currenciesBefore() {
    return currenciesBefore;
  }

  Phrases<String> units() {
    return units;
  }

  /** Hundredths of a currency: its code, or {@link Quantity#SUBUNIT} where it is the call's. */
  Phrases<String> subunits() {
    return subunits;
  }

  /** Those that stand right behind their digits only. */
  Phrases<String> gluedSubunits() {
    return gluedSubunits;
  }

  Phrases<Boolean> perShare() {
    return perShare;
  }

  Phrases<Boolean> percentBefore() {
    return percentBefore;
  }

  Phrases<Boolean> signs() {
    return signs;
  }

  Phrases<Fixed> fixed() {
    return fixed;
  }

  Phrases<Step> steps() {
    return steps;
  }

  /** Phrases behind which stand the parts that a whole is made of. */
  List<String> sums() {
    return sums;
  }

  /** Phrases by which an outlook is upheld: "remains at". */
  List<String> remaining() {
    return remaining;
  }

  /** Whether a number of this size that counts nothing is money: 15亿. */
  boolean isMoneyScale(String scale) {
    return scale != null && moneyScales.contains(scale);
  }

  /** Whether a character between a number and its size says that there is more: 多. */
  boolean isMore(char c) {
    return more.contains(String.valueOf(c));
  }

  /** Whether a character between a number and its size says nothing: 个. */
  boolean isFiller(char c) {
    return fillers.contains(String.valueOf(c));
  }

  /**
   * Whether a language is read by the words that name what is measured: one that does not write its
   * words apart.
   */
  boolean hasMeasures() {
    return !measures.isEmpty();
  }

  /** Whether words name something that is measured, by how they end: 使用率, 账面价值, but not 率 alone. */
  boolean isMeasure(String words) {
    return measures.stream()
        .anyMatch(end -> words.endsWith(end) && (end.length() > 1 || words.length() > 1));
  }

  BigDecimal gluedScale(char letter) {
    return gluedScales.get(letter);
  }

  boolean isOpenDigit(String text, int at, int limit) {
    return at < limit && openDigits.contains(text.substring(at, at + 1));
  }

  /** Whether the character makes an ordinal of the number behind it: 第. */
  boolean isOrdinal(char c) {
    return ordinals.contains(String.valueOf(c));
  }

  /** Whether a folded word may name something: it is not listed as a verb, an adverb, … */
  boolean isNoun(String word) {
    return !notNouns.contains(word) && !verbs.contains(word);
  }

  boolean isVerb(String word) {
    return verbs.contains(word);
  }

  boolean isParticiple(String word) {
    return participleEndings.stream().anyMatch(word::endsWith);
  }

  /** Whether a folded word ends as adverbs do. */
  boolean isAdverb(String word) {
    return adverbEndings.stream().anyMatch(word::endsWith) && !notAdverbs.contains(word);
  }

  /** Whether a sign joins two numbers to a range: "-". */
  boolean isRangeSign(int codePoint) {
    return rangeWords.contains(Character.toString(codePoint));
  }

  /** Whether a word only says what kind of company one is, in any language: "inc", "group". */
  static boolean isCompanyForm(String word) {
    return COMPANY_FORMS.contains(word);
  }

  private static Set<String> companyForms() {
    return Lexicon.all("figures").stream()
        .flatMap(lexicon -> lexicon.list("company-forms").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Vocabulary> load() {
    Map<String, Vocabulary> all = new HashMap<>();
    Lexicon.all("figures").forEach(lexicon -> all.put(lexicon.language(), new Vocabulary(lexicon)));
    return Map.copyOf(all);
  }

  private void numbers(Lexicon lexicon) {
    number(lexicon, "numerals", NumberWord.Size.DIGIT);
    number(lexicon, "multipliers", NumberWord.Size.MULTIPLIER);
    number(lexicon, "scales", NumberWord.Size.SCALE);
    lexicon
        .list("points")
        .forEach(word -> numbers.add(word, new NumberWord(NumberWord.Size.POINT, null)));
    lexicon
        .map("scales")
        .forEach(
            (word, value) ->
                gluedNumbers.add(word, new NumberWord(NumberWord.Size.SCALE, decimal(value))));
    lexicon
        .map("glued-scales")
        .forEach((letter, value) -> gluedScales.put(letter.charAt(0), decimal(value)));
  }

  private void number(Lexicon lexicon, String key, NumberWord.Size size) {
    lexicon
        .map(key)
        .forEach((word, value) -> numbers.add(word, new NumberWord(size, decimal(value))));
  }

  private void quantities(Lexicon lexicon) {
    Set<String> behind = Set.copyOf(lexicon.list("currencies-behind"));
    lexicon
        .map("currencies")
        .forEach(
            (word, code) -> {
              currencies.add(word, (String) code);
              if (!behind.contains(word)) {
                currenciesBefore.add(word, (String) code);
              }
            });
    lexicon.map("subunits").forEach((word, of) -> subunits.add(word, subunit(of)));
    lexicon.map("glued-subunits").forEach((word, of) -> gluedSubunits.add(word, subunit(of)));
    lexicon.map("units").forEach((word, unit) -> units.add(word, (String) unit));
    perShareWords = lexicon.list("per-share");
    perShareWords.forEach(phrase -> perShare.add(phrase, true));
    lexicon.list("percent-before").forEach(phrase -> percentBefore.add(phrase, true));
    lexicon.list("signs").forEach(phrase -> signs.add(phrase, true));
    lexicon
        .map("multiples")
        .forEach((word, value) -> fixed.add(word, new Fixed("x", decimal(value), true)));
    lexicon
        .map("fractions")
        .forEach((word, value) -> fixed.add(word, new Fixed("%", decimal(value), false)));
    lexicon.list("bands").forEach(word -> fixed.add(word, new Fixed("%", null, false)));
  }

  private static String subunit(Object currency) {
    return currency == null ? Quantity.SUBUNIT : (String) currency;
  }

  private void steps(Lexicon lexicon) {
    lexicon
        .map("steps")
        .forEach(
            (word, entry) -> {
              Map<?, ?> said = entry instanceof Map<?, ?> map ? map : Map.of();
              steps.add(
                  word,
                  new Step(
                      (String) said.get("unit"),
                      decimal(said.get("worth")),
                      Boolean.TRUE.equals(said.get("alone"))));
            });
  }

  private void period(String key, Object phrases) {
    ((List<?>) phrases).forEach(phrase -> term((String) phrase, Set.of(Cue.PERIOD), null, key));
  }

  private void metric(String id, Map<String, Object> metrics) {
    Metric metric = Metric.of(id, metrics);
    Map<?, ?> entry = (Map<?, ?>) metrics.get(id);
    for (Object name : (List<?>) entry.get("names")) {
      term((String) name, Set.of(Cue.METRIC), metric, null);
    }
    if (entry.get("per-share-names") instanceof List<?> parts) {
      composed(parts).forEach(name -> term(name, Set.of(Cue.METRIC), metric, null));
    }
    if (entry.get("verbs") instanceof List<?> verbs) {
      verbs.forEach(verb -> term((String) verb, Set.of(Cue.METRIC, Cue.LEVEL), metric, null));
    }
    if (entry.get("behind") instanceof List<?> behind) {
      behind.forEach(name -> term((String) name, Set.of(Cue.BEHIND, Cue.WORD), metric, null));
    }
  }

  /** One of each list of parts and what an amount is per: "adjusted" "earnings" "per share". */
  private List<String> composed(List<?> parts) {
    List<String> names = List.of("");
    List<Object> all = new ArrayList<>(parts);
    all.add(perShareWords);
    for (Object part : all) {
      names =
          names.stream()
              .flatMap(name -> ((List<?>) part).stream().map(word -> (name + " " + word).strip()))
              .toList();
    }
    return names;
  }

  /** A word of the language's that is no cue, so that it is not cut. */
  private void word(String word) {
    terms.add(word, new Term(Set.of(Cue.WORD), null, null));
  }

  private void term(String phrase, Set<Cue> cues, Metric metric, String period) {
    terms.add(phrase, new Term(cues, metric, period), Term::and);
  }

  private static BigDecimal decimal(Object value) {
    return value == null ? null : new BigDecimal(value.toString());
  }
}
