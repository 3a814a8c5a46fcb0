package org.callpress.site;

import java.util.List;

/**
 * What a host shows for an address that does not exist. The host shows it at any depth, so links
 * need the site's public address.
 *
 * @param base absolute address of the page, which its links are relative to; null where the site's
 *     is not configured
 * @param links to where readers find what they looked for
 */
public record NotFoundPage(Frame frame, String base, List<Link> links) implements Page {
  public NotFoundPage {
    links = List.copyOf(links);
  }

  @Override
  public String template() {
    return "not-found";
  }
}
