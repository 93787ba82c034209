/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.evaluate;

/**
 * Sums over pairs of numbers, from which their correlation follows.
 *
 * @param count how many pairs
 * @param x     the sum of the first numbers
 * @param y     the sum of the second numbers
 * @param xx    the sum of squares of the first
 * @param yy    the sum of squares of the second
 * @param xy    the sum of products
 */
public record PairSums(double count, double x, double y, double xx, double yy, double xy) {

    /** No pairs. */
    public static final PairSums NONE = new PairSums(0, 0, 0, 0, 0, 0);

    /**
     * One pair more.
     *
     * @param first  the first number
     * @param second the second number
     * @return the new sums
     */
    public PairSums plus(double first, double second) {
        return new PairSums(count + 1, x + first, y + second, xx + first * first, yy + second * second,
                xy + first * second);
    }

    /**
     * Some pairs more, each several times.
     *
     * @param other the sums over these pairs
     * @param times how often each counts
     * @return the new sums
     */
    public PairSums plus(PairSums other, int times) {
        return new PairSums(count + times * other.count, x + times * other.x, y + times * other.y,
                xx + times * other.xx, yy + times * other.yy, xy + times * other.xy);
    }

    /**
     * Pearson's correlation.
     *
     * @return from -1 to 1; NaN when one of the numbers does not vary
     */
    public double correlation() {
        double covariance = xy - x * y / count;
        double spread = Math.sqrt(xx - x * x / count) * Math.sqrt(yy - y * y / count);
        return spread > 0 ? Math.clamp(covariance / spread, -1.0, 1.0) : Double.NaN;
    }
}
