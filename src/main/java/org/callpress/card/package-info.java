/** Draws the image that a page is shown by elsewhere: card → PNG, the same bytes on any machine. */
package org.callpress.card;
