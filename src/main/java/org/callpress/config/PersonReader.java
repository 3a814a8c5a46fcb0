package org.callpress.config;

import java.time.LocalDate;
import java.util.List;
import org.callpress.call.Side;
import org.callpress.config.CompanyConfig.Person;
import org.callpress.config.CompanyConfig.Role;

/** Reads a person as company.yml and call.yml write one. */
final class PersonReader {
  private static final List<Side> SIDES =
      List.of(Side.COMPANY, Side.ANALYST, Side.INTERPRETER, Side.OPERATOR);

  private PersonReader() {}

  /**
   * @param language of names that are written without one
   */
  static Person read(YamlMap map, String language) {
    Person person =
        new Person(
            map.id("id", "acme-group"),
            map.names("names", language),
            map.texts("aliases"),
            map.text("role"),
            map.maps("roles").stream().map(PersonReader::role).toList(),
            map.text("firm"),
            map.oneOf("side", SIDES, Side::key));
    if (person.id() == null && person.names().isEmpty() && !map.has("id") && !map.has("names")) {
      map.report("a person has neither names nor an id", "add names: {en: Jane Roe}, say");
    }
    map.end();
    return person;
  }

  private static Role role(YamlMap map) {
    LocalDate from = map.date("from");
    LocalDate until = map.date("until");
    Role role = new Role(map.text("role"), map.text("firm"), from, until);
    if (from != null && until != null && until.isBefore(from)) {
      map.report("until", "the role ends before it begins", "write a later date");
    }
    map.end();
    return role;
  }
}
