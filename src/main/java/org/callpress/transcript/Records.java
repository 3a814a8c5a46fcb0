package org.callpress.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.callpress.source.Datum;

/**
 * The longest list in a file of data whose items say who speaks and what is said.
 *
 * @param items in their order; items that say nothing are left out
 */
record Records(List<Item> items) {
  private static final int FEWEST = 2;

  /**
   * Who speaks, and what.
   *
   * @param speaker a name or an id; null where the item has none
   * @param role or null
   * @param affiliation or null
   * @param texts paragraphs
   * @param pieces whether {@code texts} are words or sentences of one paragraph
   */
  record Item(Datum speaker, Datum role, Datum affiliation, List<Datum> texts, boolean pieces) {
    int length() {
      return texts.stream().mapToInt(text -> text.span().length()).sum();
    }
  }

  /** Null where there is no such list. */
  static Records in(Datum root) {
    return root.all().stream()
        .filter(value -> value.items().size() >= FEWEST)
        .map(Records::of)
        .filter(records -> records != null)
        .max(Comparator.comparingInt(Records::length))
        .orElse(null);
  }

  private static Records of(Datum list) {
    List<Item> items = new ArrayList<>();
    for (Datum value : list.items()) {
      Item item = item(value);
      if (item != null) {
        items.add(item);
      }
    }
    long named = items.stream().filter(item -> item.speaker() != null).count();
    boolean most = items.size() * 2 > list.items().size() && named * 2 > items.size();
    return most ? new Records(List.copyOf(items)) : null;
  }

  int length() {
    return items.stream().mapToInt(Item::length).sum();
  }

  private static Item item(Datum value) {
    Datum text = Fields.first(value, "text");
    if (text == null) {
      return null;
    }
    List<Datum> texts = text.isText() ? List.of(text) : pieces(text);
    if (texts.isEmpty() || !texts.stream().allMatch(Datum::isText)) {
      return null;
    }
    boolean objects = !text.isText() && text.items().stream().noneMatch(Datum::isText);
    boolean words = texts.size() > 1 && texts.stream().noneMatch(Records::hasSpace);
    Datum speaker = Fields.first(value, "speaker");
    Datum person = speaker == null || speaker.isText() ? value : speaker;
    Datum name = speaker == null || speaker.isText() ? speaker : Fields.first(speaker, "name");
    return new Item(
        name, text(person, "role"), text(person, "affiliation"), texts, words || objects);
  }

  /** The strings in a list, or those of the objects in it: sentences with their times. */
  private static List<Datum> pieces(Datum list) {
    List<Datum> pieces = new ArrayList<>();
    for (Datum piece : list.items()) {
      Datum text = piece.isText() ? piece : Fields.first(piece, "text");
      if (text != null) {
        pieces.add(text);
      }
    }
    return pieces.size() == list.items().size() ? pieces : List.of();
  }

  private static Datum text(Datum object, String meaning) {
    Datum value = Fields.first(object, meaning);
    return value != null && value.isText() ? value : null;
  }

  private static boolean hasSpace(Datum text) {
    return text.text().strip().indexOf(' ') >= 0;
  }
}
