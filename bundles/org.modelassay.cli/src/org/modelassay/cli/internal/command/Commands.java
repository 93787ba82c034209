/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.PrintWriter;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import org.modelassay.cli.internal.console.Console;
import org.modelassay.engine.ExitStatus;

/** Finds the command that the words name, and runs it. */
public final class Commands {

    private Commands() {
    }

    /**
     * Runs one command; whatever happens becomes a message and a status.
     *
     * @param services  what commands use
     * @param arguments the words of the command line
     * @return the exit status, 0 to 5
     */
    public static int run(Services services, String... arguments) {
        Console console = services.console();
        Failures failures = new Failures(console);
        try {
            return commandLine(services)
                    .setOut(new PrintWriter(console.out(), true))
                    .setErr(new PrintWriter(console.err(), true))
                    .setParameterExceptionHandler((e, _) -> misused(console, e).code())
                    .setExecutionExceptionHandler((e, _, _) -> failures.handle(e).code())
                    .execute(arguments);
        } catch (RuntimeException | Error e) {
            return failures.handle(e).code();
        }
    }

    private static CommandLine commandLine(Services services) {
        CommandLine root = new CommandLine(new AssayCommand())
                .addSubcommand(new QuickstartCommand(services))
                .addSubcommand(new AnalyseCommand(services))
                .addSubcommand(new RunCommand(services))
                .addSubcommand(new ListCommand(services))
                .addSubcommand(new DescribeCommand(services))
                .addSubcommand(new ValidateCommand(services))
                .addSubcommand(new ReportCommand(services))
                .addSubcommand(new AcceptCommand(services))
                .addSubcommand(new InspectCommand(services))
                .addSubcommand(new ActivationsCommand(services))
                .addSubcommand(new ServeCommand(services))
                .addSubcommand(new ScoreCommand(services))
                .addSubcommand(new CacheCommand(services))
                .addSubcommand(new MergeCommand(services))
                .addSubcommand(new ApplyMaskCommand(services))
                .addSubcommand(new DatasetsCommand(services))
                .addSubcommand(new TrainTinyCommand(services))
                .addSubcommand(new DevicesCommand(services))
                .addSubcommand(new InstallCommand(services))
                .addSubcommand(new UninstallCommand(services))
                .addSubcommand(new RevertCommand(services))
                .addSubcommand(new PluginsCommand(services))
                .addSubcommand(new NewPluginCommand(services))
                .addSubcommand(new NewStudyBuildCommand(services))
                .addSubcommand(new HelpCommand());
        root.getSubcommands().values().stream().filter(c -> !"help".equals(c.getCommandName()))
                .forEach(Commands::withHelp);
        return root.setUsageHelpAutoWidth(true).setAbbreviatedOptionsAllowed(false);
    }

    private static void withHelp(CommandLine command) {
        command.addMixin("help", new HelpOption());
        command.getCommandSpec().usageMessage().parameterListHeading("%n").optionListHeading("%nOptions:%n");
    }

    private static String message(ParameterException misuse) {
        boolean unknown = misuse instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && unmatched.getCommandLine().getParent() == null;
        return unknown ? "there is no such command: "
                + String.join(" ", ((UnmatchedArgumentException) misuse).getUnmatched()) : misuse.getMessage();
    }

    private static ExitStatus misused(Console console, ParameterException misuse) {
        CommandLine command = misuse.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        console.say("error: " + message(misuse));
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                console.say("Did you mean: " + String.join(" or ", suggestions) + "?");
            }
        }
        console.say("Try '" + name + " --help'.");
        return ExitStatus.BAD_INPUT;
    }
}
