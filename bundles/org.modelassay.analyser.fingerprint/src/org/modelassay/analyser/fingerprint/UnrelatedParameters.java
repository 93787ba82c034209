/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import org.modelassay.analysis.Parameter;

/**
 * What {@link UnrelatedAnalyser} needs to know.
 *
 * @param ledger     the ledger's file
 * @param passphrase the environment variable that holds its passphrase
 * @param set        the fingerprints
 * @param queries    of a verification
 * @param alpha      the probability of a false claim that it allows
 * @param confidence of the upper limit
 */
public record UnrelatedParameters(
        @Parameter(label = "Ledger", help = "The file that keeps the fingerprints.", min = 1) String ledger,
        @Parameter(label = "Passphrase variable", help = "The environment variable that holds the ledger's passphrase.",
                min = 1, advanced = true) String passphrase,
        @Parameter(label = "Set", help = "The name of the fingerprints.", min = 1, max = 100) String set,
        @Parameter(label = "Queries", help = "Of the verification whose false claims are counted.", min = 1,
                max = 1000) int queries,
        @Parameter(label = "Error rate", help = "That the verification allows.", min = 1e-12, max = 0.5) double alpha,
        @Parameter(label = "Confidence", help = "Of the upper limit of the match rate.", min = 0.5, max = 0.9999,
                advanced = true) double confidence) {

    /** Ten queries at an error rate of one in a hundred. */
    public static final UnrelatedParameters DEFAULT =
            new UnrelatedParameters("marks.ledger", "MODELASSAY_LEDGER_PASSPHRASE", "marks", 10, 0.01, 0.95);
}
