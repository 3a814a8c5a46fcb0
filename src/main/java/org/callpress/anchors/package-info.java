/**
 * What words in one language have in common with their rendering in another: numbers by value,
 * names by sound, terms of the field. Of two sentences alone; who speaks and which renders which is
 * told by others, with this as evidence.
 */
package org.callpress.anchors;
