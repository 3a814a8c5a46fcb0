package org.callpress;

import java.util.List;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallSource;
import org.callpress.publish.Export;
import org.callpress.search.SearchIndex;
import org.callpress.site.CallPages;
import org.callpress.site.CallSummary;
import org.callpress.site.Tree;

/**
 * Everything that is made of one call: its pages in every tree, its entry in search, its export.
 */
record CallOutputs(List<Tree> trees, PageWriter pages, SearchIndex search, Export export) {

  /** Writes a call. Safe for use by many threads. */
  void write(EarningsCall call, CallSummary summary, CallSource source) {
    trees.forEach(tree -> CallPages.of(call, tree).forEach(pages::write));
    search.add(call, summary);
    export.add(call, source);
  }
}
