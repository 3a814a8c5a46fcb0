/**
 * The only place that writes: the output is built beside the live folder, checked, then swapped in.
 */
package org.callpress.publish;
