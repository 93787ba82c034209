/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.io.IOException;

import org.jspecify.annotations.NonNull;
import org.modelassay.common.InvalidInputException;

/**
 * One method of finding something out about models.
 *
 * <p>Implementations are public, have a public constructor without arguments, keep no state between calls, and are
 * contributed to the extension point {@code org.modelassay.analysis.analysers}. One instance serves one run.
 *
 * @param <P> the parameters: a record whose components carry {@link Parameter} and which declares its defaults as a
 *            constant {@code public static final P DEFAULT}
 */
public interface Analyser<P extends Record> {

    /**
     * Says what a run would do, from headers alone: no tensor is read, nothing is written.
     *
     * @param inputs     the inputs bound to the declared roles, already known to exist
     * @param parameters values within their declared ranges
     * @param context    what may be known before a run
     * @return the units of work, their cost, and what the user should know before starting
     * @throws InvalidInputException if the run could not give a result; every problem found is in it
     * @throws IOException           if an input cannot be read
     */
    Plan plan(Inputs inputs, @NonNull P parameters, PlanContext context) throws InvalidInputException, IOException;

    /**
     * Does the work and hands every result to {@link RunContext#results()}.
     *
     * @param inputs     as for {@link #plan}
     * @param parameters as for {@link #plan}
     * @param context    progress, cancellation, seeds, the journal and the results of this run
     * @throws AnalysisException     if the method has no answer although its inputs are valid
     * @throws InvalidInputException if an input turns out to be unusable
     * @throws IOException           if an input cannot be read or a result cannot be written
     */
    void run(Inputs inputs, @NonNull P parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException;
}
