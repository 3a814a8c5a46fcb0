package org.callpress.anchors;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.config.Lexicon;
import org.callpress.config.PhraseList;
import org.callpress.source.Pinyin;
import org.callpress.source.Scripts;

/**
 * Reads the anchors of words: what would be heard again where they are rendered in another
 * language, written so that both sides are equal. "Revenue was 243.2 billion" and "收入2432亿" share
 * {@code #243200000000} and {@code =revenue}. What they are is said by the lexicon "interpretation"
 * of each language.
 */
public final class AnchorReader {
  private static final List<Lexicon> LEXICONS = Lexicon.all("interpretation");

  /** One for each thread, since ICU's transliterators are for one. */
  private static final ThreadLocal<AnchorReader> OF_THREAD =
      ThreadLocal.withInitial(() -> new AnchorReader(LEXICONS));

  private static final Pattern LATIN_WORD =
      Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}\\d&.'’-]*");
  private static final Pattern SPACED_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

  private static final String NUMBER = "#";

  private static final PhraseList NONE = PhraseList.of(List.of());

  /** Romanised names are looked for in so many Han characters. */
  private static final int LONGEST_NAME = 5;

  private static final int SHORTEST_NAME = 2;

  private final Map<String, PhraseList> forms = new LinkedHashMap<>();

  /** Which term each of the forms is a form of. */
  private final Map<Pattern, String> terms = new IdentityHashMap<>();

  private final Map<String, Numbers> numbers = new LinkedHashMap<>();
  private final Map<String, PhraseList> formulas = new LinkedHashMap<>();
  private final Map<String, List<Transliterator>> folds = new LinkedHashMap<>();

  /** The reader of this thread, which no other may use. */
  public static AnchorReader ofThisThread() {
    return OF_THREAD.get();
  }

  /** Whether an anchor is a number. */
  public static boolean isNumber(String anchor) {
    return anchor.startsWith(NUMBER);
  }

  AnchorReader(List<Lexicon> lexicons) {
    for (Lexicon lexicon : lexicons) {
      List<Pattern> all = new ArrayList<>();
      lexicon
          .map("terms")
          .forEach(
              (term, of) -> {
                for (Pattern form : patterns(of)) {
                  terms.put(form, term);
                  all.add(form);
                }
              });
      forms.put(lexicon.language(), PhraseList.of(all));
      numbers.put(lexicon.language(), new Numbers(lexicon));
      folds.put(
          lexicon.language(),
          lexicon.list("fold").stream().map(Transliterator::getInstance).toList());
      formulas.put(lexicon.language(), lexicon.phraseList("formula"));
    }
  }

  private static List<Pattern> patterns(Object forms) {
    return ((List<?>) forms).stream().map(String::valueOf).map(Lexicon::compile).toList();
  }

  /**
   * Numbers ("#243200000000"), Latin words ("gmv"), names in pinyin ("taobao") and terms of the
   * field ("=market-share").
   *
   * @param language BCP 47, as the passage's; of others only digits and Latin words are read
   */
  public Set<String> read(String sentence, String language) {
    String text = SPACED_HAN.matcher(folded(sentence, language)).replaceAll("");
    Set<String> anchors = new TreeSet<>();
    forms.getOrDefault(language, NONE).in(text).stream()
        .map(Matcher::pattern)
        .forEach(form -> anchors.add("=" + terms.get(form)));
    Numbers of = numbers.get(language);
    (of == null ? Numbers.DIGITS_ONLY : of).read(text).forEach(n -> anchors.add(NUMBER + n));
    Matcher words = LATIN_WORD.matcher(text);
    while (words.find()) {
      anchors.add(plain(words.group()));
    }
    anchors.addAll(romanised(text));
    return anchors;
  }

  /** The words in the one of their script's variants that the lexicon is written in. */
  private String folded(String sentence, String language) {
    String text = sentence;
    for (Transliterator fold : folds.getOrDefault(language, List.of())) {
      text = fold.transliterate(text);
    }
    return text;
  }

  /** Whether the words are nothing but a courtesy, or say who speaks. */
  public boolean isFormula(String words, String language) {
    String text = folded(words, language);
    return formulas.getOrDefault(language, NONE).anyIs(text);
  }

  /** A Latin word as it is compared: lower case, without a possessive or a plural's s. */
  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss");
    return plural ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** Runs of Han characters as pinyin, since names are often spoken so: 淘宝 is "taobao". */
  private List<String> romanised(String text) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      StringBuilder name = new StringBuilder();
      for (int n = 0; n < LONGEST_NAME && i + n < text.length(); n++) {
        if (!Scripts.isHan(text.charAt(i + n))) {
          break;
        }
        name.append(Pinyin.of(text.charAt(i + n)));
        if (n + 1 >= SHORTEST_NAME) {
          names.add(name.toString());
        }
      }
    }
    return names;
  }
}
