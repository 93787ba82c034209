/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import org.modelassay.analysis.Parameter;

/**
 * What {@link LedgerAnalyser} needs to know.
 *
 * @param ledger     the ledger's file
 * @param passphrase the environment variable that holds its passphrase
 */
public record LedgerParameters(
        @Parameter(label = "Ledger", help = "The file that keeps the fingerprints.", min = 1) String ledger,
        @Parameter(label = "Passphrase variable", help = "The environment variable that holds the ledger's passphrase.",
                min = 1, advanced = true) String passphrase) {

    /** The usual place. */
    public static final LedgerParameters DEFAULT =
            new LedgerParameters("marks.ledger", "MODELASSAY_LEDGER_PASSPHRASE");
}
