/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

/** Measures the angle between two vectors that are given element by element. Not safe for several threads. */
public final class Angle {

    private double product;
    private double first;
    private double second;

    /** Starts with vectors of no elements. */
    public Angle() {
        // nothing yet
    }

    /**
     * Takes the next element.
     *
     * @param one   of the first vector
     * @param other of the second
     */
    public void add(double one, double other) {
        product += one * other;
        first += one * one;
        second += other * other;
    }

    /**
     * The angle between what was given so far.
     *
     * @return in radians, from 0 to pi; 0 when a vector is zero
     */
    public double radians() {
        return first == 0 || second == 0 ? 0
                : Math.acos(Math.clamp(product / (Math.sqrt(first) * Math.sqrt(second)), -1, 1));
    }
}
