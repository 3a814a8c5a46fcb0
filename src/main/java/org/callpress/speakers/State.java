package org.callpress.speakers;

/**
 * What can be true of a unit: whose words it is, and whether an interpreter utters them.
 *
 * @param interpreted the words are rendered by an interpreter
 */
record State(Person speaker, boolean interpreted) {}
