package org.callpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;

/** What print does that a plain file does not. */
class PdfTextTest {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  @Test
  void readsOnceWhatIsPrintedTwiceToLookBold() throws IOException {
    SourceText text = read(page("Otto Brandt", "Freight grew.", "Otto Brandt"), false);
    assertThat(text.text()).isEqualTo("Otto Brandt\nFreight grew.\n");
  }

  @Test
  void readsAStampBehindThePageAndMarksIt() throws IOException {
    SourceText text = read(page("Otto Brandt", "Freight grew."), true);
    assertThat(text.text()).contains("Freight grew.\n\nSigned by hand");
    assertThat(text.printed())
        .extracting(PrintedLine::annotation)
        .containsExactly(false, false, true);
  }

  @Test
  void saysThatAFileBreaksOff() throws IOException {
    byte[] whole = bytes(page("Otto Brandt", "Freight grew."));
    byte[] part = Arrays.copyOf(whole, whole.length - "%%EOF\n".length());
    assertThat(SourceReader.read("a.pdf", whole).diagnostics()).isEmpty();
    assertThat(SourceReader.read("a.pdf", part).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.S010);
  }

  @Test
  void saysThatAFileIsLocked() throws IOException {
    PDDocument document = page("Otto Brandt", "Freight grew.");
    document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
    Diagnosed<SourceText> read = SourceReader.read("a.pdf", bytes(document));
    assertThat(read.value()).isNull();
    assertThat(read.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("password"));
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static SourceText read(PDDocument document, boolean stamped) throws IOException {
    try (document) {
      if (stamped) {
        document.getPage(0).getAnnotations().add(stamp(document));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return SourceReader.read("a.pdf", bytes.toByteArray()).value();
    }
  }

  /** A page with a name, a line below it and perhaps, a hair beside the name, the name again. */
  private static PDDocument page(String... lines) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (int i = 0; i < lines.length; i++) {
        content.beginText();
        content.setFont(FONT, 10);
        content.newLineAtOffset(i == 2 ? 60.2f : 60, i == 1 ? 660 : 700);
        content.showText(lines[i]);
        content.endText();
      }
    }
    return document;
  }

  private static PDAnnotation stamp(PDDocument document) throws IOException {
    PDAppearanceStream look = new PDAppearanceStream(document);
    look.setBBox(new PDRectangle(200, 40));
    look.setResources(new PDResources());
    COSName font = look.getResources().add(FONT);
    try (OutputStream out = look.getStream().createOutputStream()) {
      String text = "BT /" + font.getName() + " 9 Tf 5 20 Td (Signed by hand) Tj ET";
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(look);
    PDAnnotation stamp = new PDAnnotationRubberStamp();
    stamp.setRectangle(new PDRectangle(60, 100, 200, 40));
    stamp.setAppearance(appearance);
    return stamp;
  }
}
