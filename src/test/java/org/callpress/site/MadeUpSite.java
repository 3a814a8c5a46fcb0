package org.callpress.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.call.EarningsCall;
import org.callpress.call.FiscalPeriod;
import org.callpress.config.Messages;
import org.callpress.config.SiteConfig;
import org.callpress.config.Theme;
import org.callpress.render.Renderer;
import org.callpress.site.figures.SeriesPages;

/** A site of made-up calls, in memory. */
record MadeUpSite(
    List<EarningsCall> calls, SiteConfig config, List<Tree> trees, Renderer renderer) {
  private static final Theme THEME = new Theme(null);

  /**
   * @param pageLength target length of a reading page
   */
  static MadeUpSite of(long seed, int calls, int pageLength, List<String> languages) {
    SiteConfig config =
        new SiteConfig(
            Map.of("en", "Made up"),
            null,
            languages,
            pageLength,
            3,
            Path.of("."),
            Path.of("."),
            null);
    List<EarningsCall> made = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      LocalDate end = LocalDate.of(2020, 3, 31).plusMonths(3L * i);
      FiscalPeriod period = new FiscalPeriod(2020 + i / 4, i % 4 + 1, end);
      String id = "company-" + i % 2 + "/" + period.slug();
      made.add(RandomCall.of(seed * 1000 + i, id, period, end.plusDays(40)));
    }
    SitePlan plan =
        new SitePlan(config, made.stream().map(c -> CallSummaries.of(c, config)).toList());
    List<Messages> messages =
        languages.stream().map(language -> Messages.load(language, THEME).value()).toList();
    List<Tree.LanguageName> names =
        messages.stream()
            .map(m -> new Tree.LanguageName(m.language(), m.text("language.name")))
            .toList();
    Map<String, String> assets = new TreeMap<>();
    THEME.assets().forEach(asset -> assets.put(asset, "assets/" + asset));
    return new MadeUpSite(
        made,
        config,
        messages.stream().map(m -> new Tree(plan, m, names, prose(m.language()))).toList(),
        new Renderer(
            THEME,
            messages,
            new SiteFacts(config.names(), null, assets, null, false),
            new LeftOut(config)));
  }

  private static List<Prose> prose(String language) {
    return List.of(new Prose("about", language, "About", 1, "<p>Sanitised before.</p>"));
  }

  /** Every page of a tree. */
  List<Page> pages(Tree tree) {
    List<Page> pages = new ArrayList<>(ListingPages.of(tree));
    new CompaniesPages(tree).index().forEach(page -> pages.add(page.get()));
    calls.forEach(call -> pages.addAll(CallPages.of(call, tree)));
    pages.addAll(SeriesPages.of(tree));
    pages.addAll(PeoplePages.of(tree));
    pages.addAll(LedgerPages.of(tree));
    pages.addAll(SeriesPages.of(tree));
    pages.addAll(PlainPages.of(tree, tree.prose()));
    pages.addAll(SeriesPages.of(tree));
    pages.addAll(StartPage.of(tree));
    return pages;
  }
}
