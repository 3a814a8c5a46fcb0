package org.callpress.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Taobao & Tmall, taobao-tmall",
    "Lanyi's U.S. Group, lanyis-us-group",
    "Société Générale, societe-generale",
    "吴泳铭, wu-yong-ming",
    "../../etc/passwd, etc-passwd",
    "Con, con-x",
    "aux., aux-x",
    "COM1, com1-x",
    "Con Group, con-group",
    "!?, x43e"
  })
  void ofName(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void longNamesAreCutAndStayDifferent() {
    String one = "Quay and ".repeat(40) + "One";
    String other = "Quay and ".repeat(40) + "Other";
    assertThat(Slug.of(one)).hasSizeLessThan(120).startsWith("quay-and-quay");
    assertThat(Slug.of(one)).isNotEqualTo(Slug.of(other)).matches(Slug::isSlug);
  }

  @ParameterizedTest
  @CsvSource({
    "acme, true",
    "acme-2, true",
    "Acme, false",
    "acme-, false",
    "a--b, false",
    "'', false"
  })
  void isSlug(String text, boolean slug) {
    assertThat(Slug.isSlug(text)).isEqualTo(slug);
  }
}
