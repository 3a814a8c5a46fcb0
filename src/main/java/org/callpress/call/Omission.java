package org.callpress.call;

import org.callpress.source.Span;

/**
 * Source characters that are not published as speech, and why.
 *
 * @param reason "page-chrome", "boilerplate", "markup", "advertisement", "cut-mark", …
 */
public record Omission(Span span, String reason) {}
