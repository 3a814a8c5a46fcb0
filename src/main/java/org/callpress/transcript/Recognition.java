package org.callpress.transcript;

import java.util.function.Supplier;

/**
 * What a format makes of a text. What it has found out in looking, it need not find out again: the
 * text is read by {@code layout}.
 *
 * @param surety how sure the format is that the text is its own: 0 for not at all, 1 for certain
 * @param layout reads the text; asked of the surest format only, and never where surety is 0
 */
record Recognition(double surety, Supplier<Layout> layout) {
  /** Of a text that is certainly not the format's own. */
  static final Recognition NONE = new Recognition(0, () -> null);
}
