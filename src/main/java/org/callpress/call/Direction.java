package org.callpress.call;

import org.callpress.source.Span;

/** A stage direction inside speech: "[Operator Instructions]", "(inaudible)". */
public record Direction(Span span) {}
