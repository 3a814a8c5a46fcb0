package org.callpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.callpress.config.Content;
import org.callpress.config.Messages;
import org.callpress.config.PageKind;
import org.callpress.config.SiteConfig;
import org.callpress.config.Theme;
import org.callpress.publish.Export;
import org.callpress.publish.Feeds;
import org.callpress.publish.HostFiles;
import org.callpress.publish.LookAssets;
import org.callpress.publish.OutputTree;
import org.callpress.publish.PublishException;
import org.callpress.publish.SiteCheck;
import org.callpress.publish.Sitemap;
import org.callpress.render.ProseReader;
import org.callpress.render.Renderer;
import org.callpress.render.Rendering;
import org.callpress.search.SearchIndex;
import org.callpress.site.CallSummary;
import org.callpress.site.LedgerPages;
import org.callpress.site.LeftOut;
import org.callpress.site.ListingPages;
import org.callpress.site.Menu;
import org.callpress.site.PeoplePages;
import org.callpress.site.PlainPages;
import org.callpress.site.Prose;
import org.callpress.site.SiteFacts;
import org.callpress.site.SitePlan;
import org.callpress.site.StartPage;
import org.callpress.site.Tree;
import org.callpress.site.figures.SeriesPages;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;

/**
 * Builds a site: from the folder of transcripts to the folder that is served. {@link #build} is the
 * pipeline; a picture of it stands in docs/architecture.md.
 */
public final class SiteBuilder {
  private final SiteConfig config;
  private final Theme theme;
  private final boolean strict;
  private final Findings findings = new Findings();

  /**
   * @param strict whether a warning is a failure: then nothing is published
   */
  public SiteBuilder(SiteConfig config, boolean strict) {
    this.config = config;
    this.theme = new Theme(config.templates());
    this.strict = strict;
  }

  /**
   * Builds the site and publishes it.
   *
   * @param threads how many things to do at once; the site does not depend on it
   * @throws PublishException where the output folder cannot be used; it is as it was then
   */
  public SiteReport build(int threads) {
    try (Work work = new Work(threads);
        OutputTree output = OutputTree.open(config.output())) {
      Content content = findings.note(Content.in(config.content(), config.output()));
      CallLoader loader = new CallLoader(content, config);
      Calls calls = findings.note(Calls.understand(content.calls(), loader, config, work));

      SitePlan plan = new SitePlan(config.with(loader.topics()), calls.summaries());
      List<Prose> prose = findings.note(ProseReader.read(markdown(content), config.languages()));
      List<Tree> trees = trees(plan, prose);
      findings.addAll(Menu.findings(trees.get(0)));
      PageWriter pages = pageWriter(trees, output);
      SearchIndex search = new SearchIndex();
      Export export = new Export(output, plan);
      CallOutputs outputs = new CallOutputs(trees, pages, search, export);
      work.each(plan.calls(), call -> write(call, calls, outputs));
      trees.forEach(tree -> writeOverCalls(tree, pages, work));
      if (!config.menus().without().contains(PageKind.SEARCH)) {
        search.write(trees, prose, file -> output.write(file.path(), file.bytes()));
      }
      export.finish();
      Sitemap.write(config, pages.indexed(), output);
      trees.forEach(tree -> Feeds.write(config, tree, output));
      HostFiles.write(config, trees.get(0), output);

      findings.addAll(pages.failures());
      findings.addAll(output.finish());
      findings.addAll(checked(new SiteCheck(output, pages::isExcused), work));
      boolean published = publish(output, pages, trees);
      return report(plan, pages, trees, published);
    }
  }

  /** The files of {@code pages/} that can be read. */
  private List<SourceText> markdown(Content content) {
    return content.pages().stream()
        .filter(file -> file.toString().endsWith(".md"))
        .map(file -> SourceReader.read(file, Content.name(content.folder(), file)))
        .map(findings::note)
        .filter(Objects::nonNull)
        .toList();
  }

  private List<Tree> trees(SitePlan plan, List<Prose> prose) {
    List<Messages> messages =
        config.languages().stream()
            .map(language -> findings.note(Messages.load(language, theme)))
            .toList();
    List<Tree.LanguageName> names =
        messages.stream()
            .map(m -> new Tree.LanguageName(m.language(), m.text("language.name")))
            .toList();
    return messages.stream()
        .map(m -> new Tree(plan, m, names, Prose.shownIn(m.language(), prose, config.languages())))
        .toList();
  }

  private PageWriter pageWriter(List<Tree> trees, OutputTree output) {
    Map<String, String> assets = LookAssets.write(config.look(), theme, output);
    SiteFacts.Logo logo = LookAssets.logo(config.look(), theme, assets, output);
    SiteFacts facts = new SiteFacts(config.names(), config.url(), assets, logo, config.embed());
    List<Messages> messages = trees.stream().map(Tree::messages).toList();
    LeftOut leftOut = new LeftOut(config);
    Renderer renderer = new Renderer(theme, messages, facts, leftOut);
    return new PageWriter(new Rendering(renderer, theme), leftOut, output);
  }

  /** Writes all that is made of one call; a failure costs that call and nothing else. */
  private void write(CallSummary summary, Calls calls, CallOutputs outputs) {
    try {
      outputs.write(calls.call(summary.id()), summary, calls.source(summary.id()));
    } catch (PublishException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(CallLoader.internal(summary.source(), e));
      outputs.pages().excuse(summary.id());
    }
  }

  /** Writes the pages of a tree that stand over the calls. */
  private static void writeOverCalls(Tree tree, PageWriter pages, Work work) {
    pages.writeAll(() -> StartPage.of(tree), work);
    pages.writeAll(() -> ListingPages.of(tree), work);
    pages.writeAll(() -> SeriesPages.of(tree), work);
    pages.writeAll(() -> PeoplePages.of(tree), work);
    pages.writeAll(() -> LedgerPages.of(tree), work);
    pages.writeAll(() -> PlainPages.of(tree, tree.prose()), work);
  }

  private static List<Diagnostic> checked(SiteCheck check, Work work) {
    List<Diagnostic> faults = new ArrayList<>();
    check.rounds().forEach(round -> work.map(round, check::check).forEach(faults::addAll));
    return check.summary(faults);
  }

  /** Swaps the new site in, unless it has no home page or is not good enough for {@code strict}. */
  private boolean publish(OutputTree output, PageWriter pages, List<Tree> trees) {
    boolean usable = trees.stream().allMatch(tree -> pages.wrote(tree.addresses().home()));
    boolean good = !strict || findings.all().stream().noneMatch(Findings::isFailure);
    if (usable && good) {
      output.publish();
    }
    return usable && good;
  }

  private SiteReport report(SitePlan plan, PageWriter pages, List<Tree> trees, boolean published) {
    return new SiteReport(
        plan.calls().size(),
        pages.count(),
        trees.get(0).addresses().home(),
        published ? config.output() : null,
        findings.all());
  }
}
