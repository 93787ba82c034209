/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import org.modelassay.statistics.interval.Interval;
import org.modelassay.statistics.overlap.Agreement;
import org.modelassay.statistics.overlap.OverlapCounts;
import org.modelassay.statistics.overlap.OverlapNull;

/**
 * The overlap of two updates.
 *
 * @param first     the name of one
 * @param second    the name of the other
 * @param counts    the sets of changed weights
 * @param matched   what weights of the same tensor and magnitude would have in common
 * @param agreement how far the two tuned checkpoints agree
 */
record PairOverlap(String first, String second, OverlapCounts counts, OverlapNull matched, Agreement agreement) {

    double matchedOfFirst() {
        return matched.expected() / counts.first();
    }

    double matchedOfSecond() {
        return matched.expected() / counts.second();
    }

    Interval interval(double confidence) {
        return matched.interval(confidence);
    }

    /** Whether o1 (1 - s1) equals o2 (1 - s2), both being the share of weights that both changed. */
    boolean isConsistent() {
        double left = counts.ofFirst() * counts.first() / counts.size();
        double right = counts.ofSecond() * counts.second() / counts.size();
        return Math.abs(left - right) <= 1e-12 || Double.isNaN(left) || Double.isNaN(right);
    }
}
