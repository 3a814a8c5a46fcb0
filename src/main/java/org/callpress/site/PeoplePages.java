package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The speaker index, a page per speaker and a page per analyst firm. */
public final class PeoplePages {
  private PeoplePages() {}

  /** The pages; each is made when it is asked for, so that the list holds no text. */
  public static List<Page> of(Tree tree) {
    PeopleDirectory people = PeopleDirectory.of(tree.plan());
    List<Supplier<Page>> pages = new ArrayList<>();
    new SpeakerIndexPages(tree, people).addTo(pages);
    new SpeakerPages(tree, people).addTo(pages);
    new FirmPages(tree, people).addTo(pages);
    return new MadeWhenAsked(pages);
  }
}
