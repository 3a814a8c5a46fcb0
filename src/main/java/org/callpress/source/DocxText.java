package org.callpress.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the text out of a DOCX: a line for each paragraph or line break of the document's body, of
 * the cells of its tables too; then, on a page of their own, its footnotes and endnotes. Of tracked
 * changes the result is read: what is inserted, not what is deleted or was moved away. Headers,
 * footers, comments, hidden text and field codes stay out.
 */
final class DocxText {
  private static final String BODY = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");

  /** No transcript is so long; a small archive that unpacks to more is hostile. */
  private static final int LARGEST_BODY = 100_000_000;

  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Elements whose text a reader does not see, or sees elsewhere: moved, in a fallback, ruby. */
  private static final Set<String> NOT_READ =
      Set.of("moveFrom", "del", "Fallback", "rt", "rPrChange", "pPrChange");

  private final StringBuilder text = new StringBuilder();
  private final List<PrintedLine> lines = new ArrayList<>();
  private final Set<String> boldStyles;
  private int page = 1;
  private int lineStart;
  private int bold;
  private boolean allBold = true;
  private boolean allItalic = true;
  private boolean paragraphBold;
  private boolean runBold;
  private boolean runItalic;
  private boolean runHidden;

  private DocxText(Set<String> boldStyles) {
    this.boldStyles = boldStyles;
  }

  static boolean is(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /**
   * @throws IOException where the archive is damaged, no DOCX, or unpacks to more than 100 MB
   */
  static Extraction read(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = entries(bytes);
    if (!entries.containsKey(BODY)) {
      throw new IOException("it is no Word document");
    }
    try {
      DocxText reader = new DocxText(DocxStyles.bold(parser(entries.get(STYLES))));
      reader.read(parser(entries.get(BODY)));
      for (String notes : NOTES) {
        reader.page = 2;
        reader.read(parser(entries.get(notes)));
      }
      return new Extraction(reader.text.toString(), reader.lines);
    } catch (XMLStreamException e) {
      throw new IOException("its XML is damaged", e);
    }
  }

  private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    int left = LARGEST_BODY;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals(BODY) || name.equals(STYLES) || NOTES.contains(name)) {
          byte[] content = capped(zip, left);
          left -= content.length;
          entries.put(name, content);
        }
      }
    }
    return entries;
  }

  private static byte[] capped(InputStream in, int most) throws IOException {
    byte[] body = in.readNBytes(most + 1);
    if (body.length > most) {
      throw new IOException("it unpacks to more than " + LARGEST_BODY / 1_000_000 + " MB");
    }
    return body;
  }

  /** Null for an entry that is not there. */
  private static XMLStreamReader parser(byte[] xml) throws XMLStreamException {
    if (xml == null) {
      return null;
    }
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean inText = false;
    int unread = 0;
    while (xml != null && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        unread += unread > 0 || NOT_READ.contains(xml.getLocalName()) ? 1 : 0;
        boolean words = unread == 0 && WORDS.equals(xml.getNamespaceURI());
        inText = words && xml.getLocalName().equals("t");
        if (words) {
          start(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
        if (unread > 0) {
          unread--;
        } else {
          end(xml.getLocalName());
        }
      } else if (inText
          && !runHidden
          && (event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE)) {
        add(xml.getText());
      }
    }
    endLine();
  }

  private void start(XMLStreamReader xml) {
    String value = xml.getAttributeValue(WORDS, "val");
    switch (xml.getLocalName()) {
      case "p" -> paragraphBold = false;
      case "pStyle" -> paragraphBold = boldStyles.contains(value);
      case "r" -> {
        runBold = paragraphBold;
        runItalic = false;
        runHidden = false;
      }
      case "rStyle" -> runBold |= boldStyles.contains(value);
      case "b" -> runBold = isOn(value);
      case "i" -> runItalic = isOn(value);
      case "vanish" -> runHidden = isOn(value);
      case "tab" -> add("\t");
      case "br", "cr" -> endLine();
      case "noBreakHyphen" -> add("\u2011");
      default -> {}
    }
  }

  static boolean isOn(String value) {
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
    allItalic &= runItalic || words.isBlank();
    if (allBold) {
      bold = text.length() - lineStart;
    }
  }

  private void endLine() {
    Span line = new Span(lineStart, text.length()).trimmed(text);
    if (!line.isEmpty()) {
      int prefix = Math.max(0, Math.min(bold - (line.start() - lineStart), line.length()));
      lines.add(
          new PrintedLine(
              line, page, 0, 0, lines.size(), 0, 0, prefix, allItalic, false, List.of()));
    }
    if (text.length() > lineStart) {
      text.append('\n');
    }
    lineStart = text.length();
    bold = 0;
    allBold = true;
    allItalic = true;
  }
}
