package org.callpress.site;

/**
 * A link to show.
 *
 * @param href relative to the page that shows it; null where it leads nowhere (the page itself)
 */
public record Link(String text, String href) {}
