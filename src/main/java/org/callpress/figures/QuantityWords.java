package org.callpress.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.callpress.config.Lexicon;

/**
 * The words of one language that numbers and amounts are made of: "thousand", "per cent", 亿, 三毛四.
 */
final class QuantityWords {

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

  private final Phrases<NumberWord> numbers = new Phrases<>();
  private final Phrases<NumberWord> gluedNumbers = new Phrases<>();
  private final Phrases<String> currencies = new Phrases<>();
  private final Phrases<String> currenciesBefore = new Phrases<>();
  private final Phrases<String> units = new Phrases<>();
  private final Phrases<String> subunits = new Phrases<>();
  private final Phrases<String> gluedSubunits = new Phrases<>();
  private final Phrases<Boolean> perShare = new Phrases<>();
  private final Phrases<Boolean> percentBefore = new Phrases<>();
  private final Phrases<Boolean> signs = new Phrases<>();
  private final Phrases<Fixed> fixed = new Phrases<>();
  private final Phrases<Step> steps = new Phrases<>();
  private final Map<Character, BigDecimal> gluedScales = new HashMap<>();
  private final Set<String> openDigits;
  private final Set<String> ordinals;
  private final Set<String> more;
  private final Set<String> fillers;

  QuantityWords(Lexicon lexicon) {
    openDigits = Set.copyOf(lexicon.list("some"));
    ordinals = Set.copyOf(lexicon.list("ordinals"));
    more = Set.copyOf(lexicon.list("more"));
    fillers = Set.copyOf(lexicon.list("before-scale"));
    numbers(lexicon);
    quantities(lexicon);
    steps(lexicon);
  }

  Phrases<NumberWord> numbers() {
    return numbers;
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

  /** Whether a character between a number and its size says that there is more: 多. */
  boolean isMore(char c) {
    return more.contains(String.valueOf(c));
  }

  /** Whether a character between a number and its size says nothing: 个. */
  boolean isFiller(char c) {
    return fillers.contains(String.valueOf(c));
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
    lexicon.list("per-share").forEach(phrase -> perShare.add(phrase, true));
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

  private static BigDecimal decimal(Object value) {
    return value == null ? null : new BigDecimal(value.toString());
  }
}
