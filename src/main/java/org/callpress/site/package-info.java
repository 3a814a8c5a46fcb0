/**
 * What the site consists of: which pages there are, at which addresses, what each holds and links
 * to. Every page is one public record ({@link org.callpress.site.Page}) that its template reads and
 * nothing else. No HTML is made here.
 */
package org.callpress.site;
