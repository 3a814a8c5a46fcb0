package org.callpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a content folder of calls made up, to see what a build of it takes. */
public final class MakeArchive {
  private MakeArchive() {}

  /**
   * @param arguments the folder and how many calls: {@code target/archive/content 2000}
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int calls = Integer.parseInt(arguments[1]);
    TranscriptStyle[] styles = TranscriptStyle.values();
    for (int i = 0; i < calls; i++) {
      MadeUpCall call = CallGenerator.call(i);
      Path file = folder.resolve(call.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, styles[i % styles.length].print(call));
    }
    System.out.println(calls + " calls in " + folder);
  }
}
