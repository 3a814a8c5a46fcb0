package org.callpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long lists of names: every heading is linked, until they are too many to be looked through. */
class NameListTest {
  /** Six names under each heading: 80 headings are 480 names, on two pages. */
  private static NameList<String> list(int headings) {
    List<String> names =
        IntStream.range(0, headings * 6).mapToObj(i -> String.format("%03d", i / 6)).toList();
    return new NameList<>(names, name -> name);
  }

  private static List<Link> headings(NameList<String> list, int page) {
    return list.headings(address(page), "other", NameListTest::address);
  }

  private static String address(int page) {
    return page == 1 ? "en/firms/index.html" : "en/firms/index-" + page + ".html";
  }

  @Test
  void eightyHeadingsAreAllLinkedFromEachPage() {
    NameList<String> list = list(80);
    assertThat(list.pages()).isEqualTo(2);
    assertThat(headings(list, 1))
        .hasSize(80)
        .last()
        .extracting(Link::href)
        .isEqualTo("index-2.html#l80");
    assertThat(headings(list, 2))
        .hasSize(80)
        .first()
        .extracting(Link::href)
        .isEqualTo("index.html#l1");
  }

  @Test
  void ofMoreEachPageLinksToItsOwn() {
    NameList<String> list = list(81);
    assertThat(headings(list, 1)).hasSize(67).allMatch(link -> link.href().startsWith("#l"));
    assertThat(headings(list, 2)).hasSize(14).allMatch(link -> link.href().startsWith("#l"));
  }

  @Test
  void aHeadingThatGoesOnIsSaidToOnTheNextPage() {
    List<NameGroup<String>> second = list(80).groups(2, "other", name -> name);
    assertThat(second.get(0).continued()).isTrue();
    assertThat(second.get(1).continued()).isFalse();
    assertThat(second).hasSize(14);
  }
}
