package org.callpress.exchanges;

import java.util.List;
import org.callpress.call.Outcome;

/**
 * An ask with what addresses it.
 *
 * @param known what told so
 */
record Settled(Ask ask, Linking known, List<Link> links, Outcome outcome) {
  Settled {
    links = List.copyOf(links);
  }
}
