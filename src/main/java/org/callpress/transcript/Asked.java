package org.callpress.transcript;

import java.util.function.Supplier;

/** A value, null included, that is found out when it is first asked for; by one thread. */
final class Asked<T> implements Supplier<T> {
  private Supplier<T> finding;
  private T value;

  Asked(Supplier<T> finding) {
    this.finding = finding;
  }

  @Override
  public T get() {
    if (finding != null) {
      value = finding.get();
      finding = null;
    }
    return value;
  }
}
