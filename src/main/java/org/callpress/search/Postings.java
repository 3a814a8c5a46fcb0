package org.callpress.search;

/**
 * Where a term stands in a volume: for each document its distance from the one before, how often,
 * and the positions, each as its distance from the one before. A document with one occurrence,
 * which is most of them, does without the count.
 */
final class Postings {
  private final Numbers encoded = new Numbers();
  private int last = -1;

  /**
   * @param document larger than that of the call before
   * @param positions ascending
   * @param count how many of the positions are set
   */
  void add(int document, int[] positions, int count) {
    encoded.add((document - last - 1) * 2 + (count > 1 ? 1 : 0));
    if (count > 1) {
      encoded.add(count - 2);
    }
    int before = 0;
    for (int i = 0; i < count; i++) {
      encoded.add(positions[i] - before);
      before = positions[i];
    }
    last = document;
  }

  int length() {
    return encoded.length();
  }

  @Override
  public String toString() {
    return encoded.toString();
  }
}
