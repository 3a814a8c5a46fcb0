package org.callpress.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.callpress.bench.MadeUpCall.Paragraph;
import org.callpress.bench.MadeUpCall.Person;
import org.callpress.bench.MadeUpCall.Said;

/**
 * Makes up calls from their number: the same number is always the same call. Companies come in turn
 * and hold a call each quarter, so that the first 2,000 calls are of 500 companies in one year.
 * Short calls are of 100 companies, so that 2,000 of them are of five years.
 */
final class CallGenerator {
  private static final int COMPANIES = Phrases.STEMS.size() * Phrases.TRADES.size();
  private static final int FIRST_YEAR = 2024;

  /** How much is said on a call. */
  enum Length {
    USUAL(COMPANIES, 6, 14, 6),
    SHORT(COMPANIES / 5, 1, 1, 2);

    private final int companies;
    private final int fewest;
    private final int most;
    private final int analysts;

    /**
     * @param fewest paragraphs of one executive's remarks
     * @param most of them
     */
    Length(int companies, int fewest, int most, int analysts) {
      this.companies = companies;
      this.fewest = fewest;
      this.most = most;
      this.analysts = analysts;
    }
  }

  private final Length length;
  private final Dice dice;
  private final List<Person> executives = new ArrayList<>();
  private final List<Person> analysts = new ArrayList<>();

  private CallGenerator(int number, Length length) {
    this.length = length;
    dice = new Dice(new Random(number));
    int offset = dice.number(0, 9);
    for (int i = 0; i < Phrases.ROLES.size(); i++) {
      executives.add(person(offset + i, Phrases.ROLES.get(i), null));
    }
    for (int i = 0; i < length.analysts; i++) {
      analysts.add(person(offset + 4 + i, "Analyst", Phrases.FIRMS.get((offset + i) % 8)));
    }
  }

  /**
   * The call of a number.
   *
   * @param number 0 or more
   */
  static MadeUpCall call(int number) {
    return call(number, Length.USUAL);
  }

  static MadeUpCall call(int number, Length length) {
    return new CallGenerator(number, length).makeUp(number);
  }

  private MadeUpCall makeUp(int number) {
    int company = number % length.companies;
    int quarter = number / length.companies;
    String name =
        Phrases.STEMS.get(company % Phrases.STEMS.size())
            + " "
            + Phrases.TRADES.get(company / Phrases.STEMS.size());
    LocalDate date = LocalDate.of(FIRST_YEAR, 2, 1).plusMonths(3L * quarter).plusDays(number % 20);
    return new MadeUpCall(
        name,
        name.substring(0, 3).toUpperCase(java.util.Locale.ROOT),
        FIRST_YEAR + quarter / 4,
        1 + quarter % 4,
        date,
        List.copyOf(executives),
        List.copyOf(analysts),
        remarks(name),
        questions());
  }

  private Person person(int i, String role, String firm) {
    String name = Phrases.FIRST.get(i % 10) + " " + Phrases.LAST.get(i * 3 % 10);
    return new Person(name, Phrases.CHINESE.get(i % 10), role, firm);
  }

  private List<Said> remarks(String company) {
    List<Said> said = new ArrayList<>();
    said.add(
        said(
            MadeUpCall.OPERATOR,
            "Good day, and welcome to the "
                + company
                + " results call. [Operator Instructions]"
                + " I will now turn the call over to "
                + executives.get(0).name()
                + ".",
            "大家好，欢迎参加本次业绩电话会。"));
    said.add(
        said(
            executives.get(0),
            "Thank you. Today's discussion may contain forward-looking statements, which involve"
                + " risks. With that, I will hand over.",
            "谢谢。今天的讨论可能包含前瞻性陈述，涉及风险。"));
    for (Person executive : executives.subList(1, 4)) {
      List<Paragraph> paragraphs = new ArrayList<>();
      for (int i = dice.number(length.fewest, length.most); i > 0; i--) {
        paragraphs.add(Phrases.remarks(dice, dice.number(4, 9)));
      }
      said.add(new Said(executive, paragraphs));
    }
    return said;
  }

  private List<Said> questions() {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < analysts.size(); i++) {
      Person analyst = analysts.get(i);
      String announcement =
          i == 0 ? "We will now begin the question-and-answer session. Our first" : "The next";
      said.add(
          said(
              MadeUpCall.OPERATOR,
              announcement
                  + " question comes from "
                  + analyst.name()
                  + " of "
                  + analyst.firm()
                  + ". Please go ahead.",
              (i == 0 ? "现在进入问答环节。第一个" : "下一个") + "问题来自" + analyst.firm() + "。"));
      exchange(analyst, said);
    }
    said.add(
        said(
            MadeUpCall.OPERATOR,
            "This concludes today's conference call. You may now disconnect.",
            "本次电话会到此结束。谢谢各位参加。"));
    return said;
  }

  private void exchange(Person analyst, List<Said> said) {
    said.add(new Said(analyst, List.of(Phrases.asks(dice, dice.number(1, 3)))));
    for (int i = dice.number(1, 2); i > 0; i--) {
      List<Paragraph> answer = new ArrayList<>();
      for (int j = dice.number(1, 3); j > 0; j--) {
        answer.add(Phrases.remarks(dice, dice.number(3, 8)));
      }
      said.add(new Said(executives.get(dice.number(1, 3)), answer));
    }
    if (dice.number(0, 2) == 0) {
      said.add(said(analyst, "Got it. Thank you very much.", "明白了。非常感谢。"));
    }
  }

  private static Said said(Person who, String english, String chinese) {
    return new Said(who, List.of(new Paragraph(english, chinese)));
  }

  /** Chance that falls the same way each time. */
  record Dice(Random random) {
    /** From low to high, both included. */
    int number(int low, int high) {
      return low + random.nextInt(high - low + 1);
    }

    <T> T one(List<T> from) {
      return from.get(random.nextInt(from.size()));
    }
  }
}
