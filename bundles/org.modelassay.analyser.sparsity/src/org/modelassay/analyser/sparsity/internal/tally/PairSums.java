/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Sums of squares and products over pairs that are finite on both sides, in binary64. */
public final class PairSums {

    private double equal;
    private double base;
    private double tuned;
    private double product;
    private double delta;
    private double largest;
    private double broken;

    /**
     * Adds the squares of weights that are equal on both sides.
     *
     * @param squares their sum
     */
    public void addEqual(double squares) {
        equal += squares;
    }

    void addChanged(double before, double after, double magnitude, long count) {
        base += count * (before * before);
        tuned += count * (after * after);
        product += count * (before * after);
        delta += count * (magnitude * magnitude);
        largest = Math.max(largest, magnitude);
    }

    /**
     * Adds sums over pairs that differ and are finite on both sides.
     *
     * @param ofBase    squares of the weights before
     * @param ofTuned   squares of the weights after
     * @param ofProduct products of both
     * @param ofDelta   squares of the differences
     * @param ofLargest the largest magnitude of a difference
     */
    public void addFinite(double ofBase, double ofTuned, double ofProduct, double ofDelta, double ofLargest) {
        base += ofBase;
        tuned += ofTuned;
        product += ofProduct;
        delta += ofDelta;
        largest = Math.max(largest, ofLargest);
    }

    void merge(PairSums other) {
        equal += other.equal;
        base += other.base;
        tuned += other.tuned;
        product += other.product;
        delta += other.delta;
        broken += other.broken;
        largest = Math.max(largest, other.largest);
    }

    /**
     * The squares of the base's weights that changed, so that a sum over all weights can be split.
     *
     * @return the sum
     */
    public double changedBase() {
        return base;
    }

    void addBroken(double before, long count) {
        broken += Double.isFinite(before) ? count * (before * before) : 0;
    }

    /**
     * The squares of the base's finite weights whose tuned side is not finite.
     *
     * @return the sum
     */
    public double brokenBase() {
        return broken;
    }

    /**
     * The Frobenius norm of the base.
     *
     * @return the norm
     */
    public double baseNorm() {
        return Math.sqrt(equal + base);
    }

    /**
     * The Frobenius norm of the tuned side.
     *
     * @return the norm
     */
    public double tunedNorm() {
        return Math.sqrt(equal + tuned);
    }

    /**
     * The Frobenius norm of the difference.
     *
     * @return the norm
     */
    public double deltaNorm() {
        return Math.sqrt(delta);
    }

    /**
     * The largest magnitude of a difference.
     *
     * @return the magnitude, 0 where nothing changed
     */
    public double deltaMax() {
        return largest;
    }

    /**
     * The cosine of the angle between base and tuned weights.
     *
     * @return from -1 to 1, NaN where a side is all zero
     */
    public double cosine() {
        double cosine = (equal + product) / (baseNorm() * tunedNorm());
        return Double.isNaN(cosine) ? cosine : Math.clamp(cosine, -1, 1);
    }

    void write(DataOutput out) throws IOException {
        for (double value : new double[] {equal, base, tuned, product, delta, largest, broken}) {
            out.writeDouble(value);
        }
    }

    void read(DataInput in) throws IOException {
        equal = in.readDouble();
        base = in.readDouble();
        tuned = in.readDouble();
        product = in.readDouble();
        delta = in.readDouble();
        largest = in.readDouble();
        broken = in.readDouble();
    }
}
