package org.callpress.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void wordsInLowerCaseAndTheDigitsOfNumbers() {
    assertThat(Tokens.in("21.4亿，Hello Taobao 5"))
        .containsExactlyInAnyOrder("214", "hello", "taobao");
    assertThat(Tokens.in("2.14 billion, 1,000,500.0")).contains("214", "10005");
  }

  /** A run of numbers as long as a call once cost the call: the stack is not so deep. */
  @Test
  void anEndlessNumberIsOne() {
    assertThat(Tokens.in("1,".repeat(100_000))).hasSize(1);
    assertThat(Tokens.in("1.".repeat(100_000) + " 7 8")).hasSize(1);
  }
}
