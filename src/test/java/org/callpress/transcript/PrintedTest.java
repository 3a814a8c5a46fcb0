package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.callpress.call.Transcript;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF and DOCX: their text, and the transcript in it. */
class PrintedTest {
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final PDFont ITALIC = new PDType1Font(FontName.HELVETICA_OBLIQUE);

  @TempDir Path folder;

  @Test
  void readsNamesInBoldAndJoinsSentencesAcrossPages() throws IOException {
    Transcript transcript = transcript(write("call.pdf", pdf()));
    assertThat(Outline.of(transcript))
        .contains(
            "format printed",
            "company Acme (ACME)",
            "period Q1 FY2026",
            "date 2026-04-30",
            "participant company: Otto Brandt | Chief Executive Officer | null",
            "participant analyst: Ana Ruiz | null | Aldgate Research",
            "t1 opening | Operator",
            "t2 prepared | Otto Brandt | Chief Executive Officer",
            "t3 qa | Operator",
            "t4 qa | Ana Ruiz | Aldgate Research");
    assertThat(paragraphs(transcript, 1))
        .containsExactly(
            "Freight grew by eight percent in the quarter, and the long-term"
                + " contracts that we signed in the autumn will carry it.");
    assertThat(transcript.source().unread())
        .extracting(SourceText.Unread::reason)
        .contains("running-head");
    assertThat(Partition.faults(transcript)).isEmpty();
  }

  @Test
  void readsADocument() throws IOException {
    Transcript transcript = transcript(write("call.docx", docx(BODY)));
    assertThat(Outline.of(transcript))
        .contains("Operator", "Otto Brandt", "Research & development rose.");
    assertThat(transcript.turns()).hasSize(4);
    assertThat(Partition.faults(transcript)).isEmpty();
  }

  /** Of tracked changes the result; no text twice; a bold style; a table; a footnote. */
  @Test
  void readsWhatADocumentShows() throws IOException {
    String body =
        BODY.replace(
            "</w:body>",
            "<w:p><w:pPr><w:pStyle w:val='Speaker'/></w:pPr><w:r><w:t>Ana Ruiz</w:t></w:r></w:p>"
                + "<w:p><w:ins><w:r><w:t>And </w:t></w:r></w:ins>"
                + "<w:del><w:r><w:delText>But </w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom>"
                + "<w:r><w:t>fuel</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id='1'/><w:t>?</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>"
                + bold("Otto Brandt:")
                + "</w:tc><w:tc>"
                + plain("Cheaper.")
                + "</w:tc></w:tr></w:tbl></w:body>");
    Transcript transcript =
        transcript(
            write(
                "call.docx",
                docx(
                    body,
                    "word/styles.xml",
                    "<w:styles "
                        + NAMESPACE
                        + "><w:style w:styleId='Base'><w:rPr><w:b/></w:rPr></w:style><w:style"
                        + " w:styleId='Speaker'><w:basedOn w:val='Base'/></w:style></w:styles>",
                    "word/footnotes.xml",
                    "<w:footnotes "
                        + NAMESPACE
                        + "><w:footnote>"
                        + plain("Net of hedges.")
                        + "</w:footnote></w:footnotes>")));
    assertThat(Outline.of(transcript))
        .contains("t5 qa | Ana Ruiz\n   And fuel?\n", "t6 qa | Otto Brandt\n   Cheaper.\n")
        .contains("omitted footnote: Net of hedges.");
    assertThat(Partition.faults(transcript)).isEmpty();
  }

  @Test
  void reportsADamagedFile() throws IOException {
    assertThat(codes(write("a.pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8))))
        .containsExactly(Code.S001);
    assertThat(codes(write("a.docx", docx("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))))
        .containsExactly(Code.S001);
  }

  @Test
  void reportsADocumentWithoutText() throws IOException {
    assertThat(codes(write("a.docx", docx("<a/>")))).containsExactly(Code.S002);
  }

  private static List<Code> codes(Path file) {
    Diagnosed<SourceText> read = SourceReader.read(file, "a");
    assertThat(read.value()).isNull();
    return read.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static Transcript transcript(Path file) {
    SourceText source = SourceReader.read(file, file.getFileName().toString()).value();
    return Transcripts.read(source).value();
  }

  private static List<String> paragraphs(Transcript transcript, int turn) {
    return transcript.turns().get(turn).paragraphs().stream()
        .map(transcript.source()::slice)
        .toList();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      Page cover = new Page(document, 1);
      cover.line(BOLD, 0, "Acme Corporation NYSE:ACME");
      cover.line(PLAIN, 12, "FQ1 2026 Earnings Call Transcripts");
      cover.line(PLAIN, 12, "Thursday, April 30, 2026 9:00 PM GMT");
      cover.line(BOLD, 30, "EXECUTIVES");
      cover.line(BOLD, 20, "Otto Brandt");
      cover.line(ITALIC, 12, "Chief Executive Officer");
      cover.line(BOLD, 30, "ANALYSTS");
      cover.line(BOLD, 20, "Ana Ruiz");
      cover.line(ITALIC, 12, "Aldgate Research");
      cover.close();
      Page first = new Page(document, 2);
      first.line(BOLD, 0, "Presentation");
      first.line(BOLD, 30, "Operator");
      first.line(PLAIN, 12, "Good day, and welcome to the Acme call. Please go ahead, Otto.");
      first.line(BOLD, 20, "Otto Brandt");
      first.line(ITALIC, 12, "Chief Executive Officer");
      first.line(PLAIN, 20, "Freight grew by eight percent in the quarter, and the long-");
      first.close();
      Page second = new Page(document, 3);
      second.line(PLAIN, 0, "term contracts that we signed in the autumn will carry it.");
      second.line(BOLD, 30, "Question and Answer");
      second.line(BOLD, 30, "Operator");
      second.line(PLAIN, 12, "The first question is from Ana Ruiz of Aldgate Research.");
      second.line(BOLD, 20, "Ana Ruiz");
      second.line(ITALIC, 12, "Aldgate Research");
      second.line(PLAIN, 20, "How is pricing?");
      second.line(BOLD, 20, "Otto Brandt");
      second.line(ITALIC, 12, "Chief Executive Officer");
      second.line(PLAIN, 20, "Firm, as before, and we see no reason for that to change.");
      second.close();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A page with a running head and foot, written from top to bottom. */
  private static final class Page {
    private final PDPageContentStream content;
    private float y = 690;

    Page(PDDocument document, int number) throws IOException {
      PDPage page = new PDPage();
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      at(BOLD, 760, "ACME CORPORATION FQ1 2026 EARNINGS CALL");
      at(PLAIN, 30, "example.com " + number);
    }

    void line(PDFont font, float down, String text) throws IOException {
      y -= down;
      at(font, y, text);
    }

    private void at(PDFont font, float top, String text) throws IOException {
      content.beginText();
      content.setFont(font, 10);
      content.newLineAtOffset(50, top);
      content.showText(text);
      content.endText();
    }

    void close() throws IOException {
      content.close();
    }
  }

  private static final String NAMESPACE =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

  private static final String BODY =
      "<w:document "
          + NAMESPACE
          + "><w:body>"
          + bold("Operator")
          + plain("Good day, and welcome to the Acme call.")
          + bold("Otto Brandt:")
          + plain("Thank you. Research &amp; development rose.")
          + plain("We will now take your questions.")
          + bold("Operator")
          + plain("Our first question comes from Ana Ruiz of Aldgate Research.")
          + bold("Otto Brandt:")
          + plain("Pricing is firm.")
          + "</w:body></w:document>";

  private static String bold(String words) {
    return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String plain(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  /**
   * @param more names of other entries, each with its content behind it
   */
  private static byte[] docx(String body, String... more) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(body.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < more.length; i += 2) {
        zip.putNextEntry(new ZipEntry(more[i]));
        zip.write(more[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
