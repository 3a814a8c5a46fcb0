package org.callpress.source;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Takes the text out of a PDF: line by line as the file sets it, an empty line where the page
 * leaves one, a form feed between pages. Ligatures come as their letters. What is set upon a page
 * afterwards (a signature's stamp, a typed note) stands behind the page's own lines. Scanned pages
 * have no text.
 */
final class PdfText extends PDFTextStripper {
  /** As readers of PDF look for the end. */
  private static final int LONGEST_BEHIND_END = 2048;

  /** A gap of more than so many usual gaps is an empty line. */
  private static final float EMPTY_LINE = 1.35f;

  private final List<Raw> raw = new ArrayList<>();
  private final List<TextPosition> positions = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<Boolean> bold = new ArrayList<>();
  private final List<PrintedLine.Word> words = new ArrayList<>();
  private boolean italic = true;
  private final PicturedWords pictured = new PicturedWords();
  private float wordEnd;
  private boolean annotation;

  /** A line before it is known where it stands in the text. */
  private record Raw(String text, PrintedLine line) {}

  private PdfText() {
    setSortByPosition(false);
    setLineSeparator("\n");
    setWordSeparator(" ");
    setSuppressDuplicateOverlappingText(true); // bold that is made by printing twice
  }

  static boolean is(byte[] bytes) {
    int end = Math.min(bytes.length - 4, 1024);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the mark is missing with which every PDF ends, white space or a little more behind it.
   */
  static boolean breaksOff(byte[] bytes) {
    int from = Math.max(0, bytes.length - LONGEST_BEHIND_END);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return !end.contains("%%EOF");
  }

  /**
   * @throws IOException where the file is damaged or locked with a password
   */
  static Extraction read(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
      PdfText reader = new PdfText();
      reader.writeText(document, Writer.nullWriter());
      reader.endLine();
      return reader.extraction();
    }
  }

  /** Notes the pictures that stand on a page; what they show is not read. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals("Do")
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && getResources().isImageXObject(name)) {
      Matrix place = getGraphicsState().getCurrentTransformationMatrix();
      float height = getCurrentPage().getCropBox().getHeight();
      pictured.add(
          new PicturedWords.Picture(
              getCurrentPageNo(),
              place.getTranslateX(),
              height - place.getTranslateY(),
              place.getScalingFactorX(),
              place.getScalingFactorY()));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    endLine();
  }

  /** Writes the page, then what is set upon it. */
  @Override
  protected void writePage() throws IOException {
    super.writePage();
    charactersByArticle.forEach(List::clear);
    annotation = true;
    for (PDAnnotation set : getCurrentPage().getAnnotations()) {
      if (!set.isHidden() && !set.isNoView()) {
        showAnnotation(set);
      }
    }
    super.writePage();
    endLine();
    annotation = false;
  }

  @Override
  protected void writeString(String words, List<TextPosition> glyphs) {
    line.append(words);
    positions.addAll(glyphs);
    boolean heavy = !glyphs.isEmpty() && isBold(glyphs.get(0));
    italic &= !glyphs.isEmpty() && isItalic(glyphs.get(0));
    addWords(line.length() - words.length(), glyphs);
    for (int i = 0; i < words.length(); i++) {
      int glyph = Math.min(i * glyphs.size() / words.length(), glyphs.size() - 1);
      bold.add(glyph < 0 ? heavy : isBold(glyphs.get(glyph)));
    }
  }

  /** Notes where words begin: behind blanks that the file sets as characters, and at the start. */
  private void addWords(int start, List<TextPosition> glyphs) {
    int offset = start;
    boolean blank = true;
    for (TextPosition glyph : glyphs) {
      String letters = glyph.getUnicode();
      if (blank && !letters.isBlank()) {
        float gap = words.isEmpty() ? 0 : glyph.getXDirAdj() - wordEnd;
        words.add(new PrintedLine.Word(offset, glyph.getXDirAdj(), gap));
      }
      blank = letters.isBlank();
      if (!blank) {
        wordEnd = glyph.getXDirAdj() + glyph.getWidthDirAdj();
      }
      offset += letters.length();
    }
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
    bold.add(!bold.isEmpty() && bold.get(bold.size() - 1));
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {}

  @Override
  protected void writeParagraphEnd() {}

  private void endLine() {
    Span printed = new Span(0, line.length()).trimmed(line);
    if (!printed.isEmpty() && !positions.isEmpty()) {
      add(printed);
    }
    line.setLength(0);
    positions.clear();
    bold.clear();
    words.clear();
    italic = true;
  }

  private void add(Span printed) {
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    List<PrintedLine.Word> begins = words.stream().map(w -> at(w, printed.start())).toList();
    raw.add(
        new Raw(
            printed.of(line),
            new PrintedLine(
                printed,
                getCurrentPageNo(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getPageHeight(),
                first.getFontSizeInPt(),
                boldPrefix(printed),
                italic,
                annotation,
                begins)));
  }

  /** A word as it stands in the line without the blanks at its start. */
  private static PrintedLine.Word at(PrintedLine.Word word, int start) {
    return new PrintedLine.Word(Math.max(0, word.offset() - start), word.left(), word.gap());
  }

  /** All lines as one text, with an empty line where the page leaves one. */
  private Extraction extraction() {
    StringBuilder text = new StringBuilder();
    List<PrintedLine> lines = new ArrayList<>();
    float usual = PrintedLine.usualGap(raw.stream().map(Raw::line).toList());
    PrintedLine before = null;
    for (Raw next : raw) {
      PrintedLine line = next.line();
      if (before != null && line.page() != before.page()) {
        text.append("\f\n");
      } else if (before != null && isApart(before, line, usual)) {
        text.append('\n');
      }
      Span span = new Span(text.length(), text.length() + next.text().length());
      text.append(next.text()).append('\n');
      lines.add(line.at(span));
      before = line;
    }
    return new Extraction(text.toString(), lines, pictured.beside(lines));
  }

  private static boolean isApart(PrintedLine before, PrintedLine line, float usual) {
    float gap = line.top() - before.top();
    return gap > EMPTY_LINE * usual || gap < -1;
  }

  private int boldPrefix(Span printed) {
    int i = printed.start();
    while (i < printed.end() && (bold.get(i) || line.charAt(i) == ' ')) {
      i++;
    }
    return i - printed.start();
  }

  private static boolean isBold(TextPosition glyph) {
    PDFont font = glyph.getFont();
    String name = font.getName() == null ? "" : font.getName().toLowerCase(java.util.Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || name.contains("semibold")
        || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }

  private static boolean isItalic(TextPosition glyph) {
    PDFont font = glyph.getFont();
    String name = font.getName() == null ? "" : font.getName().toLowerCase(java.util.Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("italic")
        || name.contains("oblique")
        || descriptor != null && descriptor.isItalic();
  }
}
