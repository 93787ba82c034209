/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.process.internal.wire.Message;

/** The tokenizer of a model, which goes where the model goes. */
final class TokenizerPlace implements Place {

    private final Place model;

    private Address current;

    TokenizerPlace(Place model, Address first) {
        this.model = model;
        this.current = first;
    }

    @Override
    public synchronized Address find(Cancellation cancellation) throws InvalidInputException, InferenceException {
        if (!current.host().isAlive()) {
            Address there = model.find(cancellation);
            current = new Address(there.host(), Numbers.ask(there, "tokenizer()", new Message(), cancellation));
        }
        return current;
    }

    @Override
    public synchronized boolean isReachable() {
        return current.host().isAlive();
    }
}
