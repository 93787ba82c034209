/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.modelassay.cli.internal.command.Commands;
import org.modelassay.cli.internal.command.Services;
import org.modelassay.cli.internal.console.Console;
import org.modelassay.common.Cancellation;
import org.modelassay.engine.Engine;
import org.modelassay.inference.InferenceService;

/**
 * A command that was called.
 *
 * @param status its exit status
 * @param out    what it wrote to standard output
 * @param err    what it wrote to standard error
 */
record Called(int status, String out, String err) {

    static Called with(Engine engine, String... arguments) {
        return with(engine, Optional.empty(), Cancellation.never(), arguments);
    }

    static Called with(Engine engine, Optional<InferenceService> inference, String... arguments) {
        return with(engine, inference, Cancellation.never(), arguments);
    }

    static Called with(Engine engine, Cancellation cancellation, String... arguments) {
        return with(engine, Optional.empty(), cancellation, arguments);
    }

    private static Called with(Engine engine, Optional<InferenceService> inference, Cancellation cancellation,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), () -> false);
        Services services = new Services(new ToyAnalyser(), engine, new NoPlugins(), new NoSettings(), inference,
                Optional.empty(), console, cancellation);
        int status = Commands.run(services, arguments);
        return new Called(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
