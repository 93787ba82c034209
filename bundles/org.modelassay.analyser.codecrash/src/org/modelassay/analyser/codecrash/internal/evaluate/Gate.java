/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.HashMap;
import java.util.Map;

import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analysis.result.Interval;

/**
 * Whether a model answers better than a constant: one that does not has nothing to lose.
 *
 * @param figures give the interval
 * @param task    what was asked; no constant answers input questions
 */
public record Gate(Figures figures, Task task) {

    /**
     * What the gate says.
     *
     * @param low      the lower bound of pass@1 without perturbation
     * @param baseline the score of the best constant answer
     */
    public record Opinion(double low, double baseline) {

        /**
         * Whether the model answers better than a constant.
         *
         * @return whether the bound exceeds the baseline
         */
        public boolean isPassed() {
            return low > baseline;
        }
    }

    /**
     * Asks the gate.
     *
     * @param pairs questions answered with and without perturbation
     * @return what it says
     */
    public Opinion of(Strata<Degradation.Pair> pairs) {
        Interval interval = figures.interval("vanilla.pass_at_1", pairs,
                each -> each.mean(pair -> pair.vanilla().passAtOne()));
        return new Opinion(interval.low(), baseline(pairs));
    }

    private double baseline(Strata<Degradation.Pair> pairs) {
        if (task == Task.INPUT) {
            return 0;
        }
        Map<String, Integer> outputs = new HashMap<>();
        pairs.datasets().values().forEach(list -> list
                .forEach(pair -> outputs.merge(pair.vanilla().question().output(), 1, Integer::sum)));
        return (double) outputs.values().stream().mapToInt(Integer::intValue).max().orElse(0) / pairs.size();
    }
}
