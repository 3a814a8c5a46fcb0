package org.callpress.config;

import org.callpress.source.Stated;

/**
 * The address of words in a transcript, as an editor writes it: {@code line: 12, quote: "Thank you,
 * Jane"}. The quote is what makes the address safe: in a file that has shifted it no longer fits.
 *
 * @param line of the decoded source, 1-based, on which the words begin
 * @param words as they stand there; white space does not count
 * @param stated where the address is written
 */
public record Quote(int line, String words, Stated stated) {}
