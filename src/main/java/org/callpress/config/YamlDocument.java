package org.callpress.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.Place;
import org.callpress.source.SourceText;
import org.callpress.source.Stated;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One YAML file while it is read. It gives its keys as a {@link YamlMap} and gathers what is wrong
 * with them, each with line and column, so that one run reports everything.
 */
final class YamlDocument {
  private final SourceText source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private boolean parsable = true;

  /**
   * @param source its file name is what the diagnostics show
   */
  YamlDocument(SourceText source) {
    this.source = source;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The keys of the file; none where it is empty or cannot be parsed. */
  YamlMap root() {
    Node root = parsed().orElse(null);
    if (root == null || root.getTag().equals(Tag.NULL)) {
      return YamlMap.empty(this);
    }
    if (root instanceof MappingNode mapping) {
      return new YamlMap(this, mapping);
    }
    parsable = false;
    report(Code.C003, root, "the file must hold keys and values", "write, say, \"key: value\"");
    return YamlMap.empty(this);
  }

  /** Whether the file is YAML that holds keys and values, or nothing. */
  boolean parsable() {
    return parsable;
  }

  private Optional<Node> parsed() {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(source.file()).build();
      return new Compose(settings).composeString(source.text());
    } catch (MarkedYamlEngineException e) {
      report(Code.C001, e.getProblemMark().orElse(null), e.getProblem(), hint(e));
    } catch (YamlEngineException e) {
      report(Code.C001, (Mark) null, firstLine(e.getMessage()), null);
    } catch (StackOverflowError e) {
      report(Code.C001, (Mark) null, "the YAML is nested too deeply", null);
    }
    parsable = false;
    return Optional.empty();
  }

  private static String hint(MarkedYamlEngineException e) {
    return String.valueOf(e.getProblem()).contains("'\\t'")
        ? "indent with spaces, not with tabs"
        : e.getContextMark().map(m -> e.getContext() + " that opens at " + place(m)).orElse(null);
  }

  private static String place(Mark mark) {
    return (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }

  private static String firstLine(String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  void report(Code code, Node node, String message, String hint) {
    report(code, node.getStartMark().orElse(null), message, hint);
  }

  private void report(Code code, Mark mark, String message, String hint) {
    diagnostics.add(
        mark == null
            ? Diagnostic.of(code, source.file(), message, hint)
            : stated(mark).finding(code, message, hint));
  }

  /** Where a node stands in the file. */
  Stated stated(Node node) {
    return stated(node.getStartMark().orElseThrow());
  }

  private Stated stated(Mark mark) {
    Place place = new Place(mark.getLine() + 1, mark.getColumn() + 1);
    String line = place.line() <= source.lineCount() ? source.slice(source.line(place.line())) : "";
    return new Stated(source.file(), place, line);
  }
}
