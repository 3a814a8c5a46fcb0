package org.callpress.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.Sha256;

/**
 * The files of the site that is being built, beside the one that readers see. Files are added by
 * many threads; {@link #publish} swaps the whole in. A file whose bytes did not change is the very
 * file of the live site, with its times. Without {@code publish}, closing drops what was built.
 */
public final class OutputTree implements AutoCloseable {
  private final OutputFolder folder;
  private final Consumer<String> step;
  private final ConcurrentSkipListMap<String, String> files = new ConcurrentSkipListMap<>();
  private final Set<String> contested = new ConcurrentSkipListSet<>();
  private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();
  private boolean published;

  private OutputTree(OutputFolder folder, Consumer<String> step) {
    this.folder = folder;
    this.step = step;
  }

  /**
   * Starts a new tree for an output folder.
   *
   * @throws PublishException where the folder cannot be used; nothing has been touched then
   */
  public static OutputTree open(Path output) {
    return open(output, step -> {});
  }

  static OutputTree open(Path output, Consumer<String> step) {
    return new OutputTree(OutputFolder.open(output, step), step);
  }

  /** Adds a file of text, in UTF-8. */
  public void write(String path, String text) {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds a file. Of two files for one path the one with the smaller hash stays, so that the result
   * does not depend on which came first; both are reported by {@link #finish}.
   *
   * @param path within the output, with forward slashes
   */
  public void write(String path, byte[] bytes) {
    String hash = Sha256.of(bytes);
    try {
      synchronized (lockFor(path)) {
        String before = files.get(path);
        if (before != null && !before.equals(hash)) {
          contested.add(path);
        }
        if (before == null || hash.compareTo(before) < 0) {
          put(place(path), folder.live().resolve(path), bytes);
          files.put(path, hash);
        }
      }
    } catch (IOException e) {
      throw PublishException.unwritable(folder.live().resolve(path), e);
    }
  }

  private Object lockFor(String path) {
    return locks[Math.floorMod(path.hashCode(), locks.length)];
  }

  private Path place(String path) {
    Path place = folder.building().resolve(path).normalize();
    if (!place.startsWith(folder.building()) || path.equals(Manifest.NAME)) {
      throw new IllegalArgumentException("not a path within the output: " + path);
    }
    return place;
  }

  private static void put(Path place, Path live, byte[] bytes) throws IOException {
    Files.deleteIfExists(place);
    if (holds(live, bytes)) {
      Trees.share(live, place);
    } else {
      Files.createDirectories(place.getParent());
      Files.write(place, bytes);
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Paths of all files so far, in their order. */
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  /** A file that was added. */
  public String read(String path) {
    try {
      return Files.readString(place(path));
    } catch (IOException e) {
      throw PublishException.unwritable(path, e);
    }
  }

  /** What the site that readers see has at a path; empty where nothing. */
  public Optional<byte[]> live(String path) {
    try {
      Path file = folder.live().resolve(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw PublishException.unwritable(path, e);
    }
  }

  /** Completes the tree: keeps other people's files, writes the manifest. */
  public List<Diagnostic> finish() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String path : contested) {
      diagnostics.add(
          Diagnostic.of(
              Code.P008,
              path,
              "two pages have this address",
              "give one of the companies, people or pages another id"));
    }
    try {
      step.accept("keep");
      keepForeign(diagnostics);
      step.accept("manifest");
      byte[] manifest = new Manifest(files).text().getBytes(StandardCharsets.UTF_8);
      put(folder.building().resolve(Manifest.NAME), folder.live().resolve(Manifest.NAME), manifest);
    } catch (IOException e) {
      throw PublishException.unwritable(folder.live(), e);
    }
    return diagnostics;
  }

  /** Carries over what lies in the live folder and is not Callpress's. */
  private void keepForeign(List<Diagnostic> diagnostics) throws IOException {
    TreeSet<String> foreign = new TreeSet<>(Trees.files(folder.live()));
    foreign.removeAll(Manifest.of(folder.live()).files().keySet());
    foreign.remove(Manifest.NAME);
    for (String path : foreign) {
      if (files.containsKey(path)) {
        throw new PublishException(inTheWay(path));
      }
      Trees.share(folder.live().resolve(path), folder.building().resolve(path));
    }
    if (!foreign.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              Code.P012,
              foreign.first(),
              "files that Callpress did not make are kept in the output: " + foreign.size(),
              "delete them there if they should go"));
    }
  }

  private Diagnostic inTheWay(String path) {
    return Diagnostic.of(
        Code.P011,
        folder.live().resolve(path).toString(),
        "this file is not Callpress's and stands where a page belongs; nothing was published",
        "move it away");
  }

  /**
   * Swaps the finished tree in.
   *
   * @return the folder that readers see
   * @throws PublishException where that failed; the old site stands as it was
   */
  public Path publish() {
    Thread wait = new Thread(this::waitForSwap);
    Runtime.getRuntime().addShutdownHook(wait);
    try {
      swap();
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(wait);
      } catch (IllegalStateException e) {
        // already shutting down: the hook is what keeps the swap whole
      }
    }
    return folder.live();
  }

  private synchronized void swap() {
    try {
      folder.swap();
      published = true;
    } catch (IOException e) {
      throw PublishException.unwritable(folder.live(), e);
    }
  }

  /** An interrupt from the keyboard waits here until the two renames are done. */
  private synchronized void waitForSwap() {
    // holding the monitor is the point
  }

  public boolean published() {
    return published;
  }

  @Override
  public void close() {
    try {
      folder.close();
    } catch (IOException e) {
      throw PublishException.unwritable(folder.live(), e);
    }
  }
}
