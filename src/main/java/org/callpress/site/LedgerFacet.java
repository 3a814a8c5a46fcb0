package org.callpress.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callpress.call.LanguageTags;
import org.callpress.call.Subjects;
import org.callpress.config.Topic;

/** What questions are filed under. */
public enum LedgerFacet {
  TOPIC("topics"),
  COMPANY("companies"),
  ANALYST("analysts"),
  FIRM("firms"),
  EXECUTIVE("executives"),
  SEGMENT("segments"),
  METRIC("metrics");

  /** What a question is about, as its words tell. */
  public static final List<LedgerFacet> SUBJECTS = List.of(TOPIC, SEGMENT, METRIC);

  private final String key;

  LedgerFacet(String key) {
    this.key = key;
  }

  /** As addresses write it: "topics". */
  public String key() {
    return key;
  }

  /**
   * The entries that a question's subjects belong to; a segment is one company's own.
   *
   * @param call that it is asked in
   */
  public List<String> keys(Subjects subjects, CallSummary call) {
    return switch (this) {
      case TOPIC -> subjects.topics();
      case METRIC -> subjects.metrics();
      case SEGMENT ->
          subjects.segments().stream().map(id -> call.company().id() + "/" + id).toList();
      default -> List.of();
    };
  }

  /** The name of a subject in the language of a tree. */
  public String name(String entry, CallSummary call, Tree tree) {
    String id = entry.substring(entry.lastIndexOf('/') + 1);
    return switch (this) {
      case TOPIC -> topic(id, tree);
      case METRIC -> metric(id, tree);
      default -> segment(id, call.segmentNames().getOrDefault(id, Map.of()), tree);
    };
  }

  private static String segment(String id, Map<String, String> names, Tree tree) {
    return LanguageTags.pick(names, tree.language(), names.getOrDefault("", id));
  }

  private static String topic(String id, Tree tree) {
    Topic stated =
        tree.plan().config().topics().stream()
            .filter(topic -> topic.id().equals(id) && !topic.names().isEmpty())
            .findFirst()
            .orElse(null);
    String message = "topic." + id;
    if (stated != null) {
      return stated.nameIn(tree.language());
    }
    return tree.messages().has(message) ? tree.messages().text(message) : id;
  }

  private static String metric(String id, Tree tree) {
    String message = "metric." + id;
    String plain = id.replace('-', ' ');
    return tree.messages().has(message)
        ? tree.messages().text(message)
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }
}
