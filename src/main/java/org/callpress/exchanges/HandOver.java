package org.callpress.exchanges;

import org.callpress.source.Span;

/**
 * That somebody of the company passes something on to a colleague without counting: "Ada can speak
 * to margins".
 *
 * @param from who says so
 * @param to whom it is passed on to; null where to after the call
 * @param sentence that says so
 * @param matter the part of the sentence that says what is passed on
 */
record HandOver(String from, String to, Span sentence, Span matter) {}
