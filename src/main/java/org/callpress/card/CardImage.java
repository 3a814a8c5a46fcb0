package org.callpress.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.callpress.site.Card;
import org.callpress.source.Sha256;

/** The image of a card. */
public final class CardImage {
  /** To be raised with every change of the drawing, so that images of an older one are not kept. */
  private static final String DESIGN = "2";

  private static final int MARGIN = 80;
  private static final int MEASURE = Card.WIDTH - 2 * MARGIN;
  private static final int GAP = 48;

  private static final int INK = 1;
  private static final int QUIET = 2;
  private static final int RULE = 3;
  private static final int ACCENT = 4;
  private static final int[] PALETTE = {0xffffff, 0x16191d, 0x49515a, 0xd9dce1, 0};

  private final Card card;
  private final Canvas canvas = new Canvas(Card.WIDTH, Card.HEIGHT);

  private CardImage(Card card) {
    this.card = card;
  }

  /** The faces are read when the first card is drawn. */
  private static final class Faces {
    private static final Face SERIF = Face.load("cards/serif.ttf.gz");
    private static final Face SANS = Face.load("cards/sans.ttf.gz");
    static final Type TITLES = new Type(SERIF, SANS);
    static final Type WORDS = new Type(SANS);
  }

  /**
   * The image of a card, as PNG.
   *
   * @param live what the site has at the card's path so far; kept where it shows the same
   */
  public static byte[] png(Card card, Optional<byte[]> live) {
    String content = contentOf(card);
    return live.filter(png -> content.equals(Png.note(png)))
        .orElseGet(() -> new CardImage(card).draw(content));
  }

  private static String contentOf(Card card) {
    return Sha256.of(DESIGN + card).substring(0, 32);
  }

  private byte[] draw(String content) {
    canvas.box(MARGIN, 72, MEASURE, 3, INK);
    canvas.box(MARGIN, 72, 120, 9, ACCENT);
    first(card.over(), Faces.WORDS::has).ifPresent(name -> line(Faces.WORDS, name, 128, 28, QUIET));
    int below = title();
    first(card.under(), Faces.TITLES::has)
        .ifPresent(name -> line(Faces.TITLES, name, below, 48, INK));
    int under = below + (card.under().isEmpty() ? 0 : 56);
    if (card.notes().size() == 1) {
      sentence(card.notes().get(0), under);
    } else {
      notes(under);
    }
    facts();
    return Png.of(canvas.width(), canvas.height(), canvas.pixels(), colours(), content);
  }

  private static Optional<String> first(List<String> texts, Predicate<String> drawable) {
    return texts.stream().filter(drawable).findFirst();
  }

  private void line(Type type, String text, double baseline, double size, int ink) {
    type.draw(type.lines(text, size, MEASURE, 1).get(0), MARGIN, baseline, size, ink, canvas);
  }

  /** Draws the title as large as it fits and returns the baseline of what comes below. */
  private int title() {
    String title = first(card.title(), Faces.TITLES::has).orElse("");
    int size = 88;
    while (size > 60 && Faces.TITLES.width(title, size) > MEASURE) {
      size -= 4;
    }
    int baseline = 152 + size;
    for (String line : Faces.TITLES.lines(title, size, MEASURE, 2)) {
      Faces.TITLES.draw(line, MARGIN, baseline, size, INK, canvas);
      baseline += size * 6 / 5;
    }
    return baseline - size * 6 / 5 + 72;
  }

  private void sentence(String note, int baseline) {
    if (Faces.WORDS.has(note)) {
      int at = baseline;
      for (String line : Faces.WORDS.lines(note, 28, MEASURE, 2)) {
        Faces.WORDS.draw(line, MARGIN, at, 28, QUIET, canvas);
        at += 40;
      }
    }
  }

  /** As many as have room beside each other. */
  private void notes(int baseline) {
    double at = MARGIN;
    for (String note : card.notes()) {
      double end = Faces.WORDS.has(note) ? at + Faces.WORDS.width(note, 28) : Double.MAX_VALUE;
      if (end <= MARGIN + MEASURE) {
        if (at > MARGIN) {
          canvas.box((int) at - GAP / 2, baseline - 22, 2, 26, RULE);
        }
        at = Faces.WORDS.draw(note, at, baseline, 28, QUIET, canvas) + GAP;
      }
    }
  }

  /** Up to three columns at the foot. */
  private void facts() {
    List<Card.Fact> facts = card.facts().stream().filter(CardImage::isDrawable).limit(3).toList();
    int column = (MEASURE + GAP) / 3;
    for (int i = 0; i < facts.size(); i++) {
      fact(facts.get(i), MARGIN + i * column, column - GAP);
    }
  }

  private void fact(Card.Fact fact, int left, int width) {
    canvas.box(left, 450, width, 1, RULE);
    int size = 48;
    while (size > 32 && Faces.WORDS.width(fact.value(), size) > width) {
      size -= 2;
    }
    String value = Faces.WORDS.lines(fact.value(), size, width, 1).get(0);
    Faces.WORDS.draw(value, left, 508, size, INK, canvas);
    int baseline = 548;
    for (String label : Faces.WORDS.lines(fact.label(), 24, width, 2)) {
      Faces.WORDS.draw(label, left, baseline, 24, QUIET, canvas);
      baseline += 30;
    }
  }

  private static boolean isDrawable(Card.Fact fact) {
    return Faces.WORDS.has(fact.value()) && Faces.WORDS.has(fact.label());
  }

  /** Every ink in every strength on paper. */
  private int[] colours() {
    int[] colours = new int[PALETTE.length * Canvas.STRENGTHS];
    for (int i = 0; i < colours.length; i++) {
      int ink = i / Canvas.STRENGTHS;
      int colour = ink == ACCENT ? card.accent() : PALETTE[ink];
      colours[i] = mixed(PALETTE[0], colour, i % Canvas.STRENGTHS);
    }
    return colours;
  }

  private static int mixed(int paper, int ink, int strength) {
    int colour = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = paper >> shift & 0xff;
      int to = ink >> shift & 0xff;
      colour |= from + (to - from) * strength / (Canvas.STRENGTHS - 1) << shift;
    }
    return colour;
  }
}
