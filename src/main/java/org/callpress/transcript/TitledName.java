package org.callpress.transcript;

import org.callpress.source.Scripts;

/**
 * A name with its title beside it and nothing between, as in East Asia: "首席执行官 方致远", "김도윤 대표이사",
 * "이수민 CFO".
 *
 * @param title in front of the name, or behind it
 */
record TitledName(String name, String title) {
  private static final int LONGEST_HANGUL = 4;

  /** Null where the words are no name with a title. */
  static TitledName of(String words) {
    int first = words.indexOf(' ');
    int last = words.lastIndexOf(' ');
    if (first <= 0) {
      return null;
    }
    String front = words.substring(0, first);
    String end = words.substring(last + 1);
    if (isName(end) && isTitle(words.substring(0, last))) {
      return new TitledName(end, words.substring(0, last).strip());
    }
    return isName(front) && isTitle(words.substring(first + 1))
        ? new TitledName(front, words.substring(first + 1).strip())
        : null;
  }

  private static boolean isTitle(String words) {
    return Words.has("role-words", words);
  }

  private static boolean isName(String word) {
    boolean hangul =
        word.length() >= 2
            && word.length() <= LONGEST_HANGUL
            && word.codePoints().allMatch(Scripts::isHangul)
            && !Words.has("role-words", word);
    return hangul || PersonName.mayBeHan(word) || PersonName.isSurelyHan(word) && !isTitle(word);
  }
}
