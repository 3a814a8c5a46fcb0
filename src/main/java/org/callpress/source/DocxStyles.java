package org.callpress.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of a DOCX that set text in bold: "Speaker", "Strong", "Heading 2". */
final class DocxStyles {
  private DocxStyles() {}

  /**
   * @param xml the document's styles; null where it has none
   * @return the ids of bold styles, those that are based on bold ones included
   */
  static Set<String> bold(XMLStreamReader xml) throws XMLStreamException {
    Set<String> bold = new HashSet<>();
    Map<String, String> basedOn = new HashMap<>();
    String style = null;
    while (xml != null && xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      if (name.equals("style")) {
        style = attribute(xml, "styleId");
      } else if (name.equals("basedOn") && style != null) {
        basedOn.put(style, attribute(xml, "val"));
      } else if (name.equals("b") && style != null && DocxText.isOn(attribute(xml, "val"))) {
        bold.add(style);
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, String> derived : basedOn.entrySet()) {
        more |= bold.contains(derived.getValue()) && bold.add(derived.getKey());
      }
    }
    return bold;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }
}
