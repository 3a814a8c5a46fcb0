package org.callpress.config;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callpress.call.LanguageTags;
import org.callpress.call.Slug;
import org.callpress.source.Code;
import org.callpress.source.Stated;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Keys and values of a YAML file, asked for by name and kind. A value of another kind is reported
 * and read as absent. Whoever has asked for everything calls {@link #end}, which reports the keys
 * that nobody asked for, with the nearest one that somebody did.
 */
final class YamlMap {
  private final YamlDocument document;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();
  private boolean lostList;

  YamlMap(YamlDocument document, MappingNode mapping) {
    this.document = document;
    this.node = mapping;
    for (NodeTuple tuple : mapping.getValue()) {
      add(tuple.getKeyNode(), tuple.getValueNode());
    }
  }

  private YamlMap(YamlDocument document) {
    this.document = document;
    this.node = null;
  }

  static YamlMap empty(YamlDocument document) {
    return new YamlMap(document);
  }

  private void add(Node key, Node value) {
    if (!(key instanceof ScalarNode name)) {
      document.report(Code.C003, key, "a key must be a word", null);
    } else if (keys.putIfAbsent(name.getValue(), key) != null) {
      String hint = "keep one of them; the first is used";
      document.report(Code.C007, key, "the key '" + name.getValue() + "' stands twice", hint);
      lostList |= value instanceof SequenceNode;
    } else {
      values.put(name.getValue(), value);
    }
  }

  /** Names of all keys, in the order of the file; asking for them makes them known. */
  Set<String> names() {
    known.addAll(keys.keySet());
    return keys.keySet();
  }

  boolean has(String key) {
    return value(key) != null;
  }

  /** Makes keys known that are asked for only under some condition. */
  void known(List<String> names) {
    known.addAll(names);
  }

  boolean holdsList(String key) {
    return value(key) instanceof SequenceNode;
  }

  boolean holdsMap(String key) {
    return value(key) instanceof MappingNode;
  }

  /** A word, number or sentence as it is written; null where absent. */
  String text(String key) {
    return textOf(value(key), key);
  }

  /** As {@link #text}, with the white space at its ends. */
  String verbatim(String key) {
    String text = text(key);
    return text == null ? null : ((ScalarNode) value(key)).getValue();
  }

  Integer integer(String key, int least, int most) {
    String expected = "a whole number from " + least + " to " + most;
    return converted(
        key,
        expected,
        text -> {
          int number = Integer.parseInt(text);
          return number >= least && number <= most ? number : null;
        });
  }

  LocalDate date(String key) {
    return converted(key, "a date as 2024-08-15 (year-month-day)", text -> LocalDate.parse(text));
  }

  /** One of the words given; null where absent or another. */
  String oneOf(String key, List<String> words) {
    return oneOf(key, words, word -> word);
  }

  /** One of the values given, as its key is written; null where absent or another. */
  <T> T oneOf(String key, List<T> values, Function<T, String> written) {
    return converted(
        key,
        "one of " + values.stream().map(written).collect(Collectors.joining(", ")),
        text ->
            values.stream()
                .filter(value -> written.apply(value).equals(text))
                .findFirst()
                .orElse(null));
  }

  /**
   * An id in addresses.
   *
   * @param example for the message: "acme-group"
   */
  String id(String key, String example) {
    return converted(
        key,
        "lower-case letters, digits and hyphens, e.g. " + example,
        text -> Slug.isSlug(text) ? text : null);
  }

  /** A BCP 47 tag. */
  String languageTag(String key) {
    return converted(
        key, "a language tag as en, zh or zh-Hant", text -> LanguageTags.isTag(text) ? text : null);
  }

  /**
   * An address on the web.
   *
   * @param expected what it is, with an example, for the message
   */
  URI webAddress(String key, String expected) {
    return converted(
        key,
        expected,
        text -> {
          URI uri = URI.create(text);
          boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
          return web && uri.getHost() != null ? uri : null;
        });
  }

  /**
   * A value that has a form of its own.
   *
   * @param expected what the form is, for the message
   * @param conversion null, or an exception of the usual kinds, where the text has another form
   */
  <T> T converted(String key, String expected, Function<String, T> conversion) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    T value = null;
    try {
      value = conversion.apply(text);
    } catch (DateTimeParseException | IllegalArgumentException e) {
      // reported below: the text is not what was expected
    }
    if (value == null) {
      report(key, "'" + text + "' is not what " + key + " takes", "write " + expected);
    }
    return value;
  }

  /** A list of words; one word alone is a list of one. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key, true)) {
      String text = textOf(item, key);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The keys and values under a key; empty where absent. */
  YamlMap map(String key) {
    Node value = value(key);
    if (value instanceof MappingNode mapping) {
      return new YamlMap(document, mapping);
    }
    wrongKind(value, key, "keys and values");
    return empty(document);
  }

  /** A list of which every item has keys and values. */
  List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node item : items(key, false)) {
      if (item instanceof MappingNode mapping) {
        maps.add(new YamlMap(document, mapping));
      } else {
        wrongKind(item, key, "a list whose items have keys and values");
      }
    }
    return maps;
  }

  /**
   * An item of a list that holds words and maps.
   *
   * @param word or null
   * @param map or null
   * @param stated where the item stands
   */
  record Item(String word, YamlMap map, Stated stated) {}

  /** A list whose items are words or have keys and values. */
  List<Item> wordsOrMaps(String key) {
    List<Item> read = new ArrayList<>();
    for (Node item : items(key, true)) {
      Stated stated = document.stated(item);
      if (item instanceof MappingNode mapping) {
        read.add(new Item(null, new YamlMap(document, mapping), stated));
      } else {
        String word = textOf(item, key);
        if (word != null) {
          read.add(new Item(word, null, stated));
        }
      }
    }
    return read;
  }

  /**
   * Names by language tag: {@code {en: Acme, zh: 艾克米}}.
   *
   * @param anyLanguage the tag for a name that is written without one: {@code names: Acme}
   */
  Map<String, String> names(String key, String anyLanguage) {
    Map<String, String> names = new LinkedHashMap<>();
    if (value(key) instanceof ScalarNode) {
      String text = text(key);
      if (text != null) {
        names.put(anyLanguage, text);
      }
      return names;
    }
    YamlMap byLanguage = map(key);
    for (String language : byLanguage.names()) {
      String text = byLanguage.text(language);
      if (text != null) {
        names.put(language, text);
      }
    }
    return names;
  }

  /** Whether a key says "true"; null where absent. */
  Boolean flag(String key) {
    return converted(
        key,
        "true or false",
        text -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? false : null);
  }

  /** Where the value of a key stands; where these keys stand for a key that is absent. */
  Stated stated(String key) {
    return document.stated(values.getOrDefault(key, node));
  }

  /** How many findings the file has so far, to tell whether a part of it was sound. */
  int findings() {
    return document.diagnostics().size();
  }

  /** Reports these keys and values as wrong. */
  void report(String message, String hint) {
    document.report(Code.C003, node, message, hint);
  }

  /** Reports something of its own code on the value of a key. */
  void report(Code code, String key, String message, String hint) {
    document.report(code, values.get(key), message, hint);
  }

  /** Reports the value of a key as wrong. */
  void report(String key, String message, String hint) {
    document.report(Code.C003, values.getOrDefault(key, keys.get(key)), message, hint);
  }

  /** Reports every key that was never asked for. */
  void end() {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      if (!known.contains(key.getKey())) {
        String hint =
            NearMiss.of(key.getKey(), known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("known here: " + String.join(", ", known));
        document.report(
            Code.C002, key.getValue(), "there is no key '" + key.getKey() + "' here", hint);
      }
    }
  }

  /** Whether a list is not read: under a key that nobody asked for, or that stands twice. */
  boolean losesList() {
    return lostList
        || values.entrySet().stream()
            .anyMatch(
                entry ->
                    !known.contains(entry.getKey()) && entry.getValue() instanceof SequenceNode);
  }

  private Node value(String key) {
    known.add(key);
    Node value = values.get(key);
    return value == null || value.getTag().equals(Tag.NULL) ? null : value;
  }

  private String textOf(Node value, String key) {
    if (value instanceof ScalarNode scalar && printable(scalar.getValue())) {
      return scalar.getValue().strip();
    }
    wrongKind(value, key, "one word or sentence");
    return null;
  }

  /** Control characters and halves of characters, which only an escape can write, mean nothing. */
  private static boolean printable(String text) {
    return text.codePoints()
        .noneMatch(
            c -> Character.getType(c) == Character.SURROGATE || c < ' ' && c != '\n' && c != '\t');
  }

  private List<Node> items(String key, boolean oneWordWillDo) {
    Node value = value(key);
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (oneWordWillDo && value instanceof ScalarNode) {
      return List.of(value);
    }
    wrongKind(value, key, "a list");
    return List.of();
  }

  private void wrongKind(Node value, String key, String expected) {
    if (value != null) {
      document.report(Code.C003, value, "the value of '" + key + "' must be " + expected, null);
    }
  }
}
