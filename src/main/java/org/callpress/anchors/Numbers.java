package org.callpress.anchors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.config.Lexicon;

/**
 * Reads the numbers of a sentence as values that are equal in every language: "243.2 billion" and
 * "2432亿" are both 243200000000; "6-12 months" and "6到12个月" are both 6 and 12.
 */
final class Numbers {
  static final Numbers DIGITS_ONLY = new Numbers(Map.of(), Map.of(), Map.of(), List.of());

  private static final int DIGITS_AT_MOST = 15;

  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, BigDecimal> numerals = new HashMap<>();
  private final Map<String, Integer> digits = new HashMap<>();
  private final Pattern figure;
  private final Pattern numeral;
  private final Pattern digitRun;

  Numbers(Lexicon lexicon) {
    this(
        lexicon.map("scales"),
        lexicon.map("numerals"),
        lexicon.map("digits"),
        lexicon.list("measures"));
  }

  private Numbers(
      Map<String, Object> scales,
      Map<String, Object> numerals,
      Map<String, Object> digits,
      List<String> measures) {
    scales.forEach((word, value) -> this.scales.put(word, new BigDecimal(value.toString())));
    numerals.forEach((word, value) -> this.numerals.put(word, new BigDecimal(value.toString())));
    digits.forEach((digit, value) -> this.digits.put(digit, Integer.valueOf(value.toString())));
    String scale = either(this.scales.keySet().stream().toList());
    figure =
        Lexicon.compile(
            "(?<!\\d)(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,"
                + DIGITS_AT_MOST
                + "}(?:\\.\\d{1,9})?)(?:[ -]?(?<scale>"
                + scale
                + "))?");
    numeral =
        Lexicon.compile(
            "\\b(?<value>"
                + either(this.numerals.keySet().stream().toList())
                + ")\\b(?:[ -](?<scale>"
                + scale
                + "))?");
    String run = this.digits.isEmpty() ? "\\x00" : String.join("", this.digits.keySet());
    digitRun =
        Pattern.compile(
            "(?<![第\\d"
                + run
                + "])(?<value>["
                + run
                + "]{1,"
                + DIGITS_AT_MOST
                + "})(?:(?<scale>"
                + scale
                + ")|(?<measure>"
                + either(measures)
                + "))?");
  }

  private static String either(List<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }

  /** Plain decimals without trailing zeros, in the order of the sentence. */
  List<String> read(String text) {
    List<String> values = new ArrayList<>();
    Matcher figures = figure.matcher(text);
    while (figures.find()) {
      add(values, new BigDecimal(figures.group("value").replace(",", "")), figures);
    }
    Matcher words = numeral.matcher(text);
    while (words.find()) {
      add(values, numerals.get(words.group("value").toLowerCase(Locale.ROOT)), words);
    }
    Matcher runs = digitRun.matcher(text);
    while (runs.find()) {
      if (counts(runs)) {
        add(values, value(runs.group("value")), runs);
      }
    }
    return values;
  }

  /**
   * Whether a run of numerals is a number: a scale or a measure word follows it, or it is composed
   * as numbers are (三百五十). One and two before a measure word are rather articles.
   */
  private boolean counts(Matcher run) {
    String value = run.group("value");
    boolean composed = value.length() > 1 && value.chars().anyMatch(c -> digit(c) >= 10);
    boolean measured =
        run.group("measure") != null && value(value).compareTo(BigDecimal.valueOf(2)) > 0;
    return run.group("scale") != null || measured || composed;
  }

  private int digit(int character) {
    return digits.get(Character.toString(character));
  }

  private void add(List<String> values, BigDecimal value, Matcher found) {
    String scale = found.group("scale");
    BigDecimal times =
        scale == null
            ? BigDecimal.ONE
            : scales.getOrDefault(scale, scales.get(scale.toLowerCase(Locale.ROOT)));
    BigDecimal whole = value.multiply(times == null ? BigDecimal.ONE : times);
    values.add(whole.stripTrailingZeros().toPlainString());
  }

  /** 十二 is 12, 二十 is 20, 三百五十 is 350, 两千八百 is 2800. */
  private BigDecimal value(String run) {
    long total = 0;
    long pending = 0;
    for (int i = 0; i < run.length(); i++) {
      int digit = digit(run.charAt(i));
      if (digit >= 10) {
        total += Math.max(1, pending) * digit;
        pending = 0;
      } else {
        pending = digit;
      }
    }
    return BigDecimal.valueOf(total + pending);
  }
}
