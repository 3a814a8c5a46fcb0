package org.callpress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Place;
import org.callpress.source.Severity;

/** Everything that a build has to say, from all its stages. */
final class Findings {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::file)
          .thenComparing(
              Diagnostic::place,
              Comparator.nullsFirst(
                  Comparator.comparingInt(Place::line).thenComparingInt(Place::column)))
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  synchronized <T> T note(Diagnosed<T> diagnosed) {
    return diagnosed.notedIn(diagnostics);
  }

  synchronized void addAll(Collection<Diagnostic> found) {
    diagnostics.addAll(found);
  }

  synchronized void add(Diagnostic found) {
    diagnostics.add(found);
  }

  /** Whether a strict build fails of it. */
  static boolean isFailure(Diagnostic found) {
    return found.severity() != Severity.NOTE;
  }

  /** By file, then by place in it; each once. */
  synchronized List<Diagnostic> all() {
    return diagnostics.stream().sorted(BY_PLACE).distinct().toList();
  }
}
