package org.callpress.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.callpress.call.Answer;
import org.callpress.call.AnswerLink;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Behalf;
import org.callpress.call.Check;
import org.callpress.call.Company;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.DateOrigin;
import org.callpress.call.Direction;
import org.callpress.call.EarningsCall;
import org.callpress.call.Evidence;
import org.callpress.call.Exchange;
import org.callpress.call.Figure;
import org.callpress.call.Figures;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Heading;
import org.callpress.call.Label;
import org.callpress.call.Outcome;
import org.callpress.call.Pair;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Question;
import org.callpress.call.Rulings;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.call.Term;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * A call made up from a seed: any number of turns and languages, labels that are wrong, turns
 * without words, stage directions anywhere, pairs that cross, run backwards or over many pages,
 * asks that begin inside a sentence, answers to nothing. What a stage may hand over, however odd.
 */
final class RandomCall {
  private static final List<Term> GLOSSARY =
      List.of(
          new Term("GMV", List.of("gross value", "总额"), Map.of("en", "Value of all orders")),
          new Term("Q1", List.of(), Map.of("en", "First quarter", "zh", "第一季度")));

  private static final String[] WORDS = {
    "revenue", "grew", "by", "the", "quarter", "cost", "of", "charging", "<b>bold</b>", "a & b"
  };
  private static final String[] HAN = {"收入", "增长", "本季度", "我们", "充电", "成本", "谢谢"};

  private final Random random;
  private final StringBuilder text = new StringBuilder("Made up\n\n");
  private final List<Turn> turns = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Direction> directions = new ArrayList<>();
  private final List<Speaker> cast = new ArrayList<>();
  private final Map<String, Part> parts = new HashMap<>();

  private RandomCall(long seed) {
    random = new Random(seed);
  }

  static EarningsCall of(long seed, String id, FiscalPeriod period, LocalDate date) {
    return new RandomCall(seed).call(id, period, date);
  }

  private EarningsCall call(String id, FiscalPeriod period, LocalDate date) {
    Side[] sides = Side.values();
    for (int i = 0; i < 6; i++) {
      Map<String, String> names = i % 2 == 0 ? Map.of() : Map.of("zh", "人" + i);
      String role = i == 3 ? null : "Role " + i;
      cast.add(
          new Speaker(
              "s" + i,
              "Name " + i,
              names,
              List.of(),
              List.of("L" + i),
              role,
              "Firm " + i,
              sides[i % 5]));
    }
    int count = 1 + random.nextInt(40);
    for (int i = 1; i <= count; i++) {
      addTurn("t" + i);
    }
    SourceText source = new SourceText(id + "/transcript.txt", text.toString(), "0".repeat(64));
    int cut = random.nextInt(turns.size() + 1);
    for (int i = 0; i < turns.size(); i++) {
      parts.put(turns.get(i).id(), i < cut ? Part.PREPARED : Part.QA);
    }
    Heading heading = new Heading("Made up", null, null, period, date, List.of(), List.of());
    Transcript transcript =
        new Transcript(source, "made-up", heading, turns, parts, directions, List.of());
    return new EarningsCall(
        id,
        new Company(
            id.substring(0, id.indexOf('/')), "Made Up", Map.of("zh", "虚构公司"), "MADE:1", GLOSSARY),
        "Made up",
        date,
        date == null ? null : DateOrigin.TRANSCRIPT,
        period,
        List.of("en", "zh"),
        new Conversation(transcript, passages, cast),
        pairs(),
        exchanges(cut),
        figures(),
        null,
        Rulings.NONE);
  }

  private void addTurn(String id) {
    int labelStart = text.length();
    text.append("Label ").append(id);
    Label label =
        random.nextInt(12) == 0
            ? null
            : new Label(
                new Span(labelStart, text.length()),
                text.substring(labelStart),
                text.substring(labelStart),
                null);
    text.append("\n\n");
    List<Span> paragraphs = new ArrayList<>();
    List<Passage> own = new ArrayList<>();
    int count = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3);
    for (int i = 1; i <= count; i++) {
      own.add(passage(id, i, paragraphs));
    }
    if (count == 0 && random.nextBoolean()) {
      paragraphs.add(direction());
    }
    turns.add(new Turn(id, label, paragraphs));
    passages.addAll(own);
  }

  private Span direction() {
    int start = text.length();
    text.append("[Direction <i>]");
    Span span = new Span(start, text.length());
    directions.add(new Direction(span));
    text.append("\n\n");
    return span;
  }

  /** One passage of one to three paragraphs, some with a direction at the end. */
  private Passage passage(String turn, int order, List<Span> paragraphs) {
    boolean han = random.nextInt(3) == 0;
    List<Span> sentences = new ArrayList<>();
    int start = text.length();
    int end = start;
    for (int p = 1 + random.nextInt(3); p > 0; p--) {
      int from = text.length();
      for (int s = 1 + random.nextInt(4); s > 0; s--) {
        sentences.add(sentence(han));
        end = text.length();
        text.append(han ? "" : " ");
      }
      paragraphs.add(new Span(from, end));
      text.append("\n\n");
    }
    if (random.nextInt(6) == 0) {
      paragraphs.add(direction());
    }
    Speaker speaker = cast.get(random.nextInt(cast.size()));
    Speaker voice = random.nextInt(4) == 0 ? cast.get(random.nextInt(cast.size())) : speaker;
    PassageKind[] kinds = PassageKind.values();
    return new Passage(
        turn + "." + order,
        turn,
        List.of(new Span(start, end)),
        sentences,
        han ? "zh" : "en",
        kinds[random.nextInt(kinds.length)],
        speaker.id(),
        voice.id(),
        random.nextBoolean(),
        Confidence.values()[random.nextInt(4)],
        List.of(new Evidence("kind-" + random.nextInt(3), List.of(sentences.get(0)), "note")));
  }

  private Span sentence(boolean han) {
    int start = text.length();
    for (int w = 1 + random.nextInt(9); w > 0; w--) {
      text.append(
          han ? HAN[random.nextInt(HAN.length)] : WORDS[random.nextInt(WORDS.length)] + " ");
    }
    while (text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append(han ? "。" : ".");
    return new Span(start, text.length());
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < passages.size(); i++) {
      Passage original = passages.get(i);
      int reach = random.nextInt(10) == 0 ? passages.size() : Math.min(passages.size(), i + 4);
      Passage rendering = passages.get(random.nextInt(reach));
      if (random.nextBoolean() || rendering == original) {
        continue;
      }
      pairs.add(pair(Pair.Level.PASSAGE, original, extent(original), rendering, extent(rendering)));
      for (int s = random.nextInt(5); s > 0; s--) {
        pairs.add(pair(Pair.Level.SENTENCE, original, any(original), rendering, any(rendering)));
      }
    }
    return pairs;
  }

  private static Pair pair(Pair.Level level, Passage one, Span from, Passage other, Span to) {
    return new Pair(level, one.id(), from, other.id(), to, Confidence.HIGH);
  }

  private static Span extent(Passage passage) {
    return new Span(passage.start(), passage.end());
  }

  private Span any(Passage passage) {
    return passage.sentences().get(random.nextInt(passage.sentences().size()));
  }

  private List<Exchange> exchanges(int cut) {
    List<Exchange> exchanges = new ArrayList<>();
    List<Passage> asked = passages.stream().filter(p -> parts.get(p.turn()) == Part.QA).toList();
    for (int at = 0, number = 1; at < asked.size(); number++) {
      int end = Math.min(asked.size(), at + 1 + random.nextInt(6));
      exchanges.add(exchange("x" + number, asked.subList(at, end)));
      at = end;
    }
    return exchanges;
  }

  private Exchange exchange(String id, List<Passage> own) {
    List<Question> questions = new ArrayList<>();
    Passage ask = own.get(0);
    for (int i = random.nextInt(4); i > 0; i--) {
      Span sentence = any(ask);
      int inner = random.nextInt(3) == 0 ? Math.max(0, sentence.length() / 2 - 1) : 0;
      questions.add(
          new Question(
              id + ".q" + (questions.size() + 1),
              ask.id(),
              new Span(sentence.start() + inner, sentence.end())));
    }
    List<Answer> answers = new ArrayList<>();
    for (Passage passage : own.subList(1, own.size())) {
      if (random.nextBoolean()) {
        List<String> addressed =
            questions.stream().filter(q -> random.nextBoolean()).map(Question::id).toList();
        answers.add(
            new Answer(
                id + ".a" + (answers.size() + 1),
                passage.speaker(),
                List.of(passage.id()),
                addressed,
                Confidence.LOW,
                List.of(new Evidence("ordinal", List.of(passage.sentences().get(0)), "note"))));
      }
    }
    return new Exchange(
        id,
        ask.speaker(),
        behalf(),
        random.nextBoolean() ? "Firm <A>" : null,
        null,
        settled(questions, answers),
        answers,
        links(answers),
        List.of(),
        own.stream().map(Passage::id).toList());
  }

  private Behalf behalf() {
    return switch (random.nextInt(4)) {
      case 0 -> new Behalf(Behalf.Kind.STAND_IN, "Jane <Roe>", null, List.of());
      case 1 -> new Behalf(Behalf.Kind.READ_OUT, null, "Firm & Co", List.of());
      default -> null;
    };
  }

  private List<Question> settled(List<Question> questions, List<Answer> answers) {
    return questions.stream()
        .map(
            question ->
                answers.stream().anyMatch(a -> a.addresses().contains(question.id()))
                    ? question.with(random.nextBoolean() ? Outcome.ANSWERED : partly(question))
                    : question)
        .toList();
  }

  private static Outcome partly(Question question) {
    Evidence evidence = new Evidence("leaves-open", List.of(question.span()), "note");
    return new Outcome(AnswerStatus.PARTLY, null, List.of(evidence));
  }

  private static List<AnswerLink> links(List<Answer> answers) {
    return answers.stream()
        .flatMap(
            answer ->
                answer.addresses().stream()
                    .map(
                        question ->
                            new AnswerLink(
                                question,
                                answer.id(),
                                answer.speaker(),
                                answer.passages(),
                                answer.evidence().get(0).spans().get(0),
                                Confidence.LOW,
                                answer.evidence())))
        .toList();
  }

  private Figures figures() {
    List<Figure> figures = new ArrayList<>();
    Map<String, String> segments = new LinkedHashMap<>();
    segments.put("cloud", "Cloud <1>");
    for (Passage passage : passages) {
      Span sentence = any(passage);
      for (int i = random.nextInt(3); i > 0; i--) {
        figures.add(figure(passage.id() + ".f" + i, passage, sentence, figures));
      }
    }
    Check check =
        new Check(
            "change",
            figures.stream().limit(2).map(Figure::id).toList(),
            BigDecimal.ONE,
            BigDecimal.TEN,
            false,
            "note");
    return new Figures(figures, figures.size() < 2 ? List.of() : List.of(check), segments);
  }

  private Figure figure(String id, Passage passage, Span sentence, List<Figure> before) {
    Figure.Kind kind = Figure.Kind.values()[random.nextInt(Figure.Kind.values().length)];
    int length = 1 + random.nextInt(sentence.length());
    String of =
        before.isEmpty() || random.nextBoolean()
            ? null
            : before.get(random.nextInt(before.size())).id();
    return new Figure(
        id,
        passage.id(),
        new Span(sentence.start(), sentence.start() + length),
        sentence,
        random.nextBoolean() ? null : random.nextBoolean() ? "cloud" : "unnamed-segment",
        random.nextBoolean() ? "revenue" : "connectors & <things>",
        "words as said",
        kind,
        random.nextInt(4) == 0
            ? null
            : BigDecimal.valueOf(random.nextInt(9_999_999) - 5_000_000, 2),
        null,
        null,
        null,
        new String[] {"CNY", "USD", "%", "pp", "x", null}[random.nextInt(6)],
        "million",
        random.nextBoolean() ? null : Figure.Direction.UP,
        random.nextBoolean() ? null : Figure.Comparison.YOY,
        random.nextBoolean() ? null : Figure.Basis.GAAP,
        kind == Figure.Kind.GUIDANCE ? random.nextBoolean() ? "FY2021" : "FY2099" : null,
        "last <year>",
        random.nextBoolean() ? null : "over",
        of,
        random.nextBoolean(),
        Confidence.values()[random.nextInt(4)]);
  }
}
