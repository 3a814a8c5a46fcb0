package org.callpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callpress.cases.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of people and firms over the calls of a case, as an outline of what they show. */
class PeoplePagesTest {
  static List<CaseFile> cases() {
    return CaseFile.all("people");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void showsPeopleOverAllCalls(CaseFile file) {
    int perPage =
        file.section("per-page").isBlank()
            ? 20
            : Integer.parseInt(file.section("per-page").strip());
    for (Tree tree : SummaryCase.trees(SummaryCase.read(file.section("calls")), perPage)) {
      StringBuilder outline = new StringBuilder();
      PeoplePages.of(tree).forEach(page -> PeopleOutline.of(page, outline));
      file.expect(tree.language(), outline.toString());
    }
  }

  @Test
  void anEmptyArchiveHasItsIndexes() {
    List<Page> pages = PeoplePages.of(SummaryCase.trees(List.of(), 20).get(0));
    assertThat(pages)
        .extracting(page -> page.frame().path())
        .containsExactly(
            "en/speakers/index.html",
            "en/speakers/company.html",
            "en/speakers/analyst.html",
            "en/speakers/interpreter.html",
            "en/firms/index.html");
  }

  @Test
  void tenThousandPeopleAreCutIntoPagesThatListEachOnce() {
    StringBuilder calls = new StringBuilder();
    for (int call = 0; call < 100; call++) {
      calls.append("call acme/20").append(10 + call % 80).append("-q1 | 2020-01-01 | Acme\n");
      for (int person = 0; person < 100; person++) {
        int number = call * 100 + person;
        calls
            .append("analyst p")
            .append(number)
            .append(" | ")
            .append(name(number))
            .append(" | | \n");
      }
    }
    List<Page> pages =
        PeoplePages.of(SummaryCase.trees(SummaryCase.read(calls.toString()), 20).get(1));
    List<String> listed = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (Page page : pages) {
      assertThat(paths.add(page.frame().path())).as(page.frame().path()).isTrue();
      if (page instanceof SpeakersPage index
          && index.frame().path().startsWith("zh/speakers/index")) {
        index.groups().forEach(group -> group.items().forEach(item -> listed.add(item.href())));
      }
    }
    assertThat(listed).hasSize(10_000).doesNotHaveDuplicates();
  }

  private static String name(int number) {
    String surnames = "吴单曾欧李王张解ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return surnames.charAt(number % surnames.length()) + (number % 3 == 0 ? "伟" : "ng") + number;
  }
}
