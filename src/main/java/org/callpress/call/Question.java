package org.callpress.call;

import org.callpress.source.Span;

/**
 * One distinct ask of an analyst, in the language it was asked in.
 *
 * @param id "x3.q2"
 * @param passage id of the passage it stands in
 */
public record Question(String id, String passage, Span span) {}
