/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.checkpoint.edit.EditSummary;
import org.modelassay.checkpoint.edit.Merge;
import org.modelassay.checkpoint.edit.MergeMethod;
import org.modelassay.cli.internal.console.ProgressLine;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;

/** {@code assay merge}: one model of several. */
@picocli.CommandLine.Command(name = "merge",
        description = {
                "Merges models of one architecture into a new one.",
                "",
                "linear is the weighted mean (model soups, arXiv 2203.05482). slerp interpolates two models on a great "
                        + "circle, tensor by tensor (Shoemake 1985). task-arithmetic adds what each model changed in "
                        + "the base (arXiv 2212.04089). ties trims these changes to the largest, elects a sign for each "
                        + "weight and adds the mean of those who agree (arXiv 2306.01708).",
                "",
                "The new model has the element types, configuration and tokenizer of the base, or of the first model "
                        + "without one. Memory does not grow with the models. Models whose tensors differ in name or "
                        + "shape are refused."},
        footerHeading = "%nExamples:%n",
        footer = {
                "  assay merge one two three --out soup",
                "  assay merge one two --method slerp --share 0.3 --out between",
                "  assay merge maths code --method ties --base base --density 0.2 --out both"})
public final class MergeCommand implements Command {

    private final Services services;

    @Parameters(paramLabel = "MODEL", arity = "1..*",
            description = "Hugging Face directories or .safetensors files.")
    private List<Path> models = new ArrayList<>();

    @Option(names = "--method", paramLabel = "METHOD", defaultValue = "linear",
            description = "linear, slerp, task-arithmetic or ties. Default: linear.")
    private String method = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the new model goes.")
    private Path out = Path.of("");

    @Option(names = "--base", paramLabel = "MODEL",
            description = "task-arithmetic and ties: what the models were tuned from.")
    private @Nullable Path base;

    @Option(names = "--weights", paramLabel = "W", split = ",",
            description = "linear: a weight for each model, divided by their sum. Default: equal ones.")
    private @Nullable List<Double> weights;

    @Option(names = "--share", paramLabel = "SHARE",
            description = "slerp: the share of the second model, from 0 to 1. Default: 0.5.")
    private @Nullable Double share;

    @Option(names = "--scale", paramLabel = "SCALE",
            description = "task-arithmetic and ties: the factor of what is added. Default: 1.")
    private @Nullable Double scale;

    @Option(names = "--density", paramLabel = "SHARE",
            description = "ties: the share of each tensor's changes that is kept. Default: 0.2.")
    private @Nullable Double density;

    @Option(names = "--json", description = "Prints a JSON object on standard output.")
    private boolean json;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public MergeCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        try (Merge merge = Merge.open(method(), inputs());
                ProgressLine line = new ProgressLine(services.console(), "merging", "bytes", merge.bytes())) {
            EditSummary summary = merge.write(out, line, services.cancellation());
            line.close();
            new EditReport(services.console(), json).tell(out, summary);
        }
        return ExitStatus.MET;
    }

    private MergeMethod method() throws InvalidInputException {
        boolean differences = "task-arithmetic".equals(method) || "ties".equals(method);
        only("--base", base, differences);
        only("--scale", scale, differences);
        only("--weights", weights, "linear".equals(method));
        only("--share", share, "slerp".equals(method));
        only("--density", density, "ties".equals(method));
        if (differences && base == null) {
            throw refuse("--base", "it is missing", method + " needs the model that the others were tuned from");
        }
        List<Double> factors = weights;
        try {
            return switch (method) {
            case "linear" -> new MergeMethod.Linear(
                    factors == null ? Collections.nCopies(models.size(), 1.0) : factors);
            case "slerp" -> new MergeMethod.Spherical(or(share, 0.5));
            case "task-arithmetic" -> new MergeMethod.TaskArithmetic(or(scale, 1));
            case "ties" -> new MergeMethod.Ties(or(density, 0.2), or(scale, 1));
            default -> throw refuse("--method", "'" + method + "' was given",
                    "use linear, slerp, task-arithmetic or ties");
            };
        } catch (IllegalArgumentException e) {
            throw refuse("--method " + method, "a number is out of range: " + e.getMessage(),
                    "see 'assay merge --help'");
        }
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(models);
        Path first = base;
        if (first != null) {
            inputs.addFirst(first);
        }
        return inputs;
    }

    private void only(String option, @Nullable Object value, boolean fits) throws InvalidInputException {
        if (value != null && !fits) {
            throw refuse(option, "the method " + method + " does not use it", "leave it out, or give another --method");
        }
    }

    private static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    private static InvalidInputException refuse(String option, String what, String remedy) {
        return new InvalidInputException(Diagnostic.error(option, what, remedy));
    }
}
