package org.callpress.figures;

/**
 * A reporting segment as the call speaks of it.
 *
 * @param id in addresses, e.g. "cloud-intelligence-group"
 * @param name as shown, e.g. "Cloud Intelligence Group"
 * @param stated whether company.yml names it; the others were learned from the call
 * @param headed whether it is called a segment, a business, a group: then every mention of it sets
 *     what follows; a product that lends its name to a metric ("Tools revenue") does not
 */
record Segment(String id, String name, boolean stated, boolean headed) {

  /** Stands where a name is the company's own, which is no segment of it. */
  static final Segment COMPANY = new Segment(null, null, true, false);
}
