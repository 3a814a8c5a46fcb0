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
import org.callpress.Calls.Held;
import org.callpress.config.CallSource;
import org.callpress.source.Diagnosed;

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
   * @param reader reads a call of two files; its value is null where they are not one call
   */
  static List<Diagnosed<Held>> joined(
      List<Diagnosed<Held>> reads, Function<CallSource, Diagnosed<Held>> reader) {
    Map<Path, List<Diagnosed<Held>>> byFolder = new LinkedHashMap<>();
    for (Diagnosed<Held> read : reads) {
      byFolder.computeIfAbsent(folder(read.value()), f -> new ArrayList<>()).add(read);
    }
    List<Diagnosed<Held>> joined = new ArrayList<>();
    byFolder.values().forEach(folder -> join(folder, reader, joined));
    return joined;
  }

  private static Path folder(Held call) {
    return call == null ? null : call.source().file().getParent();
  }

  private static void join(
      List<Diagnosed<Held>> folder,
      Function<CallSource, Diagnosed<Held>> reader,
      List<Diagnosed<Held>> joined) {
    List<Diagnosed<Held>> left = new ArrayList<>(folder);
    while (!left.isEmpty()) {
      Diagnosed<Held> read = left.remove(0);
      Diagnosed<Held> partner = partner(read.value(), left);
      Diagnosed<Held> both =
          partner == null
              ? null
              : reader.apply(read.value().source().with(partner.value().source()));
      boolean one = both != null && both.value() != null;
      if (one) {
        left.remove(partner);
      }
      joined.add(one ? both : read);
    }
  }

  /** The only other call that may be this one in another language; or null. */
  private static Diagnosed<Held> partner(Held call, List<Diagnosed<Held>> others) {
    if (call == null) {
      return null;
    }
    List<Diagnosed<Held>> found =
        others.stream().filter(o -> o.value() != null && mayBeOne(call, o.value())).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean mayBeOne(Held one, Held other) {
    String language = one.summary().languages().get(0);
    return !language.equals(other.summary().languages().get(0))
        && (one.summary().id().equals(other.summary().id())
            || stem(one.source()).equals(stem(other.source())));
  }

  /** A file's name without ending and language; its whole name where it names no language. */
  private static String stem(CallSource source) {
    String name = source.file().getFileName().toString().toLowerCase(Locale.ROOT);
    String bare = name.substring(0, name.lastIndexOf('.'));
    var tag = TAG.matcher(bare);
    return tag.find() && LANGUAGES.contains(tag.group(1)) ? bare.substring(0, tag.start()) : name;
  }
}
