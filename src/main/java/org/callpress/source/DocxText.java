package org.callpress.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the text out of a DOCX: a line for each paragraph or line break of the document's body.
 * Headers, footers, comments and deleted text stay out.
 */
final class DocxText {
  private static final String BODY = "word/document.xml";

  /** No transcript is so long; a small archive that unpacks to more is hostile. */
  private static final int LARGEST_BODY = 100_000_000;

  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final StringBuilder text = new StringBuilder();
  private final List<PrintedLine> lines = new ArrayList<>();
  private int lineStart;
  private int bold;
  private boolean allBold = true;
  private boolean runBold;

  private DocxText() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /**
   * @throws IOException where the archive is damaged, no DOCX, or unpacks to more than 100 MB
   */
  static Extraction read(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          DocxText reader = new DocxText();
          reader.readBody(new ByteArrayInputStream(capped(zip)));
          return new Extraction(reader.text.toString(), reader.lines);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("its XML is damaged", e);
    }
    throw new IOException("it is no Word document");
  }

  private static byte[] capped(InputStream in) throws IOException {
    byte[] body = in.readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new IOException("it unpacks to more than " + LARGEST_BODY / 1_000_000 + " MB");
    }
    return body;
  }

  private void readBody(InputStream body) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(body);
    boolean inText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && WORDS.equals(xml.getNamespaceURI())) {
        inText = xml.getLocalName().equals("t");
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
        end(xml.getLocalName());
      } else if (inText
          && (event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE)) {
        add(xml.getText());
      }
    }
    endLine();
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "r" -> runBold = false;
      case "b" -> runBold = isOn(xml.getAttributeValue(WORDS, "val"));
      case "tab" -> add("\t");
      case "br", "cr" -> endLine();
      case "noBreakHyphen" -> add("\u2011");
      default -> {}
    }
  }

  private static boolean isOn(String value) {
    return value == null || !value.equals("0") && !value.equals("false") && !value.equals("none");
  }

  private void end(String element) {
    if (element.equals("p")) {
      endLine();
      text.append('\n');
      lineStart = text.length();
    }
  }

  private void add(String words) {
    text.append(words);
    allBold &= runBold || words.isBlank();
    if (allBold) {
      bold = text.length() - lineStart;
    }
  }

  private void endLine() {
    Span line = new Span(lineStart, text.length()).trimmed(text);
    if (!line.isEmpty()) {
      lines.add(new PrintedLine(line, 1, 0, 0, lines.size(), 0, 0, bold, false, List.of()));
    }
    if (text.length() > lineStart) {
      text.append('\n');
    }
    lineStart = text.length();
    bold = 0;
    allBold = true;
  }
}
