/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.util.List;

import org.modelassay.statistics.testing.SequentialTest.Look;

/**
 * What is asked of whom, fixed before the first question.
 *
 * @param id              unique in the ledger
 * @param target          the model that is asked
 * @param fingerprints    ids in the order of asking
 * @param looks           when to look, and what suffices for the claim
 * @param nullProbability the greatest probability of a match if the model is another's
 * @param alpha           the greatest probability of a false claim over all looks
 * @param commitment      the root of the commitment that covers the fingerprints, or empty
 */
public record VerificationPlan(String id, String target, List<Long> fingerprints, List<Look> looks,
        double nullProbability, double alpha, String commitment) {

    /** Copies the lists. */
    public VerificationPlan {
        fingerprints = List.copyOf(fingerprints);
        looks = List.copyOf(looks);
    }
}
