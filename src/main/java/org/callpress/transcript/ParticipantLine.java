package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.callpress.call.Participant;
import org.callpress.call.Side;

/**
 * One line of a list of participants: "Jane Doe - CFO", "Jane Doe – Aldgate Research", "Jane Doe --
 * Aldgate -- Analyst", "Jane Doe, Analyst, Aldgate", "Jane Doe; Analyst; Aldgate", "Chief Executive
 * Officer — Jane Doe", "Jane Doe".
 */
final class ParticipantLine {
  private static final Pattern DASH =
      Pattern.compile("\\s*--\\s*|\\s*—\\s*|\\s+[-–]\\s+|\\s+[-–]$");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s+");
  private static final Pattern COMMA = Pattern.compile(",\\s+");

  private ParticipantLine() {}

  static boolean hasSeparator(String text) {
    return DASH.matcher(text).find()
        || SEMICOLON.matcher(text).find()
        || COMMA.matcher(text).find();
  }

  /** Whether the line may be an entry: a name at one of its ends. */
  static boolean looksLike(String text) {
    List<String> parts = parts(text);
    return PersonName.plausible(parts.get(0))
        || Words.is("unnamed-label", parts.get(0))
        || parts.size() == 2 && isRole(parts.get(0)) && PersonName.plausible(parts.get(1));
  }

  /** "Jane Doe, John Roe, Mary Low": three names or more and nothing else. */
  static boolean isSeveral(String text) {
    List<String> parts = split(COMMA, text);
    return parts.size() > 2
        && parts.stream()
            .allMatch(
                part ->
                    part.indexOf(' ') > 0
                        && PersonName.plausible(part)
                        && !isRole(part)
                        && !Words.has("firm-words", part));
  }

  static Participant of(String text, Side listed) {
    List<String> parts = new ArrayList<>(parts(text));
    if (parts.size() == 2 && isRole(parts.get(0)) && !isRole(parts.get(1))) {
      java.util.Collections.reverse(parts);
    }
    String name = parts.remove(0);
    List<String> roles = parts.stream().filter(ParticipantLine::isRole).toList();
    List<String> firms = parts.stream().filter(part -> !isRole(part)).toList();
    String role = joined(roles);
    return new Participant(name, role, joined(firms), side(name, role, listed));
  }

  /** Somebody whose title and firm stand apart; either may be null. */
  static Participant of(String name, String title, String firm) {
    return new Participant(name, title, firm, side(name, title, Side.UNIDENTIFIED));
  }

  private static Side side(String name, String role, Side listed) {
    if (Words.is("unnamed-label", name) && role == null) {
      return listed == Side.UNIDENTIFIED ? Side.OPERATOR : listed;
    }
    if (listed != Side.UNIDENTIFIED || role == null) {
      return listed;
    }
    if (Words.has("analyst-role", role)) {
      return Side.ANALYST;
    }
    return Words.has("company-role", role) ? Side.COMPANY : Side.UNIDENTIFIED;
  }

  static boolean isRole(String text) {
    return Words.has("role-words", text);
  }

  /** The parts between dashes; with no dash, the name and what stands behind the first comma. */
  private static List<String> parts(String text) {
    List<String> parts = split(SEMICOLON.matcher(text).find() ? SEMICOLON : DASH, text);
    return parts.size() > 1 || !text.contains(",") || DASH.matcher(text).find()
        ? parts
        : commaParts(text);
  }

  /** "Jane Doe, Vice President, Finance" keeps its role whole; a firm behind a role is its own. */
  private static List<String> commaParts(String text) {
    List<String> parts = split(COMMA, text);
    if (parts.size() == 3 && Words.has("analyst-role", parts.get(1))) {
      return parts;
    }
    return List.of(parts.get(0), String.join(", ", parts.subList(1, parts.size())));
  }

  private static List<String> split(Pattern separator, String text) {
    List<String> parts = new ArrayList<>();
    for (String part : separator.split(text, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts.isEmpty() ? List.of(text) : parts;
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? null : String.join(", ", parts);
  }
}
