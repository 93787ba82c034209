/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.decoder.Continuations;
import org.modelassay.inference.generation.Generating;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.Piece;

/** Continuations whose every part waits for its turn on the device. */
final class ScheduledGenerating implements Generating {

    private final SharedModel model;

    private final Continuations continuations;

    private final MemoryBudget.Reservation memory;

    private boolean closed;

    ScheduledGenerating(SharedModel model, Continuations continuations, MemoryBudget.Reservation memory) {
        this.model = model;
        this.continuations = continuations;
        this.memory = memory;
    }

    @Override
    public synchronized List<Piece> next(int tokens, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        if (closed) {
            throw new IllegalStateException("these continuations are closed");
        }
        if (tokens < 1) {
            throw new IllegalArgumentException("at least one token must be asked for: " + tokens);
        }
        List<Piece> pieces = model.scheduled(cancellation, stop -> continuations.next(tokens, stop));
        model.counted(pieces.stream().mapToLong(piece -> piece.tokens().size()).sum());
        return pieces;
    }

    @Override
    public synchronized boolean isDone() {
        return continuations.isDone();
    }

    @Override
    public synchronized List<Generation> results() {
        return continuations.results();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            continuations.close();
            memory.close();
            model.forget(this);
        }
    }
}
