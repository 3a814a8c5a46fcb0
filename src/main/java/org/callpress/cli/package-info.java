/**
 * The command line: {@code build}, {@code check}, {@code explain}, {@code suggest} and {@code
 * import}, one class each. They print through {@link org.callpress.cli.Console} and return {@link
 * org.callpress.cli.Exit} codes; what they do stands in the root package.
 */
package org.callpress.cli;
