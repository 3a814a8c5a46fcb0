package org.callpress.call;

import java.util.List;

/** The figures of a call and what they say of one another. */
public record Figures(List<Figure> stated, List<Check> checks) {
  public Figures {
    stated = List.copyOf(stated);
    checks = List.copyOf(checks);
  }
}
