package org.callpress.source;

/**
 * A half-open range of characters of a source text, in UTF-16 units of the decoded text: {@code new
 * Span(0, 5)} of "Hello, world" is "Hello".
 *
 * @param start the first character, 0-based
 * @param end one past the last character
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** What this span and the other share; empty (at the later start) where they do not touch. */
  public Span intersection(Span other) {
    int from = Math.max(start, other.start);
    return new Span(from, Math.max(from, Math.min(end, other.end)));
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** This span without the white space at its ends; empty where it held nothing else. */
  public Span trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && Whitespace.is(text.charAt(from))) {
      from++;
    }
    while (to > from && Whitespace.is(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
