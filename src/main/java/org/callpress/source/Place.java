package org.callpress.source;

/**
 * A place in a file as an editor shows it.
 *
 * @param line 1-based
 * @param column 1-based, counted in Unicode code points
 */
public record Place(int line, int column) {}
