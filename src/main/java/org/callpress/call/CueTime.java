package org.callpress.call;

/**
 * When something is said in the recording, where the transcript tells: "00:01:10" is 70,000.
 *
 * @param offset of the first character of the source that is said then
 * @param millis since the recording began
 */
public record CueTime(int offset, int millis) {}
