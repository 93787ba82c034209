/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;

/**
 * One client's handle on a model seen from outside. Safe for use by many threads: as many requests run at a time as the
 * model allows, the others wait.
 * <p>
 * Calls block until their result is there. They throw {@link java.util.concurrent.CancellationException} within a
 * second after the cancellation was requested.
 */
public interface TextModel extends AutoCloseable {

    /**
     * What the model is.
     *
     * @return its description
     */
    TextModelDescription description();

    /**
     * Completes a prompt.
     *
     * @param request      prompt, number of samples, limits
     * @param cancellation stops it
     * @return exactly as many choices as were asked for
     * @throws InvalidInputException when the model lacks a {@link Capability} that the request needs, or refuses this
     *                               request (a prompt longer than its context, for example); other requests may do
     * @throws EndpointException     when an endpoint refuses every request, or did not answer in all attempts
     * @throws InferenceException    when the engine fails
     */
    Completions complete(CompletionRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException;

    /**
     * How probable a given continuation is ({@link Capability#SCORE}).
     *
     * @param context      what is given, possibly empty
     * @param continuation what is scored, not empty
     * @param cancellation stops it
     * @return the log-probability of each token
     * @throws InvalidInputException as {@link #complete}
     * @throws InferenceException    as {@link #complete}
     */
    ScoredText score(String context, String continuation, Cancellation cancellation)
            throws InvalidInputException, InferenceException;

    /**
     * What this handle has done so far.
     *
     * @return counts
     */
    Traffic traffic();

    /** Releases this handle. A second call does nothing. */
    @Override
    void close();
}
