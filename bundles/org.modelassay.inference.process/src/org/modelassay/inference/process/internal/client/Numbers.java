/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.io.IOException;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.process.internal.wire.Failures;
import org.modelassay.inference.process.internal.wire.Frame;
import org.modelassay.inference.process.internal.wire.Message;
import org.modelassay.inference.process.internal.wire.ValueReader;

/** Asks for objects by their numbers. */
final class Numbers {

    private Numbers() {
    }

    private record Answer(int number, Optional<Throwable> failure) {
    }

    static int ask(Place.Address address, String operation, Message question, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        Answer answer;
        try {
            answer = address.host().ask(address.object(), operation, question, cancellation, (frame, arrays) -> {
                ValueReader reader = Message.reader(frame.payload(), arrays);
                return frame.kind() == Frame.Kind.FAILURE ? new Answer(0, Optional.of(Failures.read(reader)))
                        : new Answer((int) reader.read(int.class), Optional.empty());
            });
        } catch (IOException e) {
            throw new InferenceException("the process for models cannot be asked: " + e.getMessage(), e);
        }
        switch (answer.failure().orElse(null)) {
        case null -> {
            return answer.number();
        }
        case InvalidInputException invalid -> throw invalid;
        case InferenceException failed -> throw failed;
        case RuntimeException other -> throw other;
        case Throwable other -> throw new InferenceException(String.valueOf(other.getMessage()), other);
        }
    }
}
