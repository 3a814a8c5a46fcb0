package org.callpress.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Company;
import org.callpress.call.EarningsCall;

/**
 * What pages say to machines, in the vocabulary of schema.org: maps and lists that a page carries
 * as JSON-LD. A value that is not known is left out, and so is every address on a site that has not
 * been told its own.
 */
public final class StructuredData {
  private static final String CONTEXT = "https://schema.org";
  private static final String ONLINE = "https://schema.org/OnlineEventAttendanceMode";

  private final Tree tree;
  private final String site;

  public StructuredData(Tree tree) {
    this.tree = tree;
    this.site = tree.plan().config().url();
  }

  /** The whole site, for its home page. */
  Map<String, Object> website() {
    return page(
        thing("WebSite")
            .with("name", tree.siteName())
            .with("url", url(tree.addresses().home()))
            .with("inLanguage", tree.language()));
  }

  Map<String, Object> companyPage(Company company) {
    return page(organisation(company));
  }

  /** A call as the event that it was and the document that is left of it. */
  Map<String, Object> call(CallView view) {
    EarningsCall call = view.call();
    String path = tree.addresses().call(call.id());
    Thing document =
        thing("DigitalDocument")
            .with("name", view.text("cite.title", view.fullName()))
            .with("url", url(path))
            .with("inLanguage", call.languages())
            .with("datePublished", date(call.date()))
            .with("author", organisation(call.company()))
            .with("encoding", downloads(call));
    if (call.date() == null) {
      return page(document); // an event is nothing without its day
    }
    return page(
        thing("Event")
            .with("name", view.text("call.title", view.fullName()))
            .with("startDate", date(call.date()))
            .with("eventAttendanceMode", ONLINE)
            .with("location", location(path))
            .with("organizer", organisation(call.company()))
            .with("inLanguage", call.languages())
            .with("url", url(path))
            .with("subjectOf", document));
  }

  /**
   * What a page says, together with the way to it from the home page.
   *
   * @param data what the page says of itself, or null
   * @param trail from the home page to the page, with paths within the output
   */
  Map<String, Object> withTrail(Map<String, Object> data, List<Link> trail) {
    if (site == null || trail.size() < 2) {
      return data;
    }
    List<Thing> steps = new ArrayList<>();
    for (Link step : trail) {
      steps.add(
          thing("ListItem")
              .with("position", steps.size() + 1)
              .with("name", step.text())
              .with("item", url(step.href())));
    }
    Thing list = thing("BreadcrumbList").with("itemListElement", steps);
    if (data == null) {
      return page(list);
    }
    Map<String, Object> itself = new LinkedHashMap<>(data);
    itself.remove("@context");
    Map<String, Object> both = new LinkedHashMap<>();
    both.put("@context", CONTEXT);
    both.put("@graph", List.of(itself, list));
    return both;
  }

  private Thing location(String path) {
    return site == null ? null : thing("VirtualLocation").with("url", url(path));
  }

  /** The stated figures of a call as a table for other programs. */
  public Map<String, Object> figures(CallView view) {
    EarningsCall call = view.call();
    return page(
        thing("Dataset")
            .with("name", view.text("title.join", view.text("figures.heading"), view.fullName()))
            .with("description", view.text("figures.description", view.fullName()))
            .with("url", url(tree.addresses().figures(call.id())))
            .with("inLanguage", tree.language())
            .with("isAccessibleForFree", true)
            .with(
                "temporalCoverage", date(call.period() == null ? null : call.period().quarterEnd()))
            .with("creator", organisation(call.company()))
            .with("distribution", downloads(call)));
  }

  private List<Thing> downloads(EarningsCall call) {
    List<Thing> files = new ArrayList<>();
    if (site != null) {
      files.add(download("data/" + call.id() + "/figures.csv", "text/csv"));
      files.add(download("data/" + call.id() + "/call.json", "application/json"));
    }
    return files;
  }

  private Thing download(String path, String type) {
    return thing("DataDownload").with("contentUrl", url(path)).with("encodingFormat", type);
  }

  /**
   * @param names of the person by language tag
   * @param role or null
   * @param employer company or firm, or null
   */
  Map<String, Object> person(
      String name, List<String> names, String role, String employer, String path) {
    return page(
        thing("Person")
            .with("name", name)
            .with("alternateName", names.stream().filter(other -> !other.equals(name)).toList())
            .with("jobTitle", role)
            .with(
                "worksFor", employer == null ? null : thing("Organization").with("name", employer))
            .with("url", url(path)));
  }

  private Thing organisation(Company company) {
    String name = company.nameIn(tree.language());
    return thing("Corporation")
        .with("name", name)
        .with(
            "alternateName",
            company.names().values().stream().filter(other -> !other.equals(name)).toList())
        .with("tickerSymbol", company.ticker())
        .with("url", url(tree.addresses().company(company.id(), 1)));
  }

  private String url(String path) {
    return site == null ? null : site + path;
  }

  private static String date(LocalDate date) {
    return date == null ? null : date.toString();
  }

  /** What a page says: a thing, with the vocabulary that it is said in. */
  public static Map<String, Object> page(Thing thing) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", CONTEXT);
    data.putAll(thing);
    return data;
  }

  /** A thing of one of schema.org's types, e.g. "Question". */
  public static Thing thing(String type) {
    return new Thing().with("@type", type);
  }

  /** A thing with its properties, in the order in which they are said. */
  public static final class Thing extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1;

    private Thing() {}

    /** This thing with one more property; a value that is null or an empty list is left out. */
    public Thing with(String property, Object value) {
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        put(property, value);
      }
      return this;
    }
  }
}
