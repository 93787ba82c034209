/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.List;

import org.modelassay.analyser.codecrash.answers.Grade;
import org.modelassay.analyser.codecrash.internal.question.Question;

/**
 * The grades of one question.
 *
 * @param question the question
 * @param grades   one for each sample, in order
 */
public record Score(Question question, List<Grade> grades) {

    /** Copies the grades. */
    public Score {
        grades = List.copyOf(grades);
    }

    /**
     * How many samples count. Samples that are left out do not, unless nothing is right, as in CRUXEval.
     *
     * @return the number of samples
     */
    public int counted() {
        long leftOut = count(Grade.Mark.LEFT_OUT);
        return right() == 0 ? grades.size() : (int) (grades.size() - leftOut);
    }

    /**
     * How many samples are right.
     *
     * @return the number of right samples
     */
    public int right() {
        return (int) count(Grade.Mark.RIGHT);
    }

    /**
     * How many samples could not be decided.
     *
     * @return the number of undecided samples
     */
    public int undecided() {
        return (int) count(Grade.Mark.UNDECIDED);
    }

    private long count(Grade.Mark mark) {
        return grades.stream().filter(grade -> grade.mark() == mark).count();
    }

    /**
     * The estimate of pass@1, undecided samples not counted.
     *
     * @return the share of right samples in [0, 1], NaN if none was decided
     */
    public double passAtOne() {
        int decided = counted() - undecided();
        return decided == 0 ? Double.NaN : (double) right() / decided;
    }

    /**
     * The unbiased estimate of pass@k (Chen et al. 2021, arXiv 2107.03374): 1 - C(n - c, k) / C(n, k).
     *
     * @param k the number of samples drawn
     * @return the probability that one of k samples is right; NaN if fewer than k were decided
     */
    public double passAt(int k) {
        int n = counted() - undecided();
        int c = right();
        if (n < k) {
            return Double.NaN;
        }
        if (n - c < k) {
            return 1;
        }
        double none = 1;
        for (int i = n - c + 1; i <= n; i++) {
            none *= 1 - (double) k / i;
        }
        return 1 - none;
    }
}
