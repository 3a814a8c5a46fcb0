/** The search index: what the browser loads, shard by shard, to search from a folder on disk. */
package org.callpress.search;
