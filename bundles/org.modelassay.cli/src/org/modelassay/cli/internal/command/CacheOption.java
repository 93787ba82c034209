/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.ResponseCache;

/** Whether answers of models are kept: the option of every command that asks models in text. */
final class CacheOption {

    @Option(names = "--cache", paramLabel = "DIR",
            description = "Keeps the answers of models in a folder, and takes them from there where model and request are "
                    + "the same; 'assay cache DIR' shows and clears it.")
    private @Nullable Path folder;

    /**
     * Tells what asks models.
     *
     * @param services the services
     * @throws InvalidInputException when answers cannot be kept in this installation
     */
    void apply(Services services) throws InvalidInputException {
        Path given = folder;
        if (given == null) {
            return;
        }
        if (!(services.requiredTexts() instanceof ResponseCache cache)) {
            throw new InvalidInputException(Diagnostic.error("--cache", "this installation keeps no answers",
                    "leave the option out"));
        }
        cache.keepIn(Optional.of(given));
    }
}
