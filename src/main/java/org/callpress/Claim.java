package org.callpress;

import org.callpress.config.CallSource;

/**
 * Which call a file says that it is.
 *
 * @param id of the call: "acme/2025-q1"
 * @param language most of it is in, a BCP 47 tag
 */
public record Claim(CallSource source, String id, String language) {}
