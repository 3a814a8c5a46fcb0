package org.callpress.source;

import java.util.List;

/** What a stage returns: its value and what it had to say on the way. */
public record Diagnosed<T>(T value, List<Diagnostic> diagnostics) {
  public Diagnosed {
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Diagnosed<T> of(T value) {
    return new Diagnosed<>(value, List.of());
  }

  /** The value; what was said of it is added to what others had to say. */
  public T notedIn(List<Diagnostic> all) {
    all.addAll(diagnostics);
    return value;
  }
}
