package org.callpress.site;

/**
 * A company in a list.
 *
 * @param name in the page's language
 * @param href of its page
 * @param calls how many there are
 * @param latest what tells its newest call from its others: "Q1 FY2025"
 * @param ticker or null
 */
public record CompanyItem(String name, String href, int calls, String latest, String ticker) {}
