package org.callpress.call;

import java.util.List;

/**
 * What a question is about, as far as its words or their rendering name it.
 *
 * @param topics ids of topics, e.g. "capital-return"
 * @param segments ids of the company's reporting segments, e.g. "charging-network"
 * @param metrics ids of metrics, e.g. "gross-margin"
 */
public record Subjects(List<String> topics, List<String> segments, List<String> metrics) {
  public static final Subjects NONE = new Subjects(List.of(), List.of(), List.of());

  public Subjects {
    topics = List.copyOf(topics);
    segments = List.copyOf(segments);
    metrics = List.copyOf(metrics);
  }
}
