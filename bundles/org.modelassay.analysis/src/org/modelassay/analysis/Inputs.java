/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.util.List;

/** The inputs of an experiment, by the roles that the analyser declares. */
public interface Inputs {

    /**
     * The input of a role that takes exactly one.
     *
     * @param role a declared role
     * @return the input bound to it
     * @throws IllegalArgumentException if the role is not bound, or bound more than once
     */
    Input one(String role);

    /**
     * The inputs of a role, in the order of the experiment.
     *
     * @param role a declared role
     * @return the inputs bound to it, empty for an optional role that is not bound
     */
    List<Input> all(String role);
}
