/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.BrokenAnalyserException;

/** An analyser of which anything must be expected, with its parameters. */
final class GuardedAnalyser {

    private final AnalyserDescriptor descriptor;
    private final Analyser<?> analyser;
    private final Record parameters;

    GuardedAnalyser(AnalyserDescriptor descriptor, Analyser<?> analyser, Record parameters) {
        this.descriptor = descriptor;
        this.analyser = analyser;
        this.parameters = parameters;
    }

    Analyser<?> analyser() {
        return analyser;
    }

    Plan plan(Inputs inputs, PlanContext context)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        Plan plan;
        try {
            plan = typed().plan(inputs, parameters, context);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            if (Planner.isCancelled(e, context.cancellation())) {
                throw e;
            }
            throw new BrokenAnalyserException(descriptor.id(), fault("failed while planning: " + e), e);
        }
        if (isAbsent(plan)) {
            throw new BrokenAnalyserException(descriptor.id(), fault("gave no plan"));
        }
        return plan;
    }

    void run(Inputs inputs, RunContext context) throws AnalysisException, InvalidInputException, IOException {
        typed().run(inputs, parameters, context);
    }

    /** A sentence about a fault of the analyser. */
    String fault(String what) {
        return "analyser " + descriptor.id() + " of plug-in " + descriptor.contributor() + " " + what;
    }

    /** Nothing but its own declaration says that the record is of the type the analyser takes; if not, it throws. */
    @SuppressWarnings("unchecked")
    private Analyser<Record> typed() {
        return (Analyser<Record>) analyser;
    }

    private static boolean isAbsent(@Nullable Object plan) {
        return plan == null;
    }
}
