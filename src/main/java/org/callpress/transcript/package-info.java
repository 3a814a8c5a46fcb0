/**
 * From the source text to a {@link org.callpress.call.Transcript}: which format it is in, what its
 * heading says, which lines are labels. One class per {@link org.callpress.transcript.Format}.
 */
package org.callpress.transcript;
