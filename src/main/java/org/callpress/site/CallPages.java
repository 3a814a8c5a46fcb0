package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.EarningsCall;
import org.callpress.site.figures.FigurePages;
import org.callpress.site.reading.ExchangePages;
import org.callpress.site.reading.Readings;

/**
 * The pages of one call in one tree: overview, remarks, questions and answers, figures, register.
 */
public final class CallPages {
  private CallPages() {}

  public static List<Page> of(EarningsCall call, Tree tree) {
    List<Page> pages = new ArrayList<>();
    pages.add(Overview.of(call, tree));
    pages.addAll(Readings.of(call, tree));
    pages.addAll(ExchangePages.of(call, tree));
    pages.add(FigurePages.of(call, tree));
    pages.add(Register.of(call, tree));
    return pages;
  }
}
