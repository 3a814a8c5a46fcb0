package org.callpress.site;

/**
 * A page that the editor wrote, e.g. "About", in one language.
 *
 * @param slug in its address: "about"
 * @param order among the prose pages in the navigation and the foot
 * @param unsafeHtml the body, sanitised; the only text that templates print unescaped
 */
public record Prose(String slug, String language, String title, int order, String unsafeHtml) {}
