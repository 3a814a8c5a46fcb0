package org.callpress.site;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
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

  private static final class MadeWhenAsked extends AbstractList<Page> implements RandomAccess {
    private final List<Supplier<Page>> pages;

    MadeWhenAsked(List<Supplier<Page>> pages) {
      this.pages = pages;
    }

    @Override
    public Page get(int index) {
      return pages.get(index).get();
    }

    @Override
    public int size() {
      return pages.size();
    }
  }
}
