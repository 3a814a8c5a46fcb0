package org.callpress.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.callpress.source.Quotation.Style;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML with the place of every value. */
public final class YamlData {
  /** The first line of data rather than of prose: "---", "- item", "key:", "key: value". */
  private static final Pattern OPENING =
      Pattern.compile("(?:---|- .*|-|[\\w\"'-][\\w \"'.-]{0,60}:(?:\\s.*)?)");

  private static final int DEEPEST = 100;
  private final SourceText source;
  private final int[] offsets;

  private YamlData(SourceText source) {
    this.source = source;
    this.offsets = offsets(source.text());
  }

  /** The first document; null where the text is not YAML or nothing but a plain string. */
  public static Datum read(SourceText source) {
    if (!looksLikeYaml(source)) {
      return null;
    }
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setUseMarks(true).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(source.text());
      return root.map(node -> new YamlData(source).value(node, 0))
          .filter(datum -> !datum.isText())
          .orElse(null);
    } catch (YamlEngineException | StackOverflowError e) {
      return null;
    }
  }

  private static boolean looksLikeYaml(SourceText source) {
    for (int line = 1; line <= source.lineCount(); line++) {
      Span span = source.line(line).trimmed(source.text());
      if (!span.isEmpty() && source.text().charAt(span.start()) != '#') {
        return OPENING.matcher(span.of(source.text())).matches();
      }
    }
    return false;
  }

  private Datum value(Node node, int depth) {
    Span span = span(node);
    if (depth > DEEPEST) {
      return Datum.array(source, span, List.of());
    }
    if (node instanceof MappingNode mapping) {
      Map<String, Datum> fields = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          fields.put(key.getValue(), value(tuple.getValueNode(), depth + 1));
        }
      }
      return Datum.object(source, span, fields);
    }
    if (node instanceof SequenceNode sequence) {
      List<Datum> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(value(item, depth + 1)));
      return Datum.array(source, span, items);
    }
    ScalarNode scalar = (ScalarNode) node;
    return Datum.scalar(source, new Quotation(span, style(scalar), scalar.getValue()));
  }

  private static Style style(ScalarNode scalar) {
    return switch (scalar.getScalarStyle()) {
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE;
      case SINGLE_QUOTED -> Style.SINGLE;
      case LITERAL, FOLDED -> Style.BLOCK;
      case PLAIN -> Style.PLAIN;
    };
  }

  private Span span(Node node) {
    int start = node.getStartMark().map(this::offset).orElse(0);
    int end = node.getEndMark().map(this::offset).orElse(source.text().length());
    return new Span(start, Math.max(start, end));
  }

  private int offset(Mark mark) {
    return offsets == null ? mark.getIndex() : offsets[mark.getIndex()];
  }

  /** Where each code point stands; null where each is one character. */
  private static int[] offsets(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return null;
    }
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }
}
