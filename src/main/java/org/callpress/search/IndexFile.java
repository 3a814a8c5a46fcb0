package org.callpress.search;

/**
 * A script of the index.
 *
 * @param path within the output, e.g. "search/2025-1-0a1b2c3d/terms-0.js"
 * @param bytes in UTF-8
 */
public record IndexFile(String path, byte[] bytes) {}
