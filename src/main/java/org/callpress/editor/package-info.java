/**
 * The editor's hand: finds the words that corrections quote, and refuses those that no longer fit.
 */
package org.callpress.editor;
