package org.callpress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;

/**
 * What came of a build.
 *
 * @param calls published
 * @param pages HTML pages, over all languages
 * @param home file to open first, within the output
 * @param output the folder that readers see, or null where nothing was published
 * @param findings of all stages, by file and place
 */
public record SiteReport(
    int calls, int pages, String home, Path output, List<Diagnostic> findings) {
  public SiteReport {
    findings = List.copyOf(findings);
  }

  /** The same with what was found before the build. */
  public SiteReport after(List<Diagnostic> before) {
    List<Diagnostic> all = new ArrayList<>(before);
    all.addAll(findings);
    return new SiteReport(calls, pages, home, output, all);
  }

  /** How many findings have a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
