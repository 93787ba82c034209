/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import java.util.List;

/**
 * Whether a loss stayed calm: one that exceeds the mean of the ten before it by 0.25, or by a quarter, must be back at
 * that mean some steps before the end (Chang and Bergen 2025, appendix B).
 */
public final class Stability {

    private static final int WINDOW = 10;

    private Stability() {
    }

    /**
     * Looks at a whole training.
     *
     * @param losses   the loss of each step
     * @param recovery how many steps before the end a loss that jumped must be back
     * @return true when it never jumped, or always came back in time
     */
    public static boolean isStable(List<Double> losses, int recovery) {
        double open = Double.POSITIVE_INFINITY;
        for (int i = WINDOW; i < losses.size(); i++) {
            double before = losses.subList(i - WINDOW, i).stream().mapToDouble(Double::doubleValue).average()
                    .orElse(Double.NaN);
            double loss = losses.get(i);
            if (loss > before + 0.25 || loss > 1.25 * before) {
                open = Math.min(open, before);
            }
            if (loss <= open && i < losses.size() - recovery) {
                open = Double.POSITIVE_INFINITY;
            }
        }
        return open == Double.POSITIVE_INFINITY;
    }
}
