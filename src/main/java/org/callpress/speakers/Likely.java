package org.callpress.speakers;

/**
 * Who most likely speaks in a turn whose label names nobody or who was called, and why.
 *
 * @param why with the words that say so
 */
record Likely(Person person, Finding why) {}
