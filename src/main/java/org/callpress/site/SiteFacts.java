package org.callpress.site;

import java.util.Map;

/**
 * What every template may know of the site.
 *
 * @param names of the site by language tag
 * @param url public address with a trailing slash, or null
 * @param assets path within the output by plain name: "site.css" → "assets/site.1a2b3c4d.css"
 * @param logo before the site's name, or null
 * @param embed whether the pages stand inside another site's and bring no header of their own
 */
public record SiteFacts(
    Map<String, String> names, String url, Map<String, String> assets, Logo logo, boolean embed) {
  /**
   * @param path within the output
   * @param width in pixels
   */
  public record Logo(String path, int width, int height) {}
}
