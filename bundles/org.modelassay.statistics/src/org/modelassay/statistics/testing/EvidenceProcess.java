/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.testing;

/**
 * Evidence against "a trial succeeds with at most this probability" that may be looked at after every trial: the
 * likelihood ratio against an alternative fixed beforehand is a test martingale, and exceeds 1 / alpha with at most
 * probability alpha at any time (Ville 1939; Ramdas et al. 2023, Statistical Science 38).
 *
 * @param nullProbability the greatest probability of a success if the claim is false, above 0
 * @param alternative     the probability that is bet on, above {@code nullProbability} and below 1
 * @param trials          how many trials were seen
 * @param logValue        the natural logarithm of the evidence now
 * @param logGreatest     the greatest that it has been
 */
public record EvidenceProcess(double nullProbability, double alternative, int trials, double logValue,
        double logGreatest) {

    /**
     * Checks the probabilities.
     *
     * @throws IllegalArgumentException if they are not in order
     */
    public EvidenceProcess {
        if (!(nullProbability > 0 && nullProbability < alternative && alternative < 1)) {
            throw new IllegalArgumentException(
                    "null probability " + nullProbability + ", alternative " + alternative);
        }
    }

    /**
     * Evidence before the first trial.
     *
     * @param nullProbability the greatest probability of a success if the claim is false
     * @param alternative     the probability that is bet on
     * @return evidence of 1
     */
    public static EvidenceProcess start(double nullProbability, double alternative) {
        return new EvidenceProcess(nullProbability, alternative, 0, 0, 0);
    }

    /**
     * The evidence after another trial.
     *
     * @param success whether it succeeded
     * @return the evidence then
     */
    public EvidenceProcess after(boolean success) {
        double next = logValue + (success ? Math.log(alternative / nullProbability)
                : Math.log((1 - alternative) / (1 - nullProbability)));
        return new EvidenceProcess(nullProbability, alternative, trials + 1, next, Math.max(logGreatest, next));
    }

    /** A p value that is valid whenever one looks: the reciprocal of the greatest evidence. */
    public double pValue() {
        return Math.exp(-logGreatest);
    }
}
