package org.callpress.site;

import org.callpress.site.CallSummary.AskEntry;
import org.callpress.site.CallSummary.ExchangeEntry;

/** A question with the exchange and the call that it is asked in. */
record Asked(CallSummary call, ExchangeEntry exchange, AskEntry ask) {}
