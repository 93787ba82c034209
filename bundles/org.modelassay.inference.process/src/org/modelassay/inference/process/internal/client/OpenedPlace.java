/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.process.internal.wire.Message;

/** A model that was opened from its files, which a new process can open again. */
final class OpenedPlace implements Place {

    private final Hosts hosts;

    private final ModelSource source;

    private final OpenOptions options;

    private @Nullable Address current;

    OpenedPlace(Hosts hosts, ModelSource source, OpenOptions options) {
        this.hosts = hosts;
        this.source = source;
        this.options = options;
    }

    @Override
    public synchronized Address find(Cancellation cancellation) throws InvalidInputException, InferenceException {
        Address known = current;
        if (known != null && known.host().isAlive()) {
            return known;
        }
        Host host = hosts.get(cancellation);
        Message question = new Message();
        try {
            question.add(source, ModelSource.class);
            question.add(options, OpenOptions.class);
        } catch (IOException e) {
            throw new InferenceException("the process for models cannot be asked: " + e.getMessage(), e);
        }
        known = new Address(host, Numbers.ask(new Address(host, 0), "open(ModelSource,OpenOptions,Cancellation)",
                question, cancellation));
        current = known;
        return known;
    }

    @Override
    public synchronized boolean isReachable() {
        Address known = current;
        return known != null && known.host().isAlive();
    }
}
