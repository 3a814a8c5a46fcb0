/**
 * The search index: what the browser loads, shard by shard, to search from a folder on disk.
 *
 * <pre>
 * search/index.js                        the volumes, newest first, and the first term of each shard
 * search/2025-1-0a1b2c3d/terms-0.js      terms in order, each with its postings
 * search/2025-1-0a1b2c3d/documents.js    calls, speakers, and of each passage who, what kind, which language
 * search/2025-1-0a1b2c3d/texts-0.js      the passages themselves, for what a hit shows
 * search/pages-0a1b2c3d/…                people, firms, companies, calls and prose, in the same form
 * </pre>
 *
 * {@code templates/assets/search.js} reads it. {@link org.callpress.search.Tokenizer} says what can
 * be found, {@link org.callpress.search.Postings} how it is written down.
 */
package org.callpress.search;
