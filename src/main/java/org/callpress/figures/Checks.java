package org.callpress.figures;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.source.Diagnostic;

/** Arithmetic between stated figures. */
final class Checks {
  private final Conversation conversation;
  private final List<Diagnostic> diagnostics;

  Checks(Conversation conversation, List<Diagnostic> diagnostics) {
    this.conversation = conversation;
    this.diagnostics = diagnostics;
  }

  List<Check> of(List<Statement> statements) {
    return new ArrayList<>();
  }
}
