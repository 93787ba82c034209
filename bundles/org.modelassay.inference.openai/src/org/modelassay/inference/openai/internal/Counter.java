/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal;

import java.util.Optional;

import org.modelassay.inference.completion.Traffic;
import org.modelassay.inference.completion.Usage;

/** Counts what a handle does. */
public final class Counter {

    private long requests;
    private long failures;
    private Usage usage = Usage.NONE;

    /** A counter at zero. */
    public Counter() {
        // nothing counted yet
    }

    /**
     * Counts an answer.
     *
     * @param tokens its tokens, where they are known
     */
    public synchronized void answered(Optional<Usage> tokens) {
        requests++;
        usage = usage.plus(tokens.orElse(Usage.NONE));
    }

    /** Counts a request that was given up. */
    public synchronized void failed() {
        failures++;
    }

    /**
     * The counts.
     *
     * @param retries attempts that were repeated
     * @return all together
     */
    public synchronized Traffic traffic(long retries) {
        return new Traffic(requests, retries, failures, usage);
    }
}
