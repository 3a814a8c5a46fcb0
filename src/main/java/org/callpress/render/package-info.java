/** From page records to HTML: FreeMarker for the pages, flexmark for prose. */
package org.callpress.render;
