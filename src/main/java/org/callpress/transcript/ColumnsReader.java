package org.callpress.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.callpress.source.HtmlText;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Lays out the original column by itself and sets the translation of each row behind it. */
final class ColumnsReader {
  private static final int LONGEST_CHROME = 60;
  private final SourceText source;
  private final Document page;
  private final Columns columns;
  private final ColumnText original;
  private final Set<Element> cells = new HashSet<>();

  ColumnsReader(SourceText source, Document page, Columns columns) {
    this.source = source;
    this.page = page;
    this.columns = columns;
    this.original =
        ColumnText.of(source, columns.rows().stream().map(Columns.Row::original).toList());
    columns.rows().forEach(row -> cells.addAll(List.of(row.original(), row.translation())));
  }

  boolean recognised() {
    return originalLayout() != null;
  }

  /** The original by itself; labels may change their shape from the remarks to the questions. */
  private Layout originalLayout() {
    Page page = new Page(original.text());
    return page.lists().isEmpty()
        ? Transcripts.layout(original.text())
        : page.read(new MixedGrammar(page)).in(original.text());
  }

  Layout read() {
    Layout unmerged = TitledLabels.absorbed(originalLayout());
    Reading reading = new Reading(source);
    List<Integer> ends = new ArrayList<>();
    for (Columns.Row row : columns.rows()) {
      ends.add(HtmlText.read(source, row.translation(), reading, Translation.NOTE).end());
      reading.space("\n");
    }
    beside(reading);
    TranslatedLabels labels = new TranslatedLabels(unmerged);
    SourceText joined = reading.build();
    ColumnText translation = ColumnText.withNamesApart(joined, ends, labels.learnt(joined));
    Weave weave = new Weave(RepeatedLabels.merged(unmerged), translation.text());
    new TranslatedCells(unmerged, original.cells(), translation, labels).addTo(weave);
    return weave.woven().completed(around());
  }

  /** What the page says of the call above its columns: believed where they do not say it. */
  private HeadingFacts around() {
    HeadingFacts facts = new HeadingFacts();
    outside()
        .map(text -> text.text().strip())
        .forEach(
            words -> {
              TitleLine title = TitleLine.of(words);
              if (title != null) {
                facts.title(words, title);
              }
              facts.date(Dates.alone(words));
            });
    return facts;
  }

  private Stream<TextNode> outside() {
    return page.body().nodeStream(TextNode.class).filter(text -> !isInColumns(text));
  }

  /** What stands outside of the columns: short lines are the page's, paragraphs an editor's. */
  private void beside(Reading reading) {
    for (TextNode text : outside().toList()) {
      Element parent = text.parent();
      boolean prose = parent != null && parent.text().length() > LONGEST_CHROME;
      int start = text.sourceRange().startPos();
      Span span = new Span(start, text.sourceRange().endPos()).trimmed(source.text());
      reading.leaveOut(span, prose ? "editorial" : "page-chrome");
    }
  }

  private boolean isInColumns(TextNode text) {
    Element parent = text.parent();
    if (parent == null || parent.closest("script, style") != null) {
      return true;
    }
    return parent.parents().stream().anyMatch(cells::contains) || cells.contains(parent);
  }
}
