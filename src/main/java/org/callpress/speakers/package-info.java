/**
 * Who speaks, in whose words and in which language. The cast is read off labels, lists and
 * introductions; turns are cut into units; rules weigh what the words say of each unit's speaker
 * and voice; a search finds the reading of the whole call on which they agree best.
 */
package org.callpress.speakers;
