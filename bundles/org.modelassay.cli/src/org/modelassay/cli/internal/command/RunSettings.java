/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.inference.OpenOptions;

/** The options that every command which runs analyses has. */
final class RunSettings {

    @Option(names = "--threads", paramLabel = "N",
            description = "How many units of work run at the same time. Default: the number of processors. "
                    + "Results do not depend on it.")
    private @Nullable Integer threads;

    @ArgGroup
    private @Nullable Earlier earlier;

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private CacheOption cache = new CacheOption();

    @Option(names = "--json", description = "Prints the results as JSON on standard output, and nothing else there.")
    private boolean json;

    /** What becomes of earlier work. */
    static final class Earlier {

        @Option(names = "--resume",
                description = "Continues an interrupted run of the same question; a finished one is judged again and "
                        + "otherwise returned as it is. This is the default.")
        private boolean resume;

        @Option(names = "--fresh", description = "Does everything again.")
        private boolean fresh;
    }

    @Option(names = "--isolate",
            description = "Runs in a process of its own, as plug-ins of others do without asking.")
    private boolean isolate;

    /** {@return the engine that runs} */
    Engine engine(Services services) {
        return isolate ? services.engine().isolated() : services.engine();
    }

    /** {@return whether standard output is for a program} */
    boolean isJson() {
        return json;
    }

    /**
     * How analysers run models.
     *
     * @param services the services, of which the one that runs models is told
     * @return number format and device
     * @throws InvalidInputException when the user asked for what this installation has not
     */
    OpenOptions models(Services services) throws InvalidInputException {
        cache.apply(services);
        return models.open(services, "", OpenOptions.Urgency.BATCH);
    }

    /** {@return what becomes of earlier work} */
    Reuse reuse() {
        Earlier chosen = earlier;
        return chosen != null && chosen.fresh ? Reuse.FRESH : Reuse.RESUME;
    }

    /**
     * How many units run at the same time.
     *
     * @return at least 1
     * @throws InvalidInputException when the user asked for less
     */
    int threads() throws InvalidInputException {
        Integer wanted = threads;
        if (wanted == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (wanted < 1) {
            throw new InvalidInputException(Diagnostic.error("--threads", wanted + " was given, at least 1 is needed",
                    "leave the option out to use every processor"));
        }
        return wanted;
    }
}
