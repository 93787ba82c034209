/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.util.Optional;

import org.modelassay.cli.internal.console.Console;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.Engine;
import org.modelassay.engine.IsolationSettings;
import org.modelassay.engine.Requirement;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.completion.TextModelService;
import org.modelassay.install.PluginInstaller;

/**
 * What commands use.
 *
 * @param registry     the analysers
 * @param engine       plans and runs them
 * @param installer    adds and removes plug-ins
 * @param isolation    which plug-ins run in processes of their own
 * @param inference    runs models, where the installation can
 * @param texts        asks models from outside, where the installation can
 * @param console      where to print
 * @param cancellation whether the process was asked to end
 */
public record Services(AnalyserRegistry registry, Engine engine, PluginInstaller installer,
        IsolationSettings isolation, Optional<InferenceService> inference, Optional<TextModelService> texts,
        Console console, Cancellation cancellation) {

    /**
     * The same with another engine.
     *
     * @param other plans and runs analyses
     * @return otherwise equal services
     */
    Services with(Engine other) {
        return new Services(registry, other, installer, isolation, inference, texts, console, cancellation);
    }

    /** {@return a progress that says what is waited for} */
    Progress waiting() {
        return new Progress() {
            @Override
            public void advance(long amount) {
                // it does not take long enough
            }

            @Override
            public void activity(String text) {
                console.say("assay: " + text);
            }
        };
    }

    /**
     * What runs models.
     *
     * @return the service
     * @throws InvalidInputException when this installation has none; the message says how to get one
     */
    InferenceService requiredInference() throws InvalidInputException {
        return inference.orElseThrow(() -> new InvalidInputException(Diagnostic.error("",
                "this installation runs no models", new Requirement(Requirement.INFERENCE, "").remedy())));
    }

    /**
     * What asks models from outside.
     *
     * @return the service
     * @throws InvalidInputException when this installation has none
     */
    TextModelService requiredTexts() throws InvalidInputException {
        return texts.orElseThrow(() -> new InvalidInputException(Diagnostic.error("",
                "this installation has nothing that asks models in text",
                "install the feature org.modelassay.platform again")));
    }
}
