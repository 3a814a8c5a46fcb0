package org.callpress.render;

import org.callpress.site.Page;

/** A page and its finished HTML. */
public record RenderedPage(Page page, String html) {
  public String path() {
    return page.frame().path();
  }
}
