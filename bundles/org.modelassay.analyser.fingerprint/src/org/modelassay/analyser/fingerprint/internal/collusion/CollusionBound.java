/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.collusion;

/** How many fingerprints suffice against every coalition that gives what all its members agree on. */
public final class CollusionBound {

    private CollusionBound() {
    }

    /**
     * Proposition 5.3, with the constants of its proof: M p^K is at least the greater of 4 K ln(2 N / d) and 8 ln(2 /
     * d),
     * at p = 1 / (2 K).
     *
     * @param members K, at least 1
     * @param parties N, at least 1
     * @param failure d, above 0 and below 1
     * @return the number of fingerprints, not rounded
     */
    public static double fingerprints(int members, int parties, double failure) {
        double hits = Math.max(4 * members * Math.log(2 * parties / failure), 8 * Math.log(2 / failure));
        return hits * Math.pow(2.0 * members, members);
    }
}
