package org.callpress.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.config.PageKind;
import org.callpress.site.Addresses;
import org.callpress.site.AnalystFirm;
import org.callpress.site.CallSummary;
import org.callpress.site.PeopleDirectory;
import org.callpress.site.PeopleDirectory.Person;
import org.callpress.site.Prose;
import org.callpress.site.SitePlan;
import org.callpress.site.Tree;
import org.jsoup.Jsoup;

/** The volume of pages that are no passages: people, firms, companies, calls and prose. */
final class PageVolume {
  private static final List<String> KINDS = List.of("person", "firm", "company", "call", "prose");
  private static final int LONGEST_PROSE = 20_000;

  private final List<Tree> trees;
  private final Addresses addresses = Addresses.in("", List.of(""));
  private final Volume volume = new Volume();

  private PageVolume(List<Tree> trees) {
    this.trees = trees;
  }

  static Volume.Finished of(List<Tree> trees, List<Prose> prose) {
    PageVolume made = new PageVolume(trees);
    if (!trees.isEmpty()) {
      SitePlan plan = trees.get(0).plan();
      PeopleDirectory people = PeopleDirectory.of(plan);
      Set<PageKind> without = plan.config().menus().without();
      if (!without.contains(PageKind.SPEAKERS)) {
        people.people().forEach(made::add);
      }
      if (!without.contains(PageKind.FIRMS)) {
        people.firms().forEach(made::add);
      }
      plan.byCompany().values().forEach(calls -> made.addCompany(calls.get(0)));
      plan.calls().forEach(made::addCall);
    }
    prose.forEach(made::add);
    return made.volume.finish("pages", null, made::writeTable);
  }

  private void writeTable(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("calls");
    json.writeEndArray();
    json.writeObjectFieldStart("companies");
    json.writeEndObject();
    json.writeArrayFieldStart("speakers");
    json.writeEndArray();
    json.writeArrayFieldStart("kinds");
    for (String kind : KINDS) {
      json.writeString(kind);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("languages");
    for (Tree tree : trees) {
      json.writeString(tree.language());
    }
    json.writeEndArray();
  }

  private void add(Person person) {
    var latest = person.latest().entry();
    String role =
        Stream.of(latest.role(), latest.affiliation())
            .filter(part -> part != null)
            .collect(Collectors.joining(", "));
    Map<String, String> titles = inTrees((tree, none) -> person.nameIn(tree.language()), null);
    TreeSet<String> names = new TreeSet<>(person.names().values());
    names.add(latest.name());
    add("person", addresses.speaker(person.key(), 1), titles, names, role);
  }

  private void add(AnalystFirm firm) {
    Map<String, String> titles = inTrees((tree, none) -> firm.name(), null);
    add("firm", addresses.firm(firm.slug(), 1), titles, firm.spellings(), "");
  }

  private void addCompany(CallSummary call) {
    Map<String, String> titles =
        inTrees((tree, company) -> company.nameIn(tree.language()), call.company());
    TreeSet<String> names = new TreeSet<>(call.company().names().values());
    names.add(call.company().name());
    if (call.company().ticker() != null) {
      names.add(call.company().ticker());
    }
    add("company", addresses.company(call.company().id(), 1), titles, names, "");
  }

  private void addCall(CallSummary call) {
    Map<String, String> titles =
        inTrees(
            (tree, c) -> c.company().nameIn(tree.language()) + " · " + tree.wording().call(c),
            call);
    TreeSet<String> names = new TreeSet<>(titles.values());
    names.addAll(
        inTrees((tree, c) -> String.valueOf(tree.wording().date(c.date())), call).values());
    add("call", addresses.call(call.id()), titles, names, call.title());
  }

  private <T> Map<String, String> inTrees(BiFunction<Tree, T, String> text, T of) {
    Map<String, String> texts = new LinkedHashMap<>();
    trees.forEach(tree -> texts.put(tree.language(), text.apply(tree, of)));
    return texts;
  }

  /**
   * @param names by which it is found; they stand before the text and are not shown
   */
  private void add(
      String kind, String path, Map<String, String> titles, Iterable<String> names, String text) {
    String searched = String.join(" | ", names) + (text.isEmpty() ? "" : " | " + text);
    volume.add(
        new Volume.Document(
            0, KINDS.indexOf(kind), 0, false, false, searched, "", content(path, titles, text)));
  }

  private void add(Prose prose) {
    String text = Jsoup.parse(prose.unsafeHtml()).text();
    String kept = text.substring(0, Math.min(text.length(), LONGEST_PROSE));
    int language = trees.stream().map(Tree::language).toList().indexOf(prose.language());
    volume.add(
        new Volume.Document(
            0,
            KINDS.indexOf("prose"),
            Math.max(0, language),
            false,
            language >= 0,
            prose.title() + " | " + kept,
            "",
            content(addresses.prose(prose.slug()), Map.of("", prose.title()), kept)));
  }

  private static Script.Body content(String path, Map<String, String> titles, String text) {
    return json -> {
      json.writeStartArray();
      json.writeString(path);
      json.writeString(text);
      json.writeStartObject();
      for (Map.Entry<String, String> title : titles.entrySet()) {
        json.writeStringField(title.getKey(), title.getValue());
      }
      json.writeEndObject();
      json.writeEndArray();
    };
  }
}
