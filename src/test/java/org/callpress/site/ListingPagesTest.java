package org.callpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Home and the lists of an archive, of a few companies and of many. */
class ListingPagesTest {
  private static final int CALLS_A_COMPANY = 2;

  @Test
  void aFewCompaniesStandOnTheHomePage() {
    List<Page> pages = ListingPages.of(tree(10));
    HomePage home = (HomePage) pages.get(0);
    assertThat(home.companies()).hasSize(10);
    assertThat(home.allCompanies()).isNull();
    assertThat(companies(pages)).isEmpty();
  }

  @Test
  void manyCompaniesHaveAnIndexByLetterThatListsEachOnce() {
    List<Page> pages = ListingPages.of(tree(1_000));
    HomePage home = (HomePage) pages.get(0);
    assertThat(home.companies()).hasSize(10);
    assertThat(home.allCompanies()).isEqualTo(new Link("All 1,000 companies", "companies.html"));
    assertThat(companies(pages))
        .extracting(page -> page.frame().path())
        .containsExactly("en/companies.html", "en/companies-2.html", "en/companies-3.html");
    List<CompanyItem> listed = companies(pages).stream().flatMap(this::items).toList();
    assertThat(listed).hasSize(1_000).doesNotHaveDuplicates();
    assertThat(listed.get(0))
        .isEqualTo(
            new CompanyItem("Aco 0", "acme0/index.html", CALLS_A_COMPANY, "Q2 FY2020", null));
    assertThat(companies(pages).get(0).headings())
        .hasSize(26)
        .startsWith(new Link("A", "#l1"))
        .endsWith(new Link("Z", "companies-3.html#l26"));
  }

  private Stream<CompanyItem> items(CompaniesPage page) {
    return page.groups().stream().flatMap(group -> group.items().stream());
  }

  private static List<CompaniesPage> companies(List<Page> pages) {
    return pages.stream()
        .filter(CompaniesPage.class::isInstance)
        .map(CompaniesPage.class::cast)
        .toList();
  }

  static List<Page> ofManyCompanies() {
    return ListingPages.of(tree(11));
  }

  /** Companies with two calls each: "Aco 0", "Bco 1", … */
  private static Tree tree(int companies) {
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < companies; i++) {
      String name = (char) ('A' + i % 26) + "co " + i;
      for (int quarter = 1; quarter <= CALLS_A_COMPANY; quarter++) {
        calls.append("call acme").append(i).append("/2020-q").append(quarter);
        calls.append(" | 2020-0").append(quarter * 3).append("-01 | ").append(name).append('\n');
      }
    }
    return SummaryCase.trees(SummaryCase.read(calls.toString()), 20).get(0);
  }
}
