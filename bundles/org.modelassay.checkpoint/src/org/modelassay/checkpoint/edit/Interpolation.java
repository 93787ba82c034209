/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

/**
 * The factors of two vectors in a point between them.
 *
 * @param first  the factor of the first
 * @param second the factor of the second
 */
public record Interpolation(double first, double second) {

    private static final double PARALLEL = 1e-6;

    /**
     * A point on the straight line.
     *
     * @param share of the second, from 0 to 1
     * @return 1 - share and share
     */
    public static Interpolation linear(double share) {
        return new Interpolation(1 - share, share);
    }

    /**
     * A point on the great circle (Shoemake 1985, section 3.3).
     *
     * @param share of the second, from 0 to 1
     * @param angle between the vectors, in radians, from 0 to pi
     * @return on the straight line where the sine of the angle is below 10^-6, or the angle is none
     */
    public static Interpolation spherical(double share, double angle) {
        double sine = Math.sin(angle);
        return !(sine >= PARALLEL) ? linear(share)
                : new Interpolation(Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine);
    }

    /**
     * An element of the point.
     *
     * @param one   the element of the first vector
     * @param other the element of the second
     * @return their sum, each times its factor
     */
    public double of(double one, double other) {
        return first * one + second * other;
    }
}
