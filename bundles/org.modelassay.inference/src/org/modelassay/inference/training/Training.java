/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;

/** A training under way, on parameters of its own. One thread at a time uses it. */
public interface Training extends AutoCloseable {

    /**
     * One step: the gradient of the mean loss of a batch, clipped, then the optimiser.
     *
     * @param batch        at least one example; those of equal length that follow each other are computed together,
     *                     others one after the other
     * @param cancellation stops between layers on the way forward; parameters are then as before
     * @return what was done
     * @throws InvalidInputException when an example does not fit the model
     * @throws InferenceException    when the engine fails or the loss is not finite; parameters are then as before
     */
    StepReport step(List<Example> batch, Cancellation cancellation) throws InvalidInputException, InferenceException;

    /**
     * The mean loss of a batch, without a step.
     *
     * @param batch        at least one example
     * @param cancellation stops between layers
     * @return the loss
     * @throws InvalidInputException when an example does not fit the model
     * @throws InferenceException    when the engine fails
     */
    double loss(List<Example> batch, Cancellation cancellation) throws InvalidInputException, InferenceException;

    /**
     * The number of steps done.
     *
     * @return from 0
     */
    long steps();

    /**
     * The parameters of a tensor as they are now: its weights, or its mask m.
     *
     * @param tensor one of the tensors that are trained
     * @return a copy, with the tensor's shape
     * @throws IllegalArgumentException when the tensor is not trained
     */
    FloatTensor parameters(String tensor);

    /**
     * How far the masks have made up their mind.
     *
     * @param bins the number of bins of the histogram, at least 1
     * @return the gates as the next step will use them
     * @throws IllegalStateException when no masks are trained
     */
    GateCounts gates(int bins);

    /**
     * Writes parameters, the optimiser's memory and the number of steps, whole or not at all.
     *
     * @param file a safetensors file
     * @throws IOException when it cannot be written
     */
    void save(Path file) throws IOException;

    /**
     * Goes on from a file: the next steps equal those of the training that wrote it.
     *
     * @param file what {@link #save} wrote
     * @throws InvalidInputException when the file belongs to a training with other options; nothing has changed then
     * @throws IOException           when it cannot be read
     */
    void restore(Path file) throws InvalidInputException, IOException;

    /**
     * Writes the model as it is now, as a checkpoint that can be opened: every tensor under its name and in the number
     * format of the model's own checkpoint, trained ones with what they count as (masked weights times their gates),
     * the others as they were; one safetensors file, with the model's configuration and tokenizer beside it.
     *
     * @param directory a directory other than the model's, created when it does not exist; the weights come last
     * @throws InvalidInputException when the model's own files were changed meanwhile
     * @throws IOException           when it cannot be written
     */
    void export(Path directory) throws InvalidInputException, IOException;

    /** Releases the parameters. A second call does nothing. */
    @Override
    void close();
}
