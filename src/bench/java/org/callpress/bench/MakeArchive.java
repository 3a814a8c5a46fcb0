package org.callpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a content folder of calls made up, to see what a build of it takes. Short calls have all
 * that a call has, and little of it: of them a machine builds as many as a large archive holds.
 */
public final class MakeArchive {
  private MakeArchive() {}

  /**
   * @param arguments the folder, how many calls, and where they are to be short, "short": {@code
   *     target/archive/content 2000 short}
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int calls = Integer.parseInt(arguments[1]);
    CallGenerator.Length length =
        arguments.length > 2 && arguments[2].equals("short")
            ? CallGenerator.Length.SHORT
            : CallGenerator.Length.USUAL;
    TranscriptStyle[] styles = TranscriptStyle.values();
    for (int i = 0; i < calls; i++) {
      MadeUpCall call = CallGenerator.call(i, length);
      Path file = folder.resolve(call.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, styles[i % styles.length].print(call));
    }
    System.out.println(calls + " calls in " + folder);
  }
}
