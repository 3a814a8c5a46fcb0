package org.callpress;

import java.util.List;
import org.callpress.call.EarningsCall;
import org.callpress.config.Content;
import org.callpress.config.Messages;
import org.callpress.config.SiteConfig;
import org.callpress.config.Theme;
import org.callpress.publish.Assets;
import org.callpress.publish.OutputTree;
import org.callpress.publish.PublishException;
import org.callpress.render.Renderer;
import org.callpress.render.Rendering;
import org.callpress.site.CallPages;
import org.callpress.site.ListingPages;
import org.callpress.site.Page;
import org.callpress.site.PeoplePages;
import org.callpress.site.PlainPages;
import org.callpress.site.Prose;
import org.callpress.site.SiteFacts;
import org.callpress.site.SitePlan;
import org.callpress.site.Tree;

/** Builds a site: from the folder of transcripts to the folder that is served. */
public final class SiteBuilder {
  private final SiteConfig config;
  private final Theme theme;
  private final Findings findings = new Findings();

  public SiteBuilder(SiteConfig config) {
    this.config = config;
    this.theme = new Theme(config.templates());
  }

  /**
   * Builds and publishes the site.
   *
   * @param threads how many things to do at once; the site does not depend on it
   * @throws PublishException where the output folder cannot be used; it is as it was then
   */
  public SiteReport build(int threads) {
    try (Work work = new Work(threads);
        OutputTree output = OutputTree.open(config.output())) {
      Content content = findings.note(Content.in(config.content(), config.output()));
      CallLoader loader = new CallLoader(content, config.languages().get(0));
      Calls calls = findings.note(Calls.understand(content.calls(), loader, config, work));

      SitePlan plan = new SitePlan(config, calls.summaries());
      List<Messages> messages =
          config.languages().stream().map(language -> Messages.load(language, theme)).toList();
      List<Tree> trees = trees(plan, messages, List.of());
      PageWriter pages = pageWriter(messages, output);
      work.each(trees, tree -> work.each(pagesOver(tree), pages::write));
      work.each(plan.calls(), call -> write(calls.call(call.id()), trees, pages));
      findings.addAll(pages.failures());

      findings.addAll(output.finish());
      output.publish();
      return new SiteReport(
          plan.calls().size(),
          pages.count(),
          trees.get(0).addresses().home(),
          config.output(),
          findings.all());
    }
  }

  private PageWriter pageWriter(List<Messages> messages, OutputTree output) {
    SiteFacts facts = new SiteFacts(config.names(), config.url(), Assets.write(theme, output));
    return new PageWriter(new Rendering(new Renderer(theme, messages, facts), theme), output);
  }

  private static List<Tree> trees(SitePlan plan, List<Messages> messages, List<Prose> prose) {
    List<Tree.LanguageName> names =
        messages.stream()
            .map(m -> new Tree.LanguageName(m.language(), m.text("language.name")))
            .toList();
    return messages.stream().map(m -> new Tree(plan, m, names)).toList();
  }

  /** The pages of a tree that stand over the calls. */
  private static List<Page> pagesOver(Tree tree) {
    return List.of(ListingPages.of(tree), PeoplePages.of(tree), PlainPages.of(tree, tree.prose()))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static void write(EarningsCall call, List<Tree> trees, PageWriter pages) {
    trees.forEach(tree -> CallPages.of(call, tree).forEach(pages::write));
  }
}
