package org.callpress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.callpress.config.CallSource;

/**
 * Finds calls that were delivered as two files in one folder, a transcript and its translation:
 * {@code transcript.en.txt} and {@code transcript.zh.txt}, or any two in different languages that
 * claim one address. They are one call where their turns correspond.
 */
final class TwoLanguages {
  private static final Set<String> LANGUAGES =
      new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

  /** A language at the end of a file's name: ".zh", "_en", "-zh-Hant", or the whole name. */
  private static final Pattern TAG =
      Pattern.compile("(?:^|[._ -])([a-z]{2})(?:[-_](?:[a-z]{4}|[a-z]{2}))?$");

  private TwoLanguages() {}

  /**
   * What was read, each two files of one call as one.
   *
   * @param claim which call a file is; null where it could not be read
   * @param reader reads a call of two files; it has no claim where they are not one call
   */
  static <T> List<T> joined(
      List<T> reads, Function<T, Claim> claim, Function<CallSource, T> reader) {
    Map<Path, List<T>> byFolder = new LinkedHashMap<>();
    for (T read : reads) {
      byFolder.computeIfAbsent(folder(claim.apply(read)), f -> new ArrayList<>()).add(read);
    }
    List<T> joined = new ArrayList<>();
    byFolder.values().forEach(folder -> join(folder, claim, reader, joined));
    return joined;
  }

  private static Path folder(Claim claim) {
    return claim == null ? null : claim.source().file().getParent();
  }

  private static <T> void join(
      List<T> folder, Function<T, Claim> claim, Function<CallSource, T> reader, List<T> joined) {
    List<T> left = new ArrayList<>(folder);
    while (!left.isEmpty()) {
      T read = left.remove(0);
      T partner = partner(claim.apply(read), left, claim);
      T both =
          partner == null
              ? null
              : reader.apply(claim.apply(read).source().with(claim.apply(partner).source()));
      boolean one = both != null && claim.apply(both) != null;
      if (one) {
        left.remove(partner);
      }
      joined.add(one ? both : read);
    }
  }

  /** The only other call that may be this one in another language; or null. */
  private static <T> T partner(Claim call, List<T> others, Function<T, Claim> claim) {
    if (call == null) {
      return null;
    }
    List<T> found =
        others.stream()
            .filter(other -> claim.apply(other) != null && mayBeOne(call, claim.apply(other)))
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean mayBeOne(Claim one, Claim other) {
    return !one.language().equals(other.language())
        && (one.id().equals(other.id()) || stem(one.source()).equals(stem(other.source())));
  }

  /** A file's name without ending and language; its whole name where it names no language. */
  private static String stem(CallSource source) {
    String name = source.file().getFileName().toString().toLowerCase(Locale.ROOT);
    String bare = name.substring(0, name.lastIndexOf('.'));
    var tag = TAG.matcher(bare);
    return tag.find() && LANGUAGES.contains(tag.group(1)) ? bare.substring(0, tag.start()) : name;
  }
}
