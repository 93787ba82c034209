/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.io.IOException;

import org.modelassay.common.InvalidInputException;

/**
 * The work of one unit.
 *
 * @param <T> what a unit results in
 */
@FunctionalInterface
public interface UnitTask<T> {

    /**
     * Runs one unit. Called from several threads at once, once for each unit that is not in the journal.
     *
     * @param unit the unit
     * @return its result
     * @throws AnalysisException     if the method has no answer
     * @throws InvalidInputException if an input is unusable
     * @throws IOException           if an input cannot be read
     */
    T run(UnitOfWork unit) throws AnalysisException, InvalidInputException, IOException;
}
