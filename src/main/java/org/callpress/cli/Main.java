package org.callpress.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code callpress}. */
@Command(
    name = "callpress",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      SuggestCommand.class,
      ImportCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Publishes earnings-call transcripts as a static site.",
    footer = {"", "Exit codes: 0 done, 1 problems in the content, 2 wrong usage or configuration."})
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs a command line; what it prints goes to the two writers. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, args) -> usageError(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failure(e, command))
        .execute(arguments);
  }

  private static int usageError(ParameterException e) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("callpress: " + e.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
      command
          .getErr()
          .println("hint: callpress " + subcommand(command) + "--help lists the options");
    }
    command.getErr().flush();
    return CommandLine.ExitCode.USAGE;
  }

  /** Something that Callpress did not foresee: one line for the user, the rest for its makers. */
  private static int failure(Exception e, CommandLine command) {
    command.getErr().println("callpress: error I001 Callpress failed; the site is as it was: " + e);
    command.getErr().println("  hint: please report this with the lines that follow");
    e.printStackTrace(command.getErr());
    command.getErr().flush();
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String subcommand(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? Try: callpress build");
  }

  /** The version of the jar, as its manifest says. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Callpress " + (version == null ? "(not packaged)" : version)};
    }
  }
}
