/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.GateCounts;
import org.modelassay.inference.training.StepReport;

/** A training under way, of weights or of masks, on a lane of its own. One thread at a time uses it. */
public sealed interface ModelTraining extends AutoCloseable permits Trainer, MaskTrainer {

    /**
     * One step.
     *
     * @param batch        examples that fit the model
     * @param cancellation stops before parameters are touched
     * @return what was done
     * @throws InvalidInputException when an objective does not fit its sequence
     * @throws InferenceException    when the engine fails or a number is not finite
     */
    StepReport step(List<Example> batch, Cancellation cancellation) throws InvalidInputException, InferenceException;

    /**
     * The mean loss without a step.
     *
     * @param batch        examples that fit the model
     * @param cancellation stops between blocks
     * @return the loss
     * @throws InvalidInputException when an objective does not fit its sequence
     * @throws InferenceException    when the engine fails
     */
    double loss(List<Example> batch, Cancellation cancellation) throws InvalidInputException, InferenceException;

    /**
     * The steps done.
     *
     * @return from 0
     */
    long steps();

    /**
     * The parameters of a tensor.
     *
     * @param tensor its name
     * @return a copy
     * @throws InferenceException       when the engine fails
     * @throws IllegalArgumentException when it is not trained
     */
    FloatTensor parameters(String tensor) throws InferenceException;

    /**
     * A histogram of all gates.
     *
     * @param bins how many bins
     * @return the counts
     * @throws InferenceException    when the engine fails
     * @throws IllegalStateException when no masks are trained
     */
    GateCounts gates(int bins) throws InferenceException;

    /**
     * Writes the model as it is now.
     *
     * @param directory where, another directory than the model's own
     * @throws IOException           when it cannot be written
     * @throws InvalidInputException when the model's files were changed meanwhile
     * @throws InferenceException    when the engine fails
     */
    void export(Path directory) throws IOException, InvalidInputException, InferenceException;

    /**
     * Writes everything that the next step depends on.
     *
     * @param file where
     * @throws IOException        when it cannot be written
     * @throws InvalidInputException when the model's files were changed meanwhile
     * @throws InferenceException when the engine fails
     */
    void save(Path file) throws IOException, InvalidInputException, InferenceException;

    /**
     * Reads what {@link #save} wrote.
     *
     * @param file where
     * @throws IOException           when it cannot be read
     * @throws InvalidInputException when it does not fit
     * @throws InferenceException    when the engine fails
     */
    void restore(Path file) throws IOException, InvalidInputException, InferenceException;

    @Override
    void close();
}
