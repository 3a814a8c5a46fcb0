package org.callpress.site;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/** Pages of which each is made when it is asked for, so that the list of them holds no text. */
public final class MadeWhenAsked extends AbstractList<Page> implements RandomAccess {
  private final List<Supplier<Page>> pages;

  public MadeWhenAsked(List<Supplier<Page>> pages) {
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
