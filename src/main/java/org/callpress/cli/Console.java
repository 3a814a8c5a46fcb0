package org.callpress.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.callpress.source.Diagnostic;
import picocli.CommandLine.Model.CommandSpec;

/** What a command prints: results to standard output, findings to the standard error stream. */
final class Console {
  private final PrintWriter out;
  private final PrintWriter err;

  private Console(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  static Console of(CommandSpec command) {
    return new Console(command.commandLine().getOut(), command.commandLine().getErr());
  }

  /** Tells findings where nobody who reads the result by program meets them. */
  void report(List<Diagnostic> findings) {
    findings.forEach(new DiagnosticPrinter(err)::print);
    err.flush();
  }

  /** Tells findings as a part of the result. */
  void list(List<Diagnostic> findings) {
    findings.forEach(new DiagnosticPrinter(out)::print);
    out.flush();
  }

  /** One line of the result; what a transcript brings along cannot steer a terminal. */
  void say(String line) {
    out.println(DiagnosticPrinter.printable(line));
    out.flush();
  }

  /** A whole document, as it is. */
  void write(String text) {
    out.print(text);
    out.flush();
  }

  /** A whole document in UTF-8, as it is. */
  void write(byte[] text) {
    write(new String(text, StandardCharsets.UTF_8));
  }
}
