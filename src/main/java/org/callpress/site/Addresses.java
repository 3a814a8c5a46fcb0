package org.callpress.site;

import java.util.List;
import org.callpress.call.Side;

/**
 * Where everything stands in the output. Addresses never depend on the number of pages of something
 * else or on the order of a listing; a passage's permanent address is its row in the call's
 * register ({@link #register}), because reading pages can be cut anew.
 */
public final class Addresses {
  private final String prefix;

  private Addresses(String prefix) {
    this.prefix = prefix;
  }

  /** Addresses in the tree of a language; a site with one language has one tree and no prefix. */
  public static Addresses in(String language, List<String> languages) {
    return new Addresses(
        languages.size() == 1 ? "" : language.toLowerCase(java.util.Locale.ROOT) + "/");
  }

  public String home() {
    return prefix + "index.html";
  }

  /** A page of a listing: "name.html", then "name-2.html". {@code number} is 1-based. */
  private static String numbered(String name, int number) {
    return name + (number == 1 ? "" : "-" + number) + ".html";
  }

  public String calls(int number) {
    return prefix + numbered("calls", number);
  }

  /** The index of companies, of a site with many. */
  public String companies(int number) {
    return prefix + numbered("companies", number);
  }

  public String company(String company, int number) {
    return prefix + company + "/" + numbered("index", number);
  }

  /** A company's figures over its calls. */
  public String metrics(String company) {
    return prefix + company + "/metrics.html";
  }

  /** What a company's calls promised. */
  public String guidance(String company) {
    return prefix + company + "/guidance.html";
  }

  public String call(String call) {
    return prefix + call + "/index.html";
  }

  /** The image of the pages of a call. */
  public String card(String call) {
    return prefix + call + "/card.png";
  }

  /** The image of all pages that have none of their own. */
  public String card() {
    return prefix + "card.png";
  }

  public String remarks(String call, int number) {
    return prefix + call + "/" + numbered("remarks", number);
  }

  public String qa(String call, int number) {
    return prefix + call + "/" + numbered("qa", number);
  }

  /** An exchange alone: "acme/2026-q1/questions/x3.html". Permanent. */
  public String exchange(String call, String exchange) {
    return prefix + call + "/questions/" + exchange + ".html";
  }

  /** A page of the ledger of all questions. */
  public String questions(int number) {
    return prefix + "questions/" + numbered("index", number);
  }

  /** A page of the list of what questions are filed under: "questions/topics/index.html". */
  public String questionsBy(String facet, int number) {
    return prefix + "questions/" + facet + "/" + numbered("index", number);
  }

  /**
   * A page of the questions under one entry: "questions/topics/pricing/index.html".
   *
   * @param key of the entry, with the company's id before it where it is one company's own
   */
  public String questionsBy(String facet, String key, int number) {
    return prefix + "questions/" + facet + "/" + key + "/" + numbered("index", number);
  }

  public String figures(String call) {
    return prefix + call + "/figures.html";
  }

  /** The call's list of all passages; {@code #<passage id>} in it is the permanent address. */
  public String register(String call) {
    return prefix + call + "/passages.html";
  }

  /** The company's own words, explained. */
  public String glossary(String company) {
    return prefix + company + "/glossary.html";
  }

  public String speakers() {
    return speakers(1);
  }

  /** A page of the index of all speakers by name. */
  public String speakers(int number) {
    return prefix + "speakers/" + numbered("index", number);
  }

  /** A page of the index of one side's speakers: "speakers/company.html". */
  public String speakers(Side side, int number) {
    return prefix + "speakers/" + numbered(side.key(), number);
  }

  /**
   * @param key of the person over all calls, e.g. "acme/jane-doe" for an executive of a company,
   *     "john-smith" for an analyst
   */
  public String speaker(String key, int number) {
    return prefix + "speakers/" + key + "/" + numbered("index", number);
  }

  public String firms() {
    return firms(1);
  }

  /** A page of the index of firms. */
  public String firms(int number) {
    return prefix + "firms/" + numbered("index", number);
  }

  public String firm(String slug, int number) {
    return prefix + "firms/" + slug + "/" + numbered("index", number);
  }

  public String search() {
    return prefix + "search.html";
  }

  /** A page from {@code content/pages}: "about". */
  public String prose(String slug) {
    return prefix + slug + ".html";
  }

  public String notFound() {
    return prefix + "404.html";
  }

  /**
   * The way from one file of the output to another: relative("en/a/b.html", "en/c.html") is
   * "../c.html".
   */
  public static String relative(String from, String to) {
    String[] here = from.split("/");
    String[] there = to.split("/");
    int shared = 0;
    while (shared < here.length - 1
        && shared < there.length - 1
        && here[shared].equals(there[shared])) {
      shared++;
    }
    StringBuilder way = new StringBuilder("../".repeat(here.length - 1 - shared));
    for (int i = shared; i < there.length; i++) {
      way.append(i == shared ? "" : "/").append(there[i]);
    }
    return way.toString();
  }

  /** The way from a page to the output's root: "../../", or "" for a page at the root. */
  public static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /**
   * The source of a call as it was received: "data/acme/2026-q1/source.pdf". A saved web page gets
   * the further ending ".txt", so that no browser runs what is in it.
   *
   * @param file the source's name, with its ending
   */
  public static String source(String call, String file) {
    return source(call, "source", file.substring(file.lastIndexOf('.')));
  }

  /**
   * One of the sources of a call, by the name that it is published under.
   *
   * @param name "source" or "translation"
   * @param ending of the file as received: ".pdf"
   */
  public static String source(String call, String name, String ending) {
    String lower = ending.toLowerCase(java.util.Locale.ROOT);
    boolean page = lower.equals(".html") || lower.equals(".htm") || lower.equals(".xhtml");
    return "data/" + call + "/" + name + lower + (page ? ".txt" : "");
  }

  /**
   * The text that was taken out of a source that is not text, to which lines and columns refer.
   *
   * @param name "source" or "translation"
   */
  public static String extractedText(String call, String name) {
    return "data/" + call + "/" + name + ".txt";
  }
}
