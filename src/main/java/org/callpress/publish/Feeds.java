package org.callpress.publish;

import java.util.List;
import org.callpress.config.SiteConfig;
import org.callpress.site.Addresses;
import org.callpress.site.CallSummary;
import org.callpress.site.Tree;

/**
 * Feeds of calls, newest first, for every tree and for every company in it: {@code feed.atom} (RFC
 * 4287) and {@code feed.json} (JSON Feed 1.1). A call is dated by the day on which it was held; one
 * whose day is not known is in no feed. Only where the site's address is configured, as a feed has
 * no place of its own that links could be relative to.
 */
public final class Feeds {
  /** Entries of one feed: more than any reader shows at once. */
  private static final int MOST = 50;

  /** Where there is no call to take a day from. */
  private static final String NEVER = "1970-01-01";

  private final Tree tree;
  private final String site;

  private Feeds(Tree tree) {
    this.tree = tree;
    this.site = tree.plan().config().url();
  }

  /** Writes the feeds of a tree. */
  public static void write(SiteConfig config, Tree tree, OutputTree output) {
    if (config.url() == null) {
      return;
    }
    Feeds feeds = new Feeds(tree);
    Addresses addresses = tree.addresses();
    feeds.write(tree.siteName(), addresses.home(), tree.plan().calls(), output);
    tree.plan()
        .byCompany()
        .forEach(
            (id, calls) ->
                feeds.write(
                    tree.plan().company(id).nameIn(tree.language()),
                    addresses.company(id, 1),
                    calls,
                    output));
  }

  private void write(String title, String page, List<CallSummary> calls, OutputTree output) {
    List<Entry> entries =
        calls.stream().filter(c -> c.date() != null).limit(MOST).map(this::entry).toList();
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    output.write(folder + "feed.atom", atom(title, page, folder, entries));
    output.write(folder + "feed.json", json(title, page, folder, entries));
  }

  /**
   * @param day "2025-11-13"
   */
  private record Entry(String title, String url, String day, String author, String summary) {}

  private Entry entry(CallSummary call) {
    String company = tree.plan().company(call.company().id()).nameIn(tree.language());
    String name = text("call.name", company, tree.wording().call(call));
    return new Entry(
        text("call.title", name),
        site + tree.addresses().call(call.id()),
        call.date().toString(),
        company,
        text("call.description", name, call.exchanges().size(), call.figures()));
  }

  private String atom(String title, String page, String folder, List<Entry> entries) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(tree.language()).append("\">\n");
    element(xml, "title", title);
    element(xml, "id", site + folder + "feed.atom");
    element(xml, "updated", moment(entries.isEmpty() ? NEVER : entries.get(0).day()));
    element(xml, "generator", "Callpress");
    link(xml, "self", site + folder + "feed.atom");
    link(xml, "alternate", site + page);
    for (Entry entry : entries) {
      xml.append("<entry>\n");
      element(xml, "title", entry.title());
      element(xml, "id", entry.url());
      element(xml, "updated", moment(entry.day()));
      xml.append("<author><name>").append(Xml.escaped(entry.author())).append("</name></author>\n");
      link(xml, "alternate", entry.url());
      element(xml, "summary", entry.summary());
      xml.append("</entry>\n");
    }
    return xml.append("</feed>\n").toString();
  }

  private static String moment(String day) {
    return day + "T00:00:00Z";
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(Xml.escaped(text));
    xml.append("</").append(name).append(">\n");
  }

  private static void link(StringBuilder xml, String relation, String url) {
    xml.append("<link rel=\"").append(relation);
    xml.append("\" href=\"").append(Xml.escaped(url)).append("\"/>\n");
  }

  private byte[] json(String title, String page, String folder, List<Entry> entries) {
    return JsonWriter.document(
        json ->
            json.text("version", "https://jsonfeed.org/version/1.1")
                .text("title", title)
                .text("home_page_url", site + page)
                .text("feed_url", site + folder + "feed.json")
                .text("language", tree.language())
                .list("items", entries, entry -> item(json, entry)));
  }

  private static void item(JsonWriter json, Entry entry) {
    json.text("id", entry.url())
        .text("url", entry.url())
        .text("title", entry.title())
        .text("content_text", entry.summary())
        .text("date_published", moment(entry.day()));
  }

  private String text(String key, Object... arguments) {
    return tree.messages().text(key, arguments);
  }
}
