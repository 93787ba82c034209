/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import org.modelassay.analysis.Parameter;

/**
 * What {@link CommitAnalyser} needs to know.
 *
 * @param ledger          the ledger's file
 * @param passphrase      the environment variable that holds its passphrase
 * @param set             the fingerprints that are committed to
 * @param queries         how many keys a claim will ask
 * @param alpha           the probability of a false claim that it will allow
 * @param nullProbability of a match with another's model
 */
public record CommitParameters(
        @Parameter(label = "Ledger", help = "The file that keeps the fingerprints.", min = 1) String ledger,
        @Parameter(label = "Passphrase variable", help = "The environment variable that holds the ledger's passphrase.",
                min = 1, advanced = true) String passphrase,
        @Parameter(label = "Set", help = "The name of the fingerprints that are committed to.", min = 1,
                max = 100) String set,
        @Parameter(label = "Queries", help = "How many keys a claim will ask.", min = 1, max = 100000) int queries,
        @Parameter(label = "Error rate", help = "The greatest probability of claiming another's model.", min = 1e-12,
                max = 0.5) double alpha,
        @Parameter(label = "Null probability", help = "Of a match with another's model; 0 for what can be guessed "
                + "without the secret.", min = 0, max = 0.99) double nullProbability) {

    /** Ten keys at an error rate of one in a thousand. */
    public static final CommitParameters DEFAULT =
            new CommitParameters("marks.ledger", "MODELASSAY_LEDGER_PASSPHRASE", "marks", 10, 1e-3, 0);
}
