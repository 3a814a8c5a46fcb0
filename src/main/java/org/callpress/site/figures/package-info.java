/** The figures of a call as tables: one unit and scale per table, every number with its place. */
package org.callpress.site.figures;
