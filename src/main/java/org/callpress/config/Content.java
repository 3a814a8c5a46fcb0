package org.callpress.config;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;

/**
 * What lies in the content folder: the transcripts, wherever they are in it, and the Markdown of
 * {@code pages/}. Both in the order of their names, whatever the file system's.
 *
 * @param pages files of {@code pages/}, the editor's own
 */
public record Content(Path folder, List<CallSource> calls, List<Path> pages) {
  private static final Set<String> TRANSCRIPTS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "html",
          "htm",
          "json",
          "vtt",
          "srt",
          "csv",
          "tsv",
          "pdf",
          "docx");

  private static final Set<String> YAML = Set.of("yml", "yaml");

  /** A transcript in YAML is longer than anybody's settings, in bytes. */
  private static final long SHORTEST_YAML_TRANSCRIPT = 10_000;

  private static final Set<String> PAGES = Set.of("md", "markdown");

  /** What tells an editor which files are read. */
  public static final String ENDINGS =
      "transcripts end in .txt, .md, .html, .json, .vtt, .srt, .csv, .pdf or .docx";

  public Content {
    calls = List.copyOf(calls);
    pages = List.copyOf(pages);
  }

  /**
   * Looks through the content folder.
   *
   * @param output the output folder, which is never content even where it lies inside
   */
  public static Diagnosed<Content> in(Path folder, Path output) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Path> files = files(folder, output, diagnostics);
    Path pagesFolder = folder.resolve("pages");
    List<Path> pages =
        files.stream()
            .filter(file -> file.startsWith(pagesFolder) && PAGES.contains(ending(file)))
            .toList();
    List<CallSource> calls = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    for (Path file : files) {
      if (isTranscript(file) && !isReadme(file) && !file.startsWith(pagesFolder)) {
        calls.add(callSource(folder, file));
      } else if (!isReadme(file) && !pages.contains(file)) {
        others.add(file);
      }
    }
    Set<Path> used = new HashSet<>();
    calls.forEach(call -> used.addAll(Arrays.asList(call.companyYml(), call.callYml())));
    others.stream()
        .filter(file -> !used.contains(file))
        .forEach(file -> diagnostics.add(unread(name(folder, file))));
    if (calls.isEmpty()) {
      diagnostics.add(noTranscripts(folder));
    }
    return new Diagnosed<>(new Content(folder, calls, pages), diagnostics);
  }

  private static CallSource callSource(Path folder, Path file) {
    Path companyYml = companyYml(folder, file);
    return new CallSource(
        file,
        name(folder, file),
        companyFolder(folder, file, companyYml),
        companyYml,
        callYml(file));
  }

  /** The nearest {@code company.yml}, beside the transcript or above it. */
  private static Path companyYml(Path folder, Path file) {
    for (Path above = file.getParent(); above.startsWith(folder); above = above.getParent()) {
      Path found = existing(above.resolve("company.yml"));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * The folder that holds {@code company.yml}; without one, the first of {@code
   * <company>/<call>/transcript.txt}. A folder of loose transcripts may hold several companies'.
   */
  private static String companyFolder(Path folder, Path file, Path companyYml) {
    if (companyYml != null) {
      Path holder = companyYml.getParent();
      return holder.equals(folder) ? null : holder.getFileName().toString();
    }
    Path relative = folder.relativize(file);
    return relative.getNameCount() > 2 ? relative.getName(0).toString() : null;
  }

  /** {@code acme-q1.yml} beside {@code acme-q1.txt}, else {@code call.yml} beside a lone file. */
  private static Path callYml(Path file) {
    String name = file.getFileName().toString();
    Path own = existing(file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".yml"));
    boolean itself = file.equals(own);
    return own != null && !itself ? own : existing(file.resolveSibling("call.yml"));
  }

  private static Path existing(Path file) {
    return Files.isRegularFile(file) ? file : null;
  }

  /** The path of a file as diagnostics and the export show it. */
  public static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isReadme(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("readme");
  }

  private static boolean isTranscript(Path file) {
    return TRANSCRIPTS.contains(ending(file)) || YAML.contains(ending(file)) && isLong(file);
  }

  private static boolean isLong(Path file) {
    try {
      String name = file.getFileName().toString();
      boolean settings = name.equals("company.yml") || name.equals("call.yml");
      return !settings && Files.size(file) >= SHORTEST_YAML_TRANSCRIPT;
    } catch (IOException e) {
      return false;
    }
  }

  private static Diagnostic unread(String name) {
    String hint =
        name.endsWith(".yml") || name.endsWith(".yaml")
            ? "company.yml stands beside a company's calls or above them, call.yml beside one"
            : ENDINGS + ", pages in .md";
    return Diagnostic.of(Code.C008, name, "this file is not read", hint);
  }

  private static Diagnostic noTranscripts(Path folder) {
    return Diagnostic.of(
        Code.C006,
        folder.toString(),
        "there is no transcript in the content folder",
        "put one anywhere in it, e.g. <company>/<call>/transcript.txt");
  }

  private static List<Path> files(Path folder, Path output, List<Diagnostic> diagnostics) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Walk(folder, output, files, diagnostics));
    } catch (IOException e) {
      diagnostics.add(unreadable(folder.toString(), e));
    }
    files.sort(Comparator.comparing(file -> name(folder, file)));
    return files;
  }

  private static Diagnostic unreadable(String name, IOException e) {
    return Diagnostic.of(Code.S001, name, "cannot be read: " + e, "check that it may be read");
  }

  /** Collects every file that is neither hidden nor output; what cannot be read is reported. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Path output;
    private final List<Path> files;
    private final List<Diagnostic> diagnostics;

    Walk(Path folder, Path output, List<Path> files, List<Diagnostic> diagnostics) {
      this.folder = folder;
      this.output = output;
      this.files = files;
      this.diagnostics = diagnostics;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean skip = !path.equals(folder) && (isHidden(path) || path.equals(output));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      diagnostics.add(unreadable(name(folder, file), e));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
