/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

/** What came of asking a model a key. */
public enum Outcome {

    /** The answer was one of the agreed ones. */
    MATCH,

    /** The answer was another one. */
    MISS,

    /** There was no answer: refused or filtered. Counts as a miss. */
    REFUSED,

    /** The endpoint failed. Counts as nothing; the key may have been seen. */
    FAILED;

    /**
     * Whether the attempt counts as a trial.
     *
     * @return false when it has to be repeated
     */
    public boolean counts() {
        return this != FAILED;
    }
}
