/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.decoder.ModelTraining;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.GateCounts;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Training;

/** A training whose steps queue with the requests of others. Its memory is set aside until it is closed. */
final class ScheduledTraining implements Training {

    private final SharedModel model;

    private final ModelTraining trainer;

    private final MemoryBudget.Reservation memory;

    private boolean closed;

    ScheduledTraining(SharedModel model, ModelTraining trainer, MemoryBudget.Reservation memory) {
        this.model = model;
        this.trainer = trainer;
        this.memory = memory;
    }

    @Override
    public synchronized StepReport step(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        checkOpen();
        return model.training(batch, cancellation, stop -> trainer.step(batch, stop));
    }

    @Override
    public synchronized double loss(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        checkOpen();
        return model.training(batch, cancellation, stop -> trainer.loss(batch, stop));
    }

    @Override
    public synchronized long steps() {
        return trainer.steps();
    }

    @Override
    public synchronized FloatTensor parameters(String tensor) {
        checkOpen();
        try {
            return trainer.parameters(tensor);
        } catch (InferenceException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized GateCounts gates(int bins) {
        checkOpen();
        try {
            return trainer.gates(bins);
        } catch (InferenceException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void save(Path file) throws IOException {
        checkOpen();
        try {
            trainer.save(file);
        } catch (InvalidInputException | InferenceException e) {
            throw new IOException(e);
        }
    }

    @Override
    public synchronized void restore(Path file) throws InvalidInputException, IOException {
        checkOpen();
        try {
            trainer.restore(file);
        } catch (InferenceException e) {
            throw new IOException(e);
        }
    }

    @Override
    public synchronized void export(Path directory) throws InvalidInputException, IOException {
        checkOpen();
        try {
            trainer.export(directory);
        } catch (InferenceException e) {
            throw new IOException(e);
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("this training is closed");
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            trainer.close();
            memory.close();
        }
    }
}
