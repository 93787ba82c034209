/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import picocli.CommandLine.Option;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.InferenceHosting;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.OpenOptions;

/** How models run: the options of every command that runs some. */
final class ModelOptions {

    @Option(names = "--compute", paramLabel = "TYPE", defaultValue = "FLOAT32",
            description = "The number format in which models run: ${COMPLETION-CANDIDATES} (default "
                    + "${DEFAULT-VALUE}).")
    private ComputeType compute = ComputeType.FLOAT32;

    @Option(names = "--device", paramLabel = "DEVICE", defaultValue = "cpu",
            description = "Where models run: cpu or cuda:0 and so on (default ${DEFAULT-VALUE}).")
    private String device = "cpu";

    @Option(names = "--inference", paramLabel = "PLACE",
            description = "in-process, or process: models run in a process of their own, so that native code that "
                    + "fails ends the request and not the command (default in-process).")
    private @Nullable String place;

    /**
     * The options with which to open models. Chooses the process in which they run.
     *
     * @param services the services, of which the one that runs models is told
     * @param client   what asks
     * @param urgency  who goes first
     * @return the options
     * @throws InvalidInputException when the place is none, or this installation has only one
     */
    OpenOptions open(Services services, String client, OpenOptions.Urgency urgency) throws InvalidInputException {
        String wanted = place;
        if (wanted != null) {
            InferenceHosting.Host host = switch (wanted) {
            case "process" -> InferenceHosting.Host.OWN_PROCESS;
            case "in-process" -> InferenceHosting.Host.THIS_PROCESS;
            default -> throw new InvalidInputException(Diagnostic.error("--inference", "'" + wanted + "' was given",
                    "use process or in-process"));
            };
            choose(services.requiredInference(), host);
        }
        return new OpenOptions(compute, device, client, urgency);
    }

    private static void choose(InferenceService service, InferenceHosting.Host host) throws InvalidInputException {
        if (service instanceof InferenceHosting hosting) {
            hosting.choose(host);
        } else if (host == InferenceHosting.Host.OWN_PROCESS) {
            throw new InvalidInputException(Diagnostic.error("--inference process",
                    "this installation runs models in its own process only",
                    "install the feature org.modelassay.inference.native again"));
        }
    }
}
