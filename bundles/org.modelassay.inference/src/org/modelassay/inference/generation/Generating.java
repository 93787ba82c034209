/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.generation;

import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;

/**
 * Continuations that are written side by side and read piece by piece. Between two calls other requests have their
 * turn; keys and values stay in memory until {@link #close()}. For one thread at a time.
 */
public interface Generating extends AutoCloseable {

    /**
     * Goes on.
     *
     * @param tokens       the greatest number of new tokens for each continuation, at least 1
     * @param cancellation stops between tokens; the tokens that were written until then come with the next call
     * @return what is new, an entry for each continuation that had not ended before this call, in the order of requests
     * @throws InvalidInputException when values of an intervention do not fit
     * @throws InferenceException    when the engine fails
     */
    List<Piece> next(int tokens, Cancellation cancellation) throws InvalidInputException, InferenceException;

    /**
     * Whether every continuation has ended.
     *
     * @return true when there is nothing left to come
     */
    boolean isDone();

    /**
     * The continuations as far as they are written.
     *
     * @return one for each request, in their order; the finish of an unfinished one is its length
     */
    List<Generation> results();

    /** Releases keys and values. A second call does nothing. */
    @Override
    void close();
}
