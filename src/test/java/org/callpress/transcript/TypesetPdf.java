package org.callpress.transcript;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Sets a text as a PDF, so that the fixtures of printed transcripts can be read by people:
 *
 * <pre>
 * head: ACME GROUP PLC          on top of every page; # is its number, ## how many there are
 * foot: Page # of ##            at the bottom of every page
 * lines: 12                     so many lines fit on a page
 * width: 300                    points; longer lines wrap
 * column: 140                   where the words behind " | " begin, and the lines below them
 *
 * **Jane Doe**                  in bold; **Jane Doe:** Good morning. in bold to the second mark
 * _Chief Financial Officer_     in italics
 * [picture]                     a line of words as a picture
 * ----                          a new page
 * </pre>
 *
 * An empty line leaves room. {@code plain} sets everything in one face, as some publishers do.
 */
public final class TypesetPdf {
  private static final float LEFT = 60;
  private static final float SIZE = 10;
  private static final float LEADING = 13;
  private static final float TOP = 690;

  private final PDDocument document = new PDDocument();
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final PDFont italic = new PDType1Font(FontName.HELVETICA_OBLIQUE);
  private final boolean plain;
  private final List<String> heads = new ArrayList<>();
  private final List<String> feet = new ArrayList<>();
  private PDFont regular;
  private int lines = 46;
  private float width = 480;
  private float column;
  private PDPageContentStream page;
  private int written;
  private final StringBuilder drawn = new StringBuilder();

  /** A PDF, and everything that has been drawn in it. */
  record Typeset(byte[] bytes, String drawn) {}

  private TypesetPdf(boolean plain) {
    this.plain = plain;
  }

  /** The PDF's bytes. */
  public static byte[] of(String text, boolean plain) {
    return typeset(text, plain).bytes();
  }

  static Typeset typeset(String text, boolean plain) {
    TypesetPdf pdf = new TypesetPdf(plain);
    try (PDDocument document = pdf.document) {
      pdf.regular = pdf.embedded();
      List<String> body = pdf.settings(text.lines().toList());
      for (String line : body) {
        pdf.line(line.stripTrailing());
      }
      pdf.endPages();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new Typeset(bytes.toByteArray(), pdf.drawn.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PDFBox brings one face that has ligatures and quotation marks. */
  private PDFont embedded() throws IOException {
    String face = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    return PDType0Font.load(document, PDDocument.class.getResourceAsStream(face));
  }

  private List<String> settings(List<String> all) {
    int i = 0;
    while (i < all.size() && all.get(i).matches("(?:head|foot|lines|width|column): .*")) {
      String value = all.get(i).substring(all.get(i).indexOf(' ') + 1);
      switch (all.get(i).substring(0, all.get(i).indexOf(':'))) {
        case "head" -> heads.add(value);
        case "foot" -> feet.add(value);
        case "lines" -> lines = Integer.parseInt(value);
        case "width" -> width = Float.parseFloat(value);
        default -> column = Float.parseFloat(value);
      }
      i++;
    }
    return all.subList(i, all.size());
  }

  private void line(String line) throws IOException {
    if (line.equals("----")) {
      endPage();
      return;
    }
    if (line.isEmpty()) {
      written += page == null ? 0 : 1;
      return;
    }
    if (line.equals("[picture]")) {
      newLine();
      BufferedImage picture = new BufferedImage(600, 20, BufferedImage.TYPE_BYTE_BINARY);
      float y = TOP - written * LEADING + LEADING - 2;
      page.drawImage(LosslessFactory.createFromImage(document, picture), LEFT, y, 300, 11);
      return;
    }
    if (line.startsWith("**") && line.indexOf("**", 2) > 0) {
      int end = line.indexOf("**", 2);
      words(bold, line.substring(2, end), regular, line.substring(end + 2).strip());
    } else if (line.startsWith("_") && line.endsWith("_")) {
      words(italic, line.substring(1, line.length() - 1), regular, "");
    } else {
      words(regular, line, regular, "");
    }
  }

  /** Writes words in one face and those behind them in another, wrapped at the page's width. */
  private void words(PDFont face, String before, PDFont other, String behind) throws IOException {
    int bar = behind.indexOf("| ");
    int gap = before.indexOf(" | ");
    float x = LEFT;
    newLine();
    String first = gap < 0 ? before : before.substring(0, gap);
    x = write(first, plain ? regular : face, x);
    String rest = gap < 0 ? behind.substring(bar == 0 ? 2 : 0) : before.substring(gap + 3);
    boolean hangs = bar == 0 || gap > 0;
    x = hangs ? LEFT + column : x;
    write(rest, gap < 0 ? other : face, x);
  }

  private float write(String text, PDFont face, float from) throws IOException {
    float left = from >= LEFT + column && column > 0 ? LEFT + column : LEFT;
    float x = from;
    for (String word : text.isEmpty() ? new String[0] : text.split(" (?=\\S)")) {
      float length = width(word, face);
      if (x > left && x + length > LEFT + width) {
        newLine();
        x = left;
      }
      x += x > left ? width(" ", face) : 0;
      at(face, x, TOP - written * LEADING + LEADING, word);
      x += length;
    }
    return x;
  }

  private static float width(String text, PDFont face) throws IOException {
    return face.getStringWidth(text) / 1000 * SIZE;
  }

  private void newLine() throws IOException {
    if (page == null || written >= lines) {
      endPage();
      PDPage next = new PDPage(PDRectangle.LETTER);
      document.addPage(next);
      page = new PDPageContentStream(document, next);
    }
    written++;
  }

  private void endPage() throws IOException {
    if (page != null) {
      page.close();
    }
    page = null;
    written = 0;
  }

  /** The heads and feet tell how many pages there are, so they come last. */
  private void endPages() throws IOException {
    endPage();
    int count = document.getNumberOfPages();
    for (int i = 0; i < count; i++) {
      PDPage next = document.getPage(i);
      page =
          new PDPageContentStream(
              document, next, PDPageContentStream.AppendMode.PREPEND, true, true);
      String number = String.valueOf(i + 1);
      for (int line = 0; line < heads.size(); line++) {
        at(regular, LEFT, 765 - line * LEADING, numbered(heads.get(line), number, count));
      }
      for (int line = 0; line < feet.size(); line++) {
        at(regular, LEFT, 50 - line * LEADING, numbered(feet.get(line), number, count));
      }
      page.close();
    }
  }

  private static String numbered(String text, String number, int count) {
    return text.replace("##", String.valueOf(count)).replace("#", number);
  }

  private void at(PDFont face, float x, float y, String text) throws IOException {
    page.beginText();
    page.setFont(face, SIZE);
    page.newLineAtOffset(x, y);
    page.showText(text);
    drawn.append(text);
    page.endText();
  }
}
