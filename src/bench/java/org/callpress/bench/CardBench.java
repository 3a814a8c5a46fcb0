package org.callpress.bench;

import java.util.List;
import java.util.Optional;
import org.callpress.card.CardImage;
import org.callpress.site.Card;

/** How long the image of a call takes to draw, and how large it is: {@code CardBench [count]}. */
public final class CardBench {
  private CardBench() {}

  public static void main(String[] arguments) {
    int count = arguments.length == 0 ? 1000 : Integer.parseInt(arguments[0]);
    long warm = bytes(0, 50);
    long start = System.nanoTime();
    long bytes = bytes(50, 50 + count);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    System.gc();
    long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        java.util.Locale.ROOT,
        "%d cards (after %d bytes to warm up): %.1f ms and %d bytes each; %d MB of heap in use%n",
        count,
        warm,
        milliseconds / count,
        bytes / count,
        heap >> 20);
  }

  private static long bytes(int from, int to) {
    long bytes = 0;
    for (int i = from; i < to; i++) {
      bytes += CardImage.png(card(i), Optional.empty()).length;
    }
    return bytes;
  }

  private static Card card(int number) {
    String han =
        Character.toString(0x4e00 + number % 5000) + Character.toString(0x5e00 + number % 3000);
    return new Card(
        "card.png",
        "zh",
        0x1b4b91,
        List.of("业绩电话会议资料库"),
        List.of(han + "集团", "Company " + number),
        List.of("2026财年第" + number % 4 + "财季"),
        List.of("业绩会", "2025年11月13日"),
        List.of(
            new Card.Fact(number + ".4亿元人民币", "收入"),
            new Card.Fact("12.5%", "毛利率"),
            new Card.Fact("RMB " + number + " billion", "Adjusted EBITA")));
  }
}
