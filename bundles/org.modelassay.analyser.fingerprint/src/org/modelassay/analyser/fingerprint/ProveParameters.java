/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import org.modelassay.analysis.Parameter;

/**
 * What {@link ProveAnalyser} needs to know.
 *
 * @param ledger      the ledger's file
 * @param passphrase  the environment variable that holds its passphrase
 * @param fingerprint the number of the fingerprint
 */
public record ProveParameters(
        @Parameter(label = "Ledger", help = "The file that keeps the fingerprints.", min = 1) String ledger,
        @Parameter(label = "Passphrase variable", help = "The environment variable that holds the ledger's passphrase.",
                min = 1, advanced = true) String passphrase,
        @Parameter(label = "Fingerprint", help = "Its number in the ledger. It is burned by being shown.", min = 1,
                max = 9007199254740991.0) long fingerprint) {

    /** The first fingerprint. */
    public static final ProveParameters DEFAULT =
            new ProveParameters("marks.ledger", "MODELASSAY_LEDGER_PASSPHRASE", 1);
}
