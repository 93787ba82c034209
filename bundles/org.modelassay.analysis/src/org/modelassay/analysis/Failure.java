/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import org.modelassay.common.InvalidInputException;

/** Keeps the failure that explains most: a cancellation gives way to anything else. */
final class Failure {

    private @Nullable Throwable first;

    void add(@Nullable Throwable next) {
        if (first == null || first instanceof CancellationException && !(next instanceof CancellationException)) {
            first = next;
        }
    }

    void rethrow() throws AnalysisException, InvalidInputException, IOException {
        switch (first) {
        case null -> {
            return;
        }
        case AnalysisException e -> throw e;
        case InvalidInputException e -> throw e;
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(first);
        }
    }
}
