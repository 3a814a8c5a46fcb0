package org.callpress.site;

import org.callpress.site.CompanyPage.NameIn;

/** What a page of people shows, for the eyes of a case's reader. */
final class PeopleOutline {
  private PeopleOutline() {}

  static void of(Page page, StringBuilder out) {
    out.append(page.frame().path()).append(" “").append(page.frame().title()).append("”\n");
    if (page instanceof SpeakersPage index) {
      index.groups().forEach(group -> group(group, out));
    } else if (page instanceof SpeakerPage speaker) {
      speaker(speaker, out);
    } else if (page instanceof FirmsPage index) {
      for (NameGroup<FirmsPage.FirmItem> group : index.groups()) {
        out.append("  ").append(group.heading()).append('\n');
        group.items().forEach(firm -> firm(firm, out));
      }
    } else if (page instanceof FirmPage firm) {
      firm(firm, out);
    }
  }

  private static void group(NameGroup<PersonItem> group, StringBuilder out) {
    out.append("  ").append(group.heading()).append(group.continued() ? " …" : "").append('\n');
    group.items().forEach(item -> person(item, out));
  }

  private static void person(PersonItem item, StringBuilder out) {
    out.append("    ").append(item.name());
    item.others().forEach(other -> name(other, out));
    out.append(" | ").append(item.role()).append(" | ").append(item.affiliation());
    out.append(" | ").append(item.calls()).append(" → ").append(item.href()).append('\n');
  }

  private static void name(NameIn other, StringBuilder out) {
    out.append(" (").append(other.language()).append(' ').append(other.name()).append(')');
  }

  private static void speaker(SpeakerPage page, StringBuilder out) {
    out.append("  ").append(page.name());
    page.others().forEach(other -> name(other, out));
    out.append(", ").append(page.stand()).append("; ").append(page.languages());
    out.append("; ")
        .append(page.turns())
        .append(" turns, ")
        .append(page.calls())
        .append(" calls\n");
    for (SpeakerPage.Role role : page.roles()) {
      out.append("  held: ").append(role.role()).append(", ").append(role.affiliation());
      out.append(' ').append(role.from()).append(" – ").append(role.to()).append('\n');
    }
    for (InCall<SpeakerPage.Said> call : page.shown()) {
      call(call, out);
      for (SpeakerPage.Said said : call.items()) {
        out.append("    ")
            .append(said.kind())
            .append(said.through() == null ? "" : " (" + said.through() + ")");
        out.append(said.languageName() == null ? "" : " in " + said.languageName());
        out.append(" → ").append(said.href()).append(": ").append(said.opening()).append('\n');
      }
    }
  }

  private static void call(InCall<?> call, StringBuilder out) {
    out.append("  ").append(call.company()).append(", ").append(call.name());
    out.append(call.continued() ? " …" : "").append(" → ").append(call.href()).append('\n');
  }

  private static void firm(FirmsPage.FirmItem firm, StringBuilder out) {
    out.append("    ")
        .append(firm.name())
        .append(" | ")
        .append(firm.analysts())
        .append(" analysts | ");
    out.append(firm.calls()).append(" calls → ").append(firm.href()).append('\n');
  }

  private static void firm(FirmPage page, StringBuilder out) {
    out.append("  ").append(page.name()).append(", also ").append(page.spellings()).append('\n');
    page.analysts().forEach(item -> person(item, out));
    for (InCall<LedgerItem> call : page.shown()) {
      call(call, out);
      for (LedgerItem asked : call.items()) {
        out.append("    ").append(asked.analyst()).append(" → ").append(asked.href());
        out.append(": ").append(asked.text());
        out.append(" (answered by ").append(asked.answeredBy()).append(")\n");
      }
    }
  }
}
