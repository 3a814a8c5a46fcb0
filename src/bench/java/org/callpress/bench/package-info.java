/**
 * How fast and in how little memory Callpress reads, over transcripts made up from a seed. Compiled
 * with the tests so that it keeps up with the code, never run by them: see CONTRIBUTING.md.
 */
package org.callpress.bench;
