/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import java.io.IOException;
import java.util.List;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.InvalidInputException;

/**
 * Does what a test wants it to.
 *
 * @param planner the plan
 * @param runner  the run
 */
public record BadAnalyser(Planner planner, Runner runner) implements Analyser<SumParameters> {

    /** A plan. */
    @FunctionalInterface
    public interface Planner {
        /**
         * Plans.
         *
         * @return the plan
         * @throws InvalidInputException if the test wants it
         * @throws IOException           if the test wants it
         */
        Plan plan() throws InvalidInputException, IOException;
    }

    /** A run. */
    @FunctionalInterface
    public interface Runner {
        /**
         * Runs.
         *
         * @param context the run
         * @throws AnalysisException     if the test wants it
         * @throws InvalidInputException if the test wants it
         * @throws IOException           if the test wants it
         */
        void run(RunContext context) throws AnalysisException, InvalidInputException, IOException;
    }

    /**
     * A sound plan and a run of the test's choice.
     *
     * @param runner the run
     * @return the analyser
     */
    public static BadAnalyser running(Runner runner) {
        return new BadAnalyser(() -> new Plan(List.of(new UnitOfWork("only", 1)), "units", 0, 0, 0, List.of()), runner);
    }

    @Override
    public Plan plan(Inputs inputs, SumParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        return planner.plan();
    }

    @Override
    public void run(Inputs inputs, SumParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        runner.run(context);
    }
}
