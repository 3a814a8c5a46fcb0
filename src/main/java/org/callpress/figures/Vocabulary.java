package org.callpress.figures;

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
  private final QuantityWords quantities;
  private final List<String> perShareWords;
  private final Map<String, String> periodCodes = new LinkedHashMap<>();
  private final Set<String> rangeWords;
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
    quantities = new QuantityWords(lexicon);
    perShareWords = lexicon.list("per-share");
    rangeWords = Set.copyOf(lexicon.list(Cue.RANGE_WORDS.key()));
    measures = List.copyOf(lexicon.list("measures"));
    moneyScales = Set.copyOf(lexicon.list("money-scales"));
    notNouns = Set.copyOf(lexicon.list("not-nouns"));
    participleEndings = lexicon.list("participle-endings");
    verbs = Set.copyOf(lexicon.list("verbs"));
    notAdverbs = Set.copyOf(lexicon.list("not-adverbs"));
    adverbEndings = lexicon.list("adverb-endings");
    sums = List.copyOf(lexicon.list("sums"));
    remaining = List.copyOf(lexicon.list("remaining"));
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

  /** The words that numbers and amounts are made of. */
  QuantityWords quantities() {
    return quantities;
  }

  Phrases<Term> terms() {
    return terms;
  }

  /** Letters that a number of a year or nothing follows in one word: the "fy" of "FY25". */
  Map<String, String> periodCodes() {
    return periodCodes;
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
}
