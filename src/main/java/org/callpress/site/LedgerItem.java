package org.callpress.site;

/**
 * A question as lists show it.
 *
 * @param href of the question on its exchange's page
 * @param analyst who asks
 * @param analystHref of their page, or null
 * @param firm or null
 * @param behalf "for Jane Roe", or null
 * @param mark how the style sheet draws the status: "full", "half", "pass", "none"
 * @param status "answered", "handed to Ada Wu"
 * @param answeredBy names on a line, or null
 * @param text its words, or those that render it
 * @param language tag of the text
 * @param rendered whether the text renders words in another language
 */
public record LedgerItem(
    String href,
    String analyst,
    String analystHref,
    String firm,
    String behalf,
    String mark,
    String status,
    String answeredBy,
    String text,
    String language,
    boolean rendered) {}
