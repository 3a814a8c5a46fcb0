package org.callpress.call;

import org.callpress.source.Span;

/**
 * The line that a transcript prints above a turn, e.g. "Toby Xu (CFO)". What is printed is not
 * always who speaks: see {@link Passage}.
 *
 * @param span of the label in the source
 * @param text as printed
 * @param name the name in it, e.g. "Toby Xu" or "Speaker 14"
 * @param role the role or firm printed with it, e.g. "CFO", or null
 * @param side which side speaks, where the label itself says it, "Q3:", "答（张三）："; else null
 */
public record Label(Span span, String text, String name, String role, Side side) {
  /** A label that does not say which side speaks. */
  public Label(Span span, String text, String name, String role) {
    this(span, text, name, role, null);
  }

  /** The same label at another place. */
  public Label at(Span other) {
    return new Label(other, text, name, role, side);
  }
}
