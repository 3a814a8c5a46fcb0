/**
 * The domain's nouns: immutable records that the stages hand to one another. A {@link
 * org.callpress.call.Transcript} is what the file prints; a {@link org.callpress.call.Conversation}
 * says who speaks; a {@link org.callpress.call.EarningsCall} adds what interprets, asks, answers
 * and is stated. Nothing here reads a file or makes a page.
 */
package org.callpress.call;
