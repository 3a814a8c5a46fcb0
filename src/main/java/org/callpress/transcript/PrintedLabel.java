package org.callpress.transcript;

/**
 * What a printed line is, or opens with, where that names a speaker: "**Jane Doe**", "JANE DOE,
 * ALDGATE: …".
 *
 * @param length in characters, from the start of the line
 * @param name as printed, without colon, title and firm
 * @param role what stands beside the name, or null
 */
record PrintedLabel(int length, String name, String role) {}
