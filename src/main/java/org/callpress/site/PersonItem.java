package org.callpress.site;

import java.util.List;
import org.callpress.site.CompanyPage.NameIn;

/**
 * A person in a list.
 *
 * @param mark the sign of their side with their initials
 * @param name in the page's language where there is one
 * @param language tag of the name where it is not the page's, else null
 * @param others names in other languages
 * @param href of the person's page, or of the newest call for somebody without one
 * @param role in the newest call, or null
 * @param affiliation company or firm, or null
 * @param calls how many calls they are heard in
 */
public record PersonItem(
    Mark mark,
    String name,
    String language,
    List<NameIn> others,
    String href,
    String role,
    String affiliation,
    int calls) {
  public PersonItem {
    others = List.copyOf(others);
  }
}
