/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.util.List;
import java.util.Map;

import org.modelassay.common.InvalidInputException;

/** The parameters of an analyser: what they are called, what values they take, and their defaults. */
public interface ParameterSchema {

    /**
     * The parameters in the order of the record.
     *
     * @return the declarations; empty for an analyser without parameters
     */
    List<ParameterDeclaration> declarations();

    /**
     * Every parameter at its default.
     *
     * @return the values
     */
    ParameterSet defaults();

    /**
     * Reads parameters from text.
     *
     * @param texts values by name; those left out keep their defaults
     * @return the values
     * @throws InvalidInputException with every unknown name and every value that is not of the type or out of range
     */
    ParameterSet parse(Map<String, String> texts) throws InvalidInputException;
}
