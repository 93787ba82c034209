/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.spectrum;

import java.util.Arrays;

/**
 * The singular values of one matrix and the measures that depend on nothing else. An all-zero matrix has rank 0 of
 * every kind.
 */
public final class Spectrum {

    private final int rows;
    private final int columns;
    private final double[] values;

    /**
     * Takes the singular values of a matrix.
     *
     * @param rows rows of the matrix
     * @param columns columns of the matrix
     * @param singularValues min(rows, columns) values, descending, finite, none negative
     * @throws IllegalArgumentException if they are not
     */
    public Spectrum(int rows, int columns, double[] singularValues) {
        if (singularValues.length != Math.min(rows, columns)) {
            throw new IllegalArgumentException("A matrix of " + rows + " x " + columns + " does not have "
                    + singularValues.length + " singular values");
        }
        this.rows = rows;
        this.columns = columns;
        this.values = singularValues.clone();
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0 && values[i] <= (i == 0 ? Double.MAX_VALUE : values[i - 1]))) {
                throw new IllegalArgumentException("Singular value " + i + " is out of order: " + values[i]);
            }
        }
    }

    /** The singular values, descending; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** The largest singular value, the spectral norm; 0 for an empty matrix. */
    public double spectralNorm() {
        return values.length == 0 ? 0 : values[0];
    }

    /** The square root of the sum of squares. */
    public double frobeniusNorm() {
        double scale = spectralNorm();
        return scale == 0 ? 0 : scale * Math.sqrt(relativeEnergy(values.length));
    }

    /**
     * The tolerance below which a singular value counts as zero: {@code sigma_max * max(rows, columns) * epsilon}, the
     * default of {@code numpy.linalg.matrix_rank} (Press et al., Numerical Recipes, section 2.6).
     */
    public double rankTolerance(Precision precision) {
        return spectralNorm() * Math.max(rows, columns) * precision.epsilon();
    }

    /** The number of singular values strictly above {@link #rankTolerance}. */
    public int rank(Precision precision) {
        double tolerance = rankTolerance(precision);
        return (int) Arrays.stream(values).filter(value -> value > tolerance).count();
    }

    /**
     * The squared Frobenius norm over the squared spectral norm, between 1 and the rank (Rudelson and Vershynin 2007,
     * Sampling from large matrices).
     */
    public double stableRank() {
        return spectralNorm() == 0 ? 0 : relativeEnergy(values.length);
    }

    /**
     * The exponential of the entropy of the singular values normalised to sum 1, between 1 and the rank (Roy and
     * Vetterli 2007, The effective rank).
     */
    public double effectiveRank() {
        double scale = spectralNorm();
        if (scale == 0) {
            return 0;
        }
        double sum = 0;
        double weighted = 0;
        for (double value : values) {
            double relative = value / scale;
            if (relative > 0) {
                sum += relative;
                weighted += relative * Math.log(relative);
            }
        }
        return Math.exp(Math.log(sum) - weighted / sum);
    }

    /**
     * The share of the squared Frobenius norm that lies in the first {@code count} directions, from 0 to 1; 1 when
     * {@code count} exceeds the number of directions, NaN for a zero matrix.
     */
    public double energyShare(int count) {
        return spectralNorm() == 0 ? Double.NaN : relativeEnergy(count) / relativeEnergy(values.length);
    }

    /** The share of the sum of singular values (nuclear norm) in the first {@code count}; NaN for a zero matrix. */
    public double nuclearShare(int count) {
        double all = Arrays.stream(values).sum();
        return all == 0 ? Double.NaN : Arrays.stream(values).limit(count).sum() / all;
    }

    /**
     * The normalised shift of this spectrum against that of the matrix before, {@code ||s1 - s0|| / ||s0||} (NSS of
     * Zhu et al. 2025, The path not taken, arXiv 2511.08567). NaN if the spectrum before is zero.
     *
     * @throws IllegalArgumentException if the numbers of singular values differ
     */
    public double normalisedShift(Spectrum before) {
        if (before.values.length != values.length) {
            throw new IllegalArgumentException(
                    "Spectra of " + before.values.length + " and " + values.length + " values cannot be compared");
        }
        double shift = 0;
        double norm = 0;
        for (int i = 0; i < values.length; i++) {
            shift = Math.hypot(shift, values[i] - before.values[i]);
            norm = Math.hypot(norm, before.values[i]);
        }
        return norm == 0 ? Double.NaN : shift / norm;
    }

    private double relativeEnergy(int count) {
        double energy = 0;
        for (int i = Math.min(count, values.length) - 1; i >= 0; i--) {
            double relative = values[i] / values[0];
            energy += relative * relative;
        }
        return energy;
    }
}
