/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.AdmissionException;
import org.modelassay.inference.InferenceException;

/** Exceptions as values. */
public final class Failures {

    private Failures() {
    }

    enum Kind {
        INVALID, ADMISSION, INFERENCE, IO, CANCELLED, STATE, ARGUMENT, INDEX, OTHER
    }

    record Failure(Kind kind, String message, List<Diagnostic> diagnostics, long needed, long available) {
    }

    /**
     * An exception as a message.
     *
     * @param thrown the exception
     * @return the message
     * @throws IOException never in practice
     */
    public static Message message(Throwable thrown) throws IOException {
        Message message = new Message();
        message.add(of(thrown), Failure.class);
        return message;
    }

    /**
     * The exception of a message.
     *
     * @param message the message
     * @return an exception of the same kind with the same words
     * @throws IOException if the message holds none
     */
    public static Throwable read(ValueReader message) throws IOException {
        if (!(message.read(Failure.class) instanceof Failure failure)) {
            throw new IOException("a message without a failure");
        }
        String text = failure.message();
        return switch (failure.kind()) {
        case INVALID -> new InvalidInputException(failure.diagnostics());
        case ADMISSION -> new AdmissionException(text, failure.needed(), failure.available());
        case INFERENCE, OTHER -> new InferenceException(text);
        case IO -> new IOException(text);
        case CANCELLED -> new CancellationException(text);
        case STATE -> new IllegalStateException(text);
        case ARGUMENT -> new IllegalArgumentException(text);
        case INDEX -> new IndexOutOfBoundsException(text);
        };
    }

    private static Failure of(Throwable thrown) {
        String text = Optional.ofNullable(thrown.getMessage()).orElse(thrown.getClass().getSimpleName());
        return switch (thrown) {
        case InvalidInputException invalid -> new Failure(Kind.INVALID, text, invalid.diagnostics(), 0, 0);
        case AdmissionException refused -> new Failure(Kind.ADMISSION, text, List.of(), refused.neededBytes(),
                refused.availableBytes());
        case InferenceException _ -> plain(Kind.INFERENCE, text);
        case IOException _ -> plain(Kind.IO, text);
        case CancellationException _ -> plain(Kind.CANCELLED, text);
        case IllegalStateException _ -> plain(Kind.STATE, text);
        case IllegalArgumentException _ -> plain(Kind.ARGUMENT, text);
        case IndexOutOfBoundsException _ -> plain(Kind.INDEX, text);
        default -> plain(Kind.OTHER, "the process for models failed: " + thrown);
        };
    }

    private static Failure plain(Kind kind, String text) {
        return new Failure(kind, text, List.of(), 0, 0);
    }
}
