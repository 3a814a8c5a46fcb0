package org.callpress.search;

/**
 * A searchable piece of a text: "Cloud" in "Alpha Cloud" is the term "cloud" at position 1.
 *
 * @param position counted in tokens; two neighbours in the text have neighbouring positions
 * @param start of the token in the text, in UTF-16 units
 * @param end one past its last unit
 */
record Token(String term, int position, int start, int end) {}
