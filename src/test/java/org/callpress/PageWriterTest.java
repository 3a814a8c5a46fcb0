package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageWriterTest {
  /** Links to the pages of a call that failed are not one more finding each. */
  @Test
  void thePagesOfACallThatFailedAreExcused() {
    PageWriter pages = new PageWriter(null, null, null);
    pages.excuse("acme/2026-q1");
    assertThat(pages.isExcused("en/acme/2026-q1/qa.html")).isTrue();
    assertThat(pages.isExcused("acme/2026-q1/index.html")).isTrue();
    assertThat(pages.isExcused("en/acme/2026-q10/qa.html")).isFalse();
    assertThat(pages.isExcused("en/acme/index.html")).isFalse();
  }
}
