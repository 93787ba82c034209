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

/** Tells when it is loaded. */
public final class LazyAnalyser implements Analyser<SumParameters> {

    /** The system property that is set when the class is initialised. */
    public static final String MARK = "org.modelassay.engine.tests.lazy";

    static {
        System.setProperty(MARK, "loaded");
    }

    @Override
    public Plan plan(Inputs inputs, SumParameters parameters, PlanContext context) {
        return new Plan(List.of(), "units", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, SumParameters parameters, RunContext context) {
        // it has no results
    }
}
