package org.callpress.call;

import java.util.Map;

/**
 * The company whose call it is.
 *
 * @param id in addresses: "alibaba-group"
 * @param names by language tag; empty where only {@code name} is known
 * @param ticker or null
 */
public record Company(String id, String name, Map<String, String> names, String ticker) {
  public Company {
    names = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(names));
  }

  public String nameIn(String language) {
    return names.getOrDefault(language, name);
  }
}
