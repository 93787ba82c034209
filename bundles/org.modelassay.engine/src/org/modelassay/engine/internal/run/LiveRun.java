/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.modelassay.analysis.Inference;
import org.modelassay.analysis.Journal;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.TextInference;
import org.modelassay.analysis.result.Results;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;

/** What a running analyser is given. */
record LiveRun(Progress progress, Cancellation cancellation, long runSeed, int threads, Path scratchPath,
        Journal journal, Messages messages, Results results, Optional<Inference> models,
        Optional<TextInference> texts)
        implements
            RunContext {

    @Override
    public Seed seed(String unit) {
        return new Seed(runSeed).derive(unit);
    }

    @Override
    public Inference inference() {
        return Requirements.declared(models);
    }

    @Override
    public TextInference textModels() {
        return Requirements.installed(texts);
    }

    @Override
    public Path scratch() throws IOException {
        return Files.createDirectories(scratchPath);
    }

    @Override
    public void message(Diagnostic message) {
        messages.tell(message);
    }
}
