package org.callpress.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.callpress.site.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The images of cards: whole PNG files, the same on any machine, in every script or not at all. */
class CardImageTest {
  private static final int ACCENT = 0x1b4b91;

  private static Card card(String... titles) {
    return new Card(
        "en/acme/card.png",
        "en",
        ACCENT,
        List.of("Calls"),
        List.of(titles),
        List.of("Q1 FY2026"),
        List.of("Results call", "2025年8月14日"),
        List.of(new Card.Fact("RMB 20.1 billion", "Revenue"), new Card.Fact("12.5%", "毛利率")));
  }

  private static byte[] png(Card card) {
    return CardImage.png(card, Optional.empty());
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** Pixels that are not paper in the rows of the title. */
  private static long inkOfTitle(byte[] png) throws IOException {
    BufferedImage image = read(png);
    long ink = 0;
    for (int y = 145; y < 270; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        ink += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
      }
    }
    return ink;
  }

  @Test
  void isAPngOfTheSizeThatPagesSay() throws IOException {
    byte[] png = png(card("Acme Holdings"));
    BufferedImage image = read(png);
    assertThat(image.getWidth()).isEqualTo(Card.WIDTH);
    assertThat(image.getHeight()).isEqualTo(Card.HEIGHT);
    assertThat(image.getRGB(90, 78) & 0xffffff).isEqualTo(ACCENT);
    assertThat(image.getRGB(20, 20) & 0xffffff).isEqualTo(0xffffff);
    assertThat(png.length).isLessThan(40_000);
  }

  /**
   * Where this fails on one machine only, drawing depends on the machine. Where it fails because
   * the drawing was changed, raise CardImage.DESIGN and write the new hash here.
   */
  @Test
  void isTheSameOnAnyMachine() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(png(card("艾克米 Holdings")));
    assertThat(HexFormat.of().formatHex(hash))
        .isEqualTo("538bf7ef7493c6950fd33e01461d8d905374f8daad08c82c81cdf6d21014330b");
  }

  @Test
  void anotherNameStandsForOneThatCannotBeDrawn() throws IOException {
    String thai = "บริษัท";
    assertThat(inkOfTitle(png(card(thai, "艾克米集团"))))
        .isEqualTo(inkOfTitle(png(card("艾克米集团"))))
        .isNotEqualTo(inkOfTitle(png(card("Acme"))));
    assertThat(png(card(thai)).length)
        .as("and nothing where there is none")
        .isEqualTo(png(card("")).length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"岚驿集团", "嵐驛集團", "株式会社ランイ", "Société Générale", "Łódź Ångström"})
  void theScriptsOfThePagesCanBeDrawn(String name) throws IOException {
    assertThat(inkOfTitle(png(card(name)))).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 400})
  void aTitleOfAnyLengthStaysWithinTheMargins(int words) throws IOException {
    BufferedImage image = read(png(card("Consolidated ".repeat(words).strip())));
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = Card.WIDTH - 76; x < Card.WIDTH; x++) {
        assertThat(image.getRGB(x, y) & 0xffffff).isEqualTo(0xffffff);
      }
    }
  }

  @Test
  void anImageOfTheSameIsKept() {
    byte[] first = png(card("Acme"));
    assertThat(CardImage.png(card("Acme"), Optional.of(first))).isSameAs(first);
    assertThat(CardImage.png(card("Acme 2"), Optional.of(first))).isNotEqualTo(first);
    assertThat(CardImage.png(card("Acme"), Optional.of(new byte[] {1, 2}))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 5, 100, 70_000, 300_000})
  void whatIsCompressedCanBeUnpacked(int length) throws DataFormatException {
    Random random = new Random(length);
    byte[] data = new byte[length];
    for (int i = 0; i < length; i++) {
      data[i] = i % 500 < 100 ? (byte) random.nextInt(256) : (byte) (i / 1000);
    }
    Inflater inflater = new Inflater(true);
    inflater.setInput(new Deflate().of(data));
    byte[] unpacked = new byte[length];
    int count = inflater.inflate(unpacked);
    assertThat(count).isEqualTo(length);
    assertThat(unpacked).isEqualTo(data);
    inflater.end();
  }
}
