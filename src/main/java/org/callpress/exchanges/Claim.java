package org.callpress.exchanges;

import org.callpress.source.Span;

/**
 * That somebody takes a question by its number: "I'll take the first", "Jane will answer the
 * second".
 *
 * @param speaker who takes it
 * @param number as the analyst counts, {@link Phrases#LAST} for the last, {@link Phrases#ALL} for
 *     everything
 * @param words that say so, in the source
 * @param handedOver whether somebody else says so
 */
record Claim(String speaker, int number, Span words, boolean handedOver) {}
