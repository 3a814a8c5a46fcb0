package org.callpress.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.source.Datum;

/**
 * Who takes part, as a file of data lists it: objects with a name, or names by the ids that the
 * records use.
 */
final class DataPeople {
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Person> byLabel = new LinkedHashMap<>();

  /**
   * One of them.
   *
   * @param name the value that names them
   * @param roles as listed, the fullest first; may be empty
   * @param affiliations as listed; may be empty
   */
  record Person(Datum name, List<Datum> roles, List<Datum> affiliations) {}

  /** The people listed anywhere but in the records themselves. */
  static DataPeople in(Datum root, Records records) {
    DataPeople people = new DataPeople();
    Set<String> labels = new HashSet<>();
    records.items().stream()
        .filter(item -> item.speaker() != null)
        .forEach(item -> labels.add(item.speaker().text()));
    for (Datum value : root.all()) {
      people.addNumbered(value, labels);
      if (value.fields().keySet().stream().anyMatch(labels::contains)) {
        value.fields().forEach(people::addKeyed);
      }
      boolean list =
          !value.items().isEmpty() && value.items().stream().allMatch(DataPeople::isPerson);
      if (list) {
        value.items().forEach(people::addListed);
      }
    }
    return people;
  }

  List<Person> all() {
    return people;
  }

  /** The person whom a record's label stands for, by id or by name; or null. */
  Person of(String label) {
    return byLabel.get(PersonName.key(label));
  }

  private static boolean isPerson(Datum value) {
    return Fields.first(value, "name") != null
        && Fields.first(value, "text") == null
        && (Fields.first(value, "role") != null || Fields.first(value, "affiliation") != null);
  }

  private void addKeyed(String id, Datum value) {
    Person person = value.isText() ? new Person(value, List.of(), List.of()) : person(value);
    if (person != null) {
      add(person);
      byLabel.put(PersonName.key(id), person);
    }
  }

  /** {@code {"speaker": 3, "speaker_data": {"name": …}}}: who an id stands for. */
  private void addNumbered(Datum value, Set<String> labels) {
    Datum id = Fields.first(value, "speaker");
    if (id == null || !id.isText() || !labels.contains(id.text())) {
      return;
    }
    value.fields().values().stream()
        .filter(person -> Fields.first(person, "name") != null && !person.isText())
        .findFirst()
        .ifPresent(person -> addKeyed(id.text(), person));
  }

  private void addListed(Datum value) {
    Person person = person(value);
    if (person != null) {
      add(person);
    }
  }

  private static Person person(Datum value) {
    List<Datum> names = texts(Fields.first(value, "name"));
    return names.isEmpty()
        ? null
        : new Person(
            names.get(0),
            texts(Fields.first(value, "role")),
            texts(Fields.first(value, "affiliation")));
  }

  private void add(Person person) {
    people.add(person);
    byLabel.putIfAbsent(PersonName.key(person.name().text()), person);
  }

  private static List<Datum> texts(Datum value) {
    if (value == null) {
      return List.of();
    }
    return value.isText() ? List.of(value) : value.items().stream().filter(Datum::isText).toList();
  }
}
