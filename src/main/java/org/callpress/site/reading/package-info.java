/**
 * The reading pages of a call: which passages stand side by side, which words are links, what is
 * said beside the text.
 */
package org.callpress.site.reading;
