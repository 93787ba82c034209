/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.BrokenAnalyserException;

/**
 * An exception on its way between processes: its kind, its text and, where the input is at fault, every problem found.
 *
 * @param kind     whose fault it is
 * @param text     the message
 * @param problems the problems of an input
 */
record Failure(Kind kind, String text, List<Diagnostic> problems) {

    /** Whose fault something is. */
    enum Kind {
        /** Nothing failed. */
        NONE,
        /** The input's. */
        INPUT,
        /** The analyser's, before there was a run. */
        BROKEN,
        /** The disk's. */
        FILES,
        /** Nobody's: the user has cancelled. */
        CANCELLED,
        /** Anything else. */
        OTHER
    }

    Failure {
        problems = List.copyOf(problems);
    }

    static Failure of(@Nullable Throwable failure) {
        return switch (failure) {
        case null -> new Failure(Kind.NONE, "", List.of());
        case InvalidInputException e -> new Failure(Kind.INPUT, "", e.diagnostics());
        case BrokenAnalyserException e -> new Failure(Kind.BROKEN, e.getMessage(), List.of());
        case IOException e -> new Failure(Kind.FILES, String.valueOf(e.getMessage()), List.of());
        case CancellationException _ -> new Failure(Kind.CANCELLED, "", List.of());
        default -> new Failure(Kind.OTHER, failure.toString(), List.of());
        };
    }

    void write(Texts to) {
        to.add(kind.name()).add(text).add(problems, FrameContents::diagnostic);
    }

    static Failure read(Fields from) throws IOException {
        return new Failure(Kind.valueOf(from.text()), from.text(), from.list(FrameContents::diagnostic));
    }

    /** What ended a run, for its outcome; {@code null} if nothing did. */
    @Nullable
    Throwable ofRun() {
        return switch (kind) {
        case NONE -> null;
        case INPUT -> new InvalidInputException(problems);
        case FILES -> new IOException(text);
        case BROKEN, CANCELLED, OTHER -> new IllegalStateException(text);
        };
    }

    /** Throws what kept a run or a plan from being made. */
    IOException refuse(String analyser) throws InvalidInputException, BrokenAnalyserException {
        return switch (kind) {
        case INPUT -> throw new InvalidInputException(problems);
        case BROKEN -> throw new BrokenAnalyserException(analyser, text);
        case CANCELLED -> throw new CancellationException("cancelled");
        case FILES -> new IOException(text);
        case NONE, OTHER -> new IOException("the worker failed: " + text);
        };
    }
}
