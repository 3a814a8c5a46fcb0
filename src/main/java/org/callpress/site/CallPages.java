package org.callpress.site;

import java.util.List;
import org.callpress.call.EarningsCall;

/**
 * The pages of one call in one tree: overview, remarks, questions and answers, figures, register.
 */
public final class CallPages {
  private CallPages() {}

  public static List<Page> of(EarningsCall call, Tree tree) {
    return List.of();
  }
}
