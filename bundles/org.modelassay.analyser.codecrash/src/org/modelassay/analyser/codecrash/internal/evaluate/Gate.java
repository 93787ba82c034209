/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.HashMap;
import java.util.Map;

import org.modelassay.analyser.codecrash.EvaluateParameters;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Interval;

/**
 * Whether a model answers better than a constant: one that does not has nothing to lose.
 *
 * @param parameters the task and the confidence
 * @param context    the run
 */
record Gate(EvaluateParameters parameters, RunContext context) {

    /**
     * What the gate says.
     *
     * @param low      the lower bound of pass@1 without perturbation
     * @param baseline the score of the best constant answer
     */
    record Opinion(double low, double baseline) {

        boolean isPassed() {
            return low > baseline;
        }
    }

    Opinion of(Strata<Degradation.Pair> pairs) {
        Interval interval = new Figures(parameters, context).interval("vanilla.pass_at_1", pairs,
                each -> each.mean(pair -> pair.vanilla().passAtOne()));
        return new Opinion(interval.low(), baseline(pairs));
    }

    private double baseline(Strata<Degradation.Pair> pairs) {
        if (parameters.task() == Task.INPUT) {
            return 0;
        }
        Map<String, Integer> outputs = new HashMap<>();
        pairs.datasets().values().forEach(list -> list
                .forEach(pair -> outputs.merge(pair.vanilla().question().output(), 1, Integer::sum)));
        return (double) outputs.values().stream().mapToInt(Integer::intValue).max().orElse(0) / pairs.size();
    }
}
