package org.callpress.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.call.LanguageTags;
import org.callpress.config.Lexicon;
import org.callpress.config.Messages;

/**
 * Roles in the language of a page. A transcript prints a role in its own language; a role that
 * means the same everywhere is said in the page's: on a Chinese page "Chairman and Chief Financial
 * Officer" is 董事会主席兼首席财务官. What {@code languages/<language>/roles.yml} does not know as a whole
 * stays as printed.
 */
final class Roles {
  private static final Roles STANDARD = new Roles(Lexicon.all("roles"));

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Pattern joints;

  private Roles(List<Lexicon> lexicons) {
    List<String> between = new ArrayList<>();
    for (Lexicon lexicon : lexicons) {
      lexicon
          .map("roles")
          .forEach(
              (key, printed) ->
                  ((List<?>) printed).forEach(role -> keys.put(folded(role.toString()), key)));
      lexicon.list("short").forEach(role -> abbreviations.put(folded(role), role));
      between.addAll(lexicon.list("joints"));
    }
    joints =
        Pattern.compile(
            between.stream()
                .sorted(Comparator.comparing(joint -> -joint.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);
  }

  /** With what is known of all languages. */
  static Roles standard() {
    return STANDARD;
  }

  /**
   * The role as a page says it.
   *
   * @param printed the role as a transcript prints it, or null
   */
  String in(Messages messages, String printed) {
    if (printed == null || LanguageTags.ofName(printed, messages.language()) == null) {
      return printed;
    }
    String whole = word(messages, printed);
    if (whole != null) {
      return whole;
    }
    List<String> parts = List.of(joints.split(printed));
    List<String> words =
        parts.stream().map(part -> part(messages, part)).collect(Collectors.toList());
    return words.contains(null) || parts.stream().allMatch(this::isShort)
        ? printed
        : joined(messages, words);
  }

  /** "Co-founder, Chair and Chief Executive Officer". */
  private static String joined(Messages messages, List<String> words) {
    int last = words.size() - 1;
    String before = String.join(messages.text("list.comma"), words.subList(0, last));
    return last == 0 ? words.get(0) : messages.text("role.joint", before, words.get(last));
  }

  private String part(Messages messages, String role) {
    return isShort(role) ? abbreviations.get(folded(role)) : word(messages, role);
  }

  private boolean isShort(String role) {
    return abbreviations.containsKey(folded(role));
  }

  private String word(Messages messages, String role) {
    String key = keys.get(folded(role));
    return key == null ? null : messages.text("role." + key);
  }

  private static String folded(String role) {
    return role.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
  }
}
