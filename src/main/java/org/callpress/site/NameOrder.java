package org.callpress.site;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import org.callpress.source.Pinyin;
import org.callpress.source.Scripts;

/**
 * The order of names in a language's index, and the letter that each stands under.
 *
 * <p>Where the language orders Han by pinyin, a Chinese name stands under the first letter of its
 * pinyin, read as a name (单 is Shan), before the Latin names of that letter. In other languages
 * names stand under the letters of the language; names in another script follow after the last
 * letter, in pinyin order where they are Han.
 */
final class NameOrder {
  /** The letter of names that have none. */
  static final String OTHER = "";

  private static final Collator BY_PINYIN =
      Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();
  private static final Collator LATIN = Collator.getInstance(ULocale.ROOT).freeze();

  private final boolean pinyin;
  private final Collator collator;
  private final AlphabeticIndex.ImmutableIndex<?> letters;

  private NameOrder(ULocale locale) {
    String[] orders = Collator.getKeywordValuesForLocale("collation", locale, true);
    pinyin = orders.length > 0 && orders[0].equals("pinyin");
    collator = Collator.getInstance(locale).freeze();
    letters = new AlphabeticIndex<>(locale).addLabels(ULocale.ENGLISH).buildImmutableIndex();
  }

  static NameOrder of(ULocale locale) {
    return new NameOrder(locale);
  }

  /**
   * A name's place in the order.
   *
   * @param letter it stands under, or {@link #OTHER}
   */
  record Place(String letter, boolean han, String reading, String name) {}

  Comparator<Place> comparator() {
    return Comparator.comparing((Place place) -> place.letter().equals(OTHER))
        .thenComparing(Place::letter, collator::compare)
        .thenComparing(place -> !place.han())
        .thenComparing(Place::reading, LATIN::compare)
        .thenComparing(Place::name, BY_PINYIN::compare)
        .thenComparing(Place::name);
  }

  Place place(String name) {
    boolean han = !name.isEmpty() && Scripts.isHan(name.codePointAt(0));
    String reading = han ? reading(name) : name;
    return new Place(pinyin ? latinLetter(reading) : letter(name), han, reading, name);
  }

  /** "shan zhi wei" for 单志伟. */
  private static String reading(String han) {
    return plain(Pinyin.ofName(han));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }

  private static String latinLetter(String reading) {
    String first = plain(reading).strip().toUpperCase(Locale.ROOT);
    boolean letter = !first.isEmpty() && first.charAt(0) >= 'A' && first.charAt(0) <= 'Z';
    return letter ? first.substring(0, 1) : OTHER;
  }

  private String letter(String name) {
    var bucket = letters.getBucket(letters.getBucketIndex(name.strip()));
    return bucket.getLabelType() == LabelType.NORMAL ? bucket.getLabel() : OTHER;
  }
}
