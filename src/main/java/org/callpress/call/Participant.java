package org.callpress.call;

/**
 * Somebody whom the transcript lists in its heading (not every format does).
 *
 * @param role or null
 * @param affiliation or null
 * @param side {@code UNIDENTIFIED} where the list does not tell
 */
public record Participant(String name, String role, String affiliation, Side side) {}
