package org.callpress.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.call.Turn;
import org.callpress.source.Span;

/**
 * Everybody who can speak in a call, and what the labels and calls for questions say of the turns.
 *
 * @param people in the order in which they are first named
 * @param interpreter who is one person, however many voices interpret
 * @param translation stands for the voice of what is translated in writing
 * @param printed the person that each turn's label names, by turn id; an anonymous voice is a
 *     person of its own
 * @param calls the call for a question in each turn that holds one, by turn id
 * @param likely who speaks where a label names nobody, or whom somebody else stands in for, by turn
 *     id, as far as the words tell
 * @param moderator who runs the call for the company, or null
 */
record Cast(
    List<Person> people,
    Person interpreter,
    Person translation,
    Map<String, Person> printed,
    Map<String, Call> calls,
    Map<String, Likely> likely,
    Person moderator) {

  /**
   * "The next question is from Jane Roe of Aldgate Research."
   *
   * @param span the words that say so
   */
  record Call(Person analyst, Span span) {}

  List<Person> company() {
    return people.stream().filter(person -> person.is(Side.COMPANY)).toList();
  }

  Person printed(Turn turn) {
    return printed.get(turn.id());
  }

  /**
   * What the people of the cast are called in speech, each form with the one person it can mean:
   * the name in full, aliases, and a first or last name where only one of the company's has it.
   */
  Map<String, Person> forms() {
    Map<String, List<Person>> bearers = new LinkedHashMap<>();
    for (Person person : people) {
      if (person.is(Side.COMPANY) || person.is(Side.ANALYST)) {
        allForms(person).forEach(f -> add(bearers, f, person));
      }
    }
    Map<String, Person> forms = new LinkedHashMap<>();
    bearers.forEach(
        (form, persons) -> {
          List<Person> company = persons.stream().filter(p -> p.is(Side.COMPANY)).toList();
          if (persons.size() == 1 || company.size() == 1) {
            forms.put(form, company.size() == 1 ? company.get(0) : persons.get(0));
          }
        });
    return forms;
  }

  private static void add(Map<String, List<Person>> bearers, String form, Person person) {
    List<Person> persons = bearers.computeIfAbsent(form, f -> new ArrayList<>());
    if (!persons.contains(person)) {
      persons.add(person);
    }
  }

  private static List<String> allForms(Person person) {
    List<String> forms = new ArrayList<>();
    forms.add(person.name());
    forms.addAll(person.names().values());
    forms.addAll(person.aliases());
    for (String name : List.copyOf(forms)) {
      String[] words = name.split(" ");
      if (words.length > 1 && words[0].length() > 2 && !words[0].endsWith(".")) {
        forms.add(words[0]);
      }
      String last = words[words.length - 1];
      if (words.length > 1 && person.is(Side.COMPANY) && last.length() > 2) {
        forms.add(last);
      }
    }
    return forms.stream().filter(form -> form.length() > 1).distinct().toList();
  }

  List<Speaker> speakers() {
    return people.stream().map(Person::speaker).toList();
  }
}
