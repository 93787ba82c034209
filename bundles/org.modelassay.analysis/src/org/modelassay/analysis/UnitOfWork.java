/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

/**
 * A piece of a run that is done or not done: a tensor pair, a batch of prompts, a program.
 *
 * <p>A unit is pure: its result depends on the inputs, the parameters and the seed derived from its id, never on the
 * order or the thread it runs in.
 *
 * @param id     a readable name, unique within the run and equal in every run of the same experiment
 * @param weight its share of the work, in the unit of {@link Plan#workUnit()}; zero or more
 */
public record UnitOfWork(String id, long weight) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the id is blank or the weight is negative
     */
    public UnitOfWork {
        if (id.isBlank() || weight < 0) {
            throw new IllegalArgumentException("A unit needs an id and a weight of at least 0: " + id + ", " + weight);
        }
    }
}
