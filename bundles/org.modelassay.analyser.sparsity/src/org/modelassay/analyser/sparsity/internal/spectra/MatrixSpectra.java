/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.spectra;

import java.util.Arrays;

/**
 * What was found in the update of one matrix; NaN where it was not asked for or is undefined.
 *
 * @param rank          the numerical rank
 * @param tolerance     the singular value at which it ends
 * @param smallestAbove the smallest singular value above the tolerance
 * @param largestBelow  the largest singular value at or below it
 * @param stableRank    squared Frobenius norm over squared spectral norm
 * @param effectiveRank exponential of the entropy of the singular values
 * @param sigmaMax      the spectral norm
 * @param topShare      the share of energy in the leading directions
 * @param shift         the shift of the spectrum of the weights, normalised (NSS)
 * @param leftCosine    the mean cosine of principal angles between leading left subspaces of base and tuned weights
 * @param rightCosine   the same on the right
 */
public record MatrixSpectra(double rank, double tolerance, double smallestAbove, double largestBelow,
        double stableRank, double effectiveRank, double sigmaMax, double topShare, double shift, double leftCosine,
        double rightCosine) {

    /** As numbers in the order of the components. */
    long[][] rows() {
        return new long[][] {Arrays.stream(new double[] {rank, tolerance, smallestAbove, largestBelow, stableRank,
                effectiveRank, sigmaMax, topShare, shift, leftCosine, rightCosine})
                .mapToLong(Double::doubleToRawLongBits).toArray()};
    }

    static MatrixSpectra of(long[][] rows) {
        double[] n = Arrays.stream(rows[0]).mapToDouble(Double::longBitsToDouble).toArray();
        return new MatrixSpectra(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10]);
    }
}
