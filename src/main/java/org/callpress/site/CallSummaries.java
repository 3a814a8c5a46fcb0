package org.callpress.site;

import org.callpress.call.EarningsCall;
import org.callpress.config.SiteConfig;

/** Makes the part of a call that stays in memory, and decides where its reading pages are cut. */
public final class CallSummaries {
  private CallSummaries() {}

  public static CallSummary of(EarningsCall call, SiteConfig config) {
    throw new UnsupportedOperationException("being built");
  }
}
