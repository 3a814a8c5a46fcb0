package org.callpress.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;

/**
 * The folder that readers see, and beside it, in the same parent: the folder that the next site is
 * built in, the one that the last site is put aside in for the moment of the swap, and a lock.
 *
 * <p>The swap is two renames: the live folder aside, the new one in its place. Before, between and
 * after them every site is whole; only in the instant between them is there none at the address.
 * Where a build ends right there (power, {@code kill -9}), the next one puts the old site back
 * before it does anything else.
 */
final class OutputFolder implements AutoCloseable {
  private final Path live;
  private final Path building;
  private final Path aside;
  private final Path lockFile;
  private final FileChannel lock;
  private final Consumer<String> step;

  private OutputFolder(Path live, FileChannel lock, Consumer<String> step) {
    this.live = live;
    this.building = beside(live, "building");
    this.aside = beside(live, "old");
    this.lockFile = beside(live, "lock");
    this.lock = lock;
    this.step = step;
  }

  /**
   * Takes hold of an output folder, mends what an interrupted build left, and makes the folder to
   * build in.
   *
   * @param step told the name of each step before it is taken; a test throws from it
   * @throws PublishException where the folder is not Callpress's, is in use, or cannot be written
   */
  static OutputFolder open(Path folder, Consumer<String> step) {
    try {
      Path live = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
      if (live.getParent() == null) {
        throw foreign(live);
      }
      Files.createDirectories(live.getParent());
      OutputFolder opened = new OutputFolder(live, locked(beside(live, "lock")), step);
      try {
        opened.prepare();
      } catch (IOException | RuntimeException e) {
        opened.close();
        throw e;
      }
      return opened;
    } catch (IOException e) {
      throw PublishException.unwritable(folder, e);
    }
  }

  Path live() {
    return live;
  }

  Path building() {
    return building;
  }

  private static Path beside(Path live, String what) {
    return live.resolveSibling("." + live.getFileName() + "." + what + "-callpress");
  }

  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null && Files.exists(file)) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // held by this very process: reported below
    }
    channel.close();
    throw new PublishException(
        Diagnostic.of(
            Code.P013,
            file.toString(),
            "another build is writing to this folder",
            "wait for it to end, or choose another folder with --output"));
  }

  private void prepare() throws IOException {
    step.accept("recover");
    if (Files.exists(aside) && !Files.exists(live)) {
      requireOurs(aside);
      move(aside, live);
    }
    requireOurs(live);
    remove(aside);
    remove(building);
    step.accept("stage");
    Files.createDirectory(building);
    Files.writeString(building.resolve(Manifest.NAME), Manifest.empty().text());
  }

  /** Puts the new site in the place of the old one. */
  void swap() throws IOException {
    if (Files.exists(live)) {
      step.accept("put aside");
      move(live, aside);
    }
    try {
      step.accept("put in place");
      move(building, live);
    } catch (IOException | RuntimeException e) {
      if (Files.exists(aside)) {
        move(aside, live);
      }
      throw e;
    }
    step.accept("clear away");
    remove(aside);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      requireOurs(folder);
      Trees.delete(folder);
    }
  }

  /** Callpress touches a folder only where it is its own, is empty, or is not there yet. */
  private static void requireOurs(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw foreign(folder);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      if (entries.findAny().isPresent() && !Manifest.marks(folder)) {
        throw foreign(folder);
      }
    }
  }

  private static PublishException foreign(Path folder) {
    return new PublishException(
        Diagnostic.of(
            Code.P005,
            folder.toString(),
            "this is not a folder that Callpress made, and it is not empty",
            "choose a new folder with --output; nothing in this one was touched"));
  }

  /** Drops what was built and not published, and lets others build. */
  @Override
  public void close() throws IOException {
    if (!lock.isOpen()) {
      return;
    }
    try {
      remove(building);
    } finally {
      Files.deleteIfExists(lockFile);
      lock.close();
    }
  }
}
