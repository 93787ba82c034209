/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import org.jspecify.annotations.Nullable;

import org.modelassay.engine.ExitStatus;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands; alone it only says which there are. */
@picocli.CommandLine.Command(
        name = "assay",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
                "Answers questions about the weights of models, with controls, and keeps how it knows.",
                "",
                "Without a command, the workbench opens."},
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
                "0:done, and every expectation met",
                "1:an expectation failed",
                "2:bad input or usage",
                "3:internal error",
                "4:cancelled; the same command continues",
                "5:inconclusive: there is no result to judge"},
        footerHeading = "%n",
        footer = {
                "What was asked for goes to standard output, everything told to a person to",
                "standard error. With --json, standard output is one JSON document.",
                "'assay help COMMAND' explains a command."})
public final class AssayCommand implements Command {

    @Spec
    private @Nullable CommandSpec spec;

    @picocli.CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    @picocli.CommandLine.Option(names = {"-V", "--version"}, versionHelp = true, description = "Prints the version.")
    private boolean version;

    @Override
    public ExitStatus execute() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("not parsed");
        }
        throw new ParameterException(known.commandLine(), "a command is missing");
    }
}
