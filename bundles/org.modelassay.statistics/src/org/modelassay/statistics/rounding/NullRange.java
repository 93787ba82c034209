/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import java.util.Collection;
import org.modelassay.statistics.interval.Interval;

/**
 * The range of sparsity that several null models allow together, intervals included: the honest comparison, since it is
 * not known which of them holds.
 *
 * @param low smallest share that some model allows
 * @param high largest share that some model allows
 */
public record NullRange(double low, double high) {

    /** How an observed share relates to the range. */
    public enum Verdict {
        /** Inside the range: rounding explains the observation. */
        EXPLAINED,
        /** More weights stayed than rounding explains: the update itself is sparse, or concentrated. */
        SPARSER,
        /** Fewer stayed than any model expects: rounding suffices, and there is no sparsity to explain. */
        DENSER
    }

    /**
     * The hull of intervals.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static NullRange of(Collection<Interval> intervals) {
        if (intervals.isEmpty()) {
            throw new IllegalArgumentException("A range needs at least one null model");
        }
        return new NullRange(intervals.stream().mapToDouble(Interval::low).min().orElseThrow(),
                intervals.stream().mapToDouble(Interval::high).max().orElseThrow());
    }

    /** Compares an observed share of unchanged weights with the range. */
    public Verdict verdict(double observed) {
        if (observed > high) {
            return Verdict.SPARSER;
        }
        return observed < low ? Verdict.DENSER : Verdict.EXPLAINED;
    }
}
