package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.callpress.config.Menus;
import org.callpress.config.NearMiss;
import org.callpress.config.PageKind;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;

/**
 * What the head and the foot of a page lead to, as the site's configuration has it, else the usual:
 * the sections that there are and the first prose page above, all prose pages below.
 */
public final class Menu {
  /**
   * An entry: {@code to} is a path within the output, or null where {@code url} leads out of it.
   */
  record Entry(String key, String text, String to, String url) {}

  /** The sections that a site can name, in the usual order. */
  private enum Section {
    CALLS("nav.calls", null),
    QUESTIONS("nav.questions", PageKind.QUESTIONS),
    SPEAKERS("nav.speakers", PageKind.SPEAKERS),
    FIRMS("nav.firms", PageKind.FIRMS);

    private final String message;
    private final PageKind kind;

    Section(String message, PageKind kind) {
      this.message = message;
      this.kind = kind;
    }

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean isIn(Menus menus) {
      return kind == null || !menus.without().contains(kind);
    }

    String path(Addresses addresses) {
      return switch (this) {
        case CALLS -> addresses.calls(1);
        case QUESTIONS -> addresses.questions(1);
        case SPEAKERS -> addresses.speakers();
        case FIRMS -> addresses.firms();
      };
    }
  }

  private final Tree tree;
  private final Menus menus;

  Menu(Tree tree) {
    this.tree = tree;
    this.menus = tree.plan().config().menus();
  }

  List<Entry> navigation() {
    return menus.navigation() == null ? usual() : entries(menus.navigation());
  }

  List<Entry> footer() {
    return menus.footer() == null
        ? tree.prose().stream().map(this::prose).toList()
        : entries(menus.footer());
  }

  private List<Entry> usual() {
    List<Entry> entries = new ArrayList<>();
    for (Section section : Section.values()) {
      if (section.isIn(menus)) {
        entries.add(section(section));
      }
    }
    tree.prose().stream().limit(1).map(this::prose).forEach(entries::add);
    return entries;
  }

  private List<Entry> entries(List<Menus.Entry> asked) {
    List<Entry> entries = new ArrayList<>();
    for (Menus.Entry entry : asked) {
      Entry known =
          entry.url() == null ? page(entry.page()) : new Entry(null, "", null, entry.url());
      if (known != null) {
        entries.add(new Entry(known.key(), name(entry, known.text()), known.to(), known.url()));
      }
    }
    return entries;
  }

  private String name(Menus.Entry entry, String otherwise) {
    String own = entry.names().get(tree.language());
    if (own != null || entry.names().isEmpty()) {
      return own == null ? otherwise : own;
    }
    return entry.names().get(new TreeSet<>(entry.names().keySet()).first());
  }

  /** The page with this key; null where there is none, or the site leaves its kind out. */
  private Entry page(String key) {
    for (Section section : Section.values()) {
      if (section.key().equals(key)) {
        return section.isIn(menus) ? section(section) : null;
      }
    }
    return tree.prose().stream()
        .filter(page -> page.slug().equals(key))
        .findFirst()
        .map(this::prose)
        .orElse(null);
  }

  private Entry section(Section section) {
    String text = tree.messages().text(section.message);
    return new Entry(section.key(), text, section.path(tree.addresses()), null);
  }

  private Entry prose(Prose page) {
    return new Entry(page.slug(), page.title(), tree.addresses().prose(page.slug()), null);
  }

  /** What is wrong with the menus of a site: entries for pages that it does not have. */
  public static List<Diagnostic> findings(Tree tree) {
    Menus menus = tree.plan().config().menus();
    Set<String> known = new TreeSet<>();
    for (Section section : Section.values()) {
      if (section.isIn(menus)) {
        known.add(section.key());
      }
    }
    tree.prose().forEach(page -> known.add(page.slug()));
    List<Menus.Entry> all = new ArrayList<>();
    all.addAll(menus.navigation() == null ? List.of() : menus.navigation());
    all.addAll(menus.footer() == null ? List.of() : menus.footer());
    return all.stream()
        .filter(entry -> entry.page() != null && !known.contains(entry.page()))
        .map(entry -> unknown(entry, known))
        .toList();
  }

  private static Diagnostic unknown(Menus.Entry entry, Set<String> known) {
    String hint =
        NearMiss.of(entry.page(), known)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("the site has: " + String.join(", ", known));
    return entry.stated().finding(Code.C003, "the site has no page '" + entry.page() + "'", hint);
  }
}
