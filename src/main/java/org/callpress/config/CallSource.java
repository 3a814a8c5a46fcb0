package org.callpress.config;

import java.nio.file.Path;

/**
 * A transcript in the content folder and the YAML that goes with it.
 *
 * @param file where it is
 * @param name its path relative to the content folder, with forward slashes:
 *     "acme/2026-q1/transcript.txt"
 * @param companyFolder name of the folder that stands for the company, or null where the
 *     transcript's own heading has to say whose call it is
 * @param companyYml or null
 * @param callYml or null
 * @param second the same call in another language, where it was delivered in two files; or null
 */
public record CallSource(
    Path file,
    String name,
    String companyFolder,
    Path companyYml,
    Path callYml,
    CallSource second) {
  /** A call in one file. */
  public CallSource(Path file, String name, String companyFolder, Path companyYml, Path callYml) {
    this(file, name, companyFolder, companyYml, callYml, null);
  }

  /** This call with a second file. */
  public CallSource with(CallSource other) {
    return new CallSource(
        file, name, companyFolder, companyYml, callYml == null ? other.callYml : callYml, other);
  }
}
