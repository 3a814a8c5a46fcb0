package org.callpress.bench;

import java.util.List;
import org.callpress.bench.MadeUpCall.Paragraph;

/** What is said on calls made up: each sentence in English and in Chinese, with the same values. */
final class Phrases {
  static final List<String> FIRST =
      List.of("Ana", "Otto", "Mia", "Lena", "Ravi", "Tomas", "Ingrid", "Paulo", "Noor", "Felix");
  static final List<String> LAST =
      List.of(
          "Brandt",
          "Ruiz",
          "Okafor",
          "Lindqvist",
          "Varga",
          "Castellan",
          "Mori",
          "Ferrante",
          "Halloran",
          "Weiss");
  static final List<String> CHINESE =
      List.of("林澜", "赵远", "周宁", "吴桐", "郑川", "钱舒", "孙朗", "何苗", "马骁", "许言");
  static final List<String> STEMS =
      List.of(
          "Fenmark",
          "Aldgate",
          "Corvane",
          "Tressil",
          "Ombrava",
          "Quillon",
          "Verdane",
          "Hastrow",
          "Lumisca",
          "Perdita",
          "Norwick",
          "Zelmar",
          "Bracken",
          "Isolde",
          "Cadmore",
          "Yarrow",
          "Wexcombe",
          "Dunmere",
          "Elstow",
          "Galven",
          "Jorvik",
          "Kestrel",
          "Mordane",
          "Rothwell",
          "Silvane");
  static final List<String> TRADES =
      List.of(
          "Optics",
          "Freight",
          "Robotics",
          "Foods",
          "Energy",
          "Surgical",
          "Software",
          "Retail",
          "Batteries",
          "Shipping",
          "Biologics",
          "Payments",
          "Glass",
          "Logistics",
          "Games",
          "Semiconductors",
          "Travel",
          "Education",
          "Textiles",
          "Telecom");
  static final List<String> ROLES =
      List.of(
          "Head of Investor Relations",
          "Chief Executive Officer",
          "Chief Financial Officer",
          "President, Cloud & Platforms");
  static final List<String> FIRMS =
      List.of(
          "Harrow Street Securities",
          "Pellworth Capital",
          "Kingsmere Research",
          "Blue Quay Partners",
          "Dovecote & Co.",
          "Eastgate Securities",
          "Morrow Bay",
          "Tidewater Equity");
  private static final List<Paragraph> METRICS =
      List.of(
          new Paragraph("revenue", "收入"),
          new Paragraph("operating income", "经营利润"),
          new Paragraph("free cash flow", "自由现金流"),
          new Paragraph("gross profit", "毛利"),
          new Paragraph("capital expenditures", "资本开支"),
          new Paragraph("cloud revenue", "云业务收入"));

  /**
   * {m} a metric, {p} a percentage, {n} billions, {h} some more; {q} and {t} are the same in units
   * of 亿.
   */
  private static final List<Paragraph> SENTENCES =
      List.of(
          said("Our {m} was ${n} billion, up {p}% year-over-year.", "{m}为{q}亿美元，同比增长{p}%。"),
          said("{M} grew {p}% as demand from larger customers held up.", "由于大客户需求稳定，{m}增长了{p}%。"),
          said("We ended the quarter with cash of ${n} billion.", "季度末我们持有现金{q}亿美元。"),
          said(
              "Excluding one-time items, {m} would have decreased by {p}%.", "剔除一次性项目，{m}会下降{p}%。"),
          said("That compares with {p}% in the same quarter of last year.", "去年同期这一数字是{p}%。"),
          said(
              "We opened three sites in the north and closed one in the south.",
              "我们在北部开设了三个网点，在南部关闭了一个。"),
          said(
              "The team has worked hard on delivery times, and customers notice.",
              "团队在交付时间上下了很大功夫，客户感受得到。"),
          said(
              "We continue to expect {m} of between ${n} billion and ${h} billion for the year.",
              "我们仍然预计全年{m}在{q}亿至{t}亿美元之间。"),
          said("Gross margin was {p}%, an increase of 120 basis points.", "毛利率为{p}%，提高了120个基点。"),
          said("Let me be clear: pricing is a result, not a lever.", "我想说清楚：定价是结果，不是手段。"),
          said("We repurchased 12 million shares for ${n} billion.", "我们以{q}亿美元回购了1200万股。"),
          said("There is more to do in logistics, and we are doing it.", "物流方面还有很多工作，我们正在做。"));

  private static final List<Paragraph> ASKS =
      List.of(
          said("How should we think about {m} in the second half?", "下半年的{m}我们应该怎么看？"),
          said("Could you talk about the drivers behind {m}?", "能否谈谈{m}背后的驱动因素？"),
          said("What would have to happen for margins to reach {p}%?", "利润率要达到{p}%需要哪些条件？"),
          said(
              "And secondly, is the competition any different from last year?",
              "第二个问题，今年的竞争格局和去年有什么不同？"));

  private Phrases() {}

  private static Paragraph said(String english, String chinese) {
    return new Paragraph(english, chinese);
  }

  /** So many sentences about results. */
  static Paragraph remarks(CallGenerator.Dice dice, int sentences) {
    return paragraph(SENTENCES, dice, sentences);
  }

  /** So many questions. */
  static Paragraph asks(CallGenerator.Dice dice, int sentences) {
    return paragraph(ASKS, dice, sentences);
  }

  private static Paragraph paragraph(List<Paragraph> from, CallGenerator.Dice dice, int sentences) {
    StringBuilder english = new StringBuilder();
    StringBuilder chinese = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      Paragraph filled = filled(dice.one(from), dice);
      english.append(i == 0 ? "" : " ").append(filled.english());
      chinese.append(filled.chinese());
    }
    return new Paragraph(english.toString(), chinese.toString());
  }

  private static Paragraph filled(Paragraph phrase, CallGenerator.Dice dice) {
    Paragraph metric = dice.one(METRICS);
    String percent = dice.number(2, 60) + "." + dice.number(0, 9);
    int tenths = dice.number(10, 900);
    String name = metric.english();
    String english =
        phrase
            .english()
            .replace("{m}", name)
            .replace("{M}", Character.toUpperCase(name.charAt(0)) + name.substring(1))
            .replace("{n}", billions(tenths))
            .replace("{h}", billions(tenths + 12));
    String chinese =
        phrase
            .chinese()
            .replace("{m}", metric.chinese())
            .replace("{q}", Integer.toString(tenths))
            .replace("{t}", Integer.toString(tenths + 12));
    return new Paragraph(english.replace("{p}", percent), chinese.replace("{p}", percent));
  }

  private static String billions(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }
}
