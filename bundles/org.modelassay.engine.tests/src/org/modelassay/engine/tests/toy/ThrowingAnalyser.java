/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import java.util.List;

import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;

/** Cannot be created. */
public final class ThrowingAnalyser implements Analyser<SumParameters> {

    /** Throws. */
    public ThrowingAnalyser() {
        throw new IllegalStateException("no native library");
    }

    @Override
    public Plan plan(Inputs inputs, SumParameters parameters, PlanContext context) {
        return new Plan(List.of(), "units", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, SumParameters parameters, RunContext context) {
        // never gets here
    }
}
