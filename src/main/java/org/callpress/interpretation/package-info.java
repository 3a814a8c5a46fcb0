/**
 * Which passage renders which, and sentence by sentence how. Passages are paired by whose words
 * they are and by their order; sentences are aligned by length and by what both sides share:
 * numbers, names, words of the field.
 */
package org.callpress.interpretation;
