package org.callpress;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.callpress.card.CardImage;
import org.callpress.publish.OutputTree;
import org.callpress.render.RenderedPage;
import org.callpress.render.Rendering;
import org.callpress.site.Card;
import org.callpress.site.LeftOut;
import org.callpress.site.Page;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;

/** Renders pages and puts them into the output. Safe for use by many threads. */
final class PageWriter {
  private final Rendering rendering;
  private final LeftOut leftOut;
  private final OutputTree output;
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final SortedSet<String> indexed = new ConcurrentSkipListSet<>();
  private final Set<String> excused = ConcurrentHashMap.newKeySet();
  private final Map<Diagnostic, Set<String>> failures = new ConcurrentHashMap<>();

  /**
   * @param leftOut pages that are not written
   */
  PageWriter(Rendering rendering, LeftOut leftOut, OutputTree output) {
    this.leftOut = leftOut;
    this.rendering = rendering;
    this.output = output;
  }

  void write(Page page) {
    String path = page.frame().path();
    if (leftOut.test(path)) {
      return;
    }
    Diagnosed<RenderedPage> rendered = rendering.render(page);
    if (rendered.value() != null) {
      output.write(path, rendered.value().html());
      draw(page.frame().card());
      written.add(path);
      if (page.frame().indexed()) {
        indexed.add(path);
      }
    }
    for (Diagnostic failure : rendered.diagnostics()) {
      fail(failure, path);
    }
  }

  private void draw(Card card) {
    if (card != null) {
      output.write(card.path(), CardImage.png(card, output.live(card.path())));
    }
  }

  /**
   * Makes and writes a list of pages, many at once. A page that cannot be made costs itself only.
   *
   * @param makers of the pages; the list may make each page when it is asked for
   */
  void writeAll(Supplier<List<Page>> makers, Work work) {
    List<Page> pages = guarded(makers);
    if (pages != null) {
      work.each(IntStream.range(0, pages.size()).boxed().toList(), i -> write(pages, i));
    }
  }

  private void write(List<Page> pages, int i) {
    Page page = guarded(() -> pages.get(i));
    if (page != null) {
      write(page);
    }
  }

  /** What a maker makes; null and a failure where a message is missing or Callpress fails. */
  private <T> T guarded(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (MissingResourceException e) {
      fail(Rendering.missing(e), e.getClassName());
    } catch (RuntimeException | StackOverflowError e) {
      fail(CallLoader.internal("(pages)", e), e.getClass().getSimpleName());
    }
    return null;
  }

  private void fail(Diagnostic failure, String path) {
    failures.computeIfAbsent(failure, f -> new ConcurrentSkipListSet<>()).add(path);
  }

  int count() {
    return written.size();
  }

  boolean wrote(String path) {
    return written.contains(path);
  }

  /** Paths of the pages that search engines should know. */
  SortedSet<String> indexed() {
    return indexed;
  }

  /** Says that the pages of a call are missing, which is reported already. */
  void excuse(String call) {
    excused.add(call);
  }

  /** Whether a page is known to be missing, so that a link to it is no finding of its own. */
  boolean isExcused(String path) {
    return failures.values().stream().anyMatch(paths -> paths.contains(path))
        || excused.stream().anyMatch(call -> path.contains(call + "/"));
  }

  /** Each failure once, with how many pages it cost and the first of them. */
  List<Diagnostic> failures() {
    return new ConcurrentSkipListMap<>(
            failures.entrySet().stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        failure -> failure.getKey().toString(), PageWriter::summarised)))
        .values().stream().toList();
  }

  private static Diagnostic summarised(Map.Entry<Diagnostic, Set<String>> failure) {
    Diagnostic found = failure.getKey();
    Set<String> pages = failure.getValue();
    String cost = pages.size() == 1 ? "" : " and " + (pages.size() - 1) + " more";
    String message = found.message() + " (on " + pages.iterator().next() + cost + ")";
    return new Diagnostic(
        found.code(), found.file(), found.place(), message, found.line(), found.hint());
  }
}
