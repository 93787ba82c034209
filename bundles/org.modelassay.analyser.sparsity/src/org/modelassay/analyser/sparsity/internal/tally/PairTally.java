/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is counted over pairs of weights.
 *
 * <p>Both NaN is no difference; NaN on one side, and an infinity against anything but itself, is a difference beyond
 * every tolerance; +0 equals -0 within a tolerance, though not bit by bit. Sums and the maximum are over pairs that are
 * finite on both sides.
 */
public final class PairTally {

    /** Bins of distances in units in the last place: 0, 1, 2-3, 4-7, ...; the last is for pairs not both finite. */
    public static final int ULP_BINS = 66;

    private long elements;
    private long bitEqual;
    private long withinRelative;
    private final long[] firstWithin = new long[Tolerances.COUNT + 1];
    private final long[] ulps = new long[ULP_BINS];
    private final PairSums sums = new PairSums();

    /**
     * Counts pairs that are equal bit by bit, all at once; their squares come through {@link PairSums#addEqual}.
     *
     * @param count how many
     */
    public void addBitEqual(long count) {
        elements += count;
        bitEqual += count;
        withinRelative += count;
        firstWithin[0] += count;
        ulps[0] += count;
    }

    /**
     * Counts pairs that differ in their bits.
     *
     * @param base       the widened weight before
     * @param tuned      the widened weight after
     * @param difference their difference, rounded as the dtypes demand
     * @param ulp        their distance in units in the last place, where both are finite
     * @param count      how many such pairs there are
     */
    public void addChanged(double base, double tuned, double difference, long ulp, long count) {
        elements += count;
        boolean finite = Double.isFinite(base) && Double.isFinite(tuned);
        if (!finite) {
            addNotFinite(base, tuned, count);
            return;
        }
        double magnitude = Math.abs(difference);
        firstWithin[Tolerances.firstWithin(magnitude)] += count;
        if (magnitude <= Tolerances.RELATIVE * Math.max(Math.abs(base), Math.abs(tuned))) {
            withinRelative += count;
        }
        ulps[ulpBin(ulp)] += count;
        sums.addChanged(base, tuned, magnitude, count);
    }

    /**
     * Counts pairs that differ in their bits and are finite on both sides, already classified; what is summed over them
     * comes through {@link PairSums#addFinite}.
     *
     * @param firstWithin    the first absolute tolerance that they are within, {@link Tolerances#COUNT} for none
     * @param withinRelative whether they are within the relative tolerance
     * @param ulpBin         the bin of their distance
     * @param count          how many
     */
    public void addFinite(int firstWithin, boolean withinRelative, int ulpBin, long count) {
        elements += count;
        this.firstWithin[firstWithin] += count;
        this.withinRelative += withinRelative ? count : 0;
        ulps[ulpBin] += count;
    }

    private void addNotFinite(double base, double tuned, long count) {
        boolean same = Double.isNaN(base) ? Double.isNaN(tuned) : base == tuned;
        firstWithin[same ? 0 : Tolerances.COUNT] += count;
        withinRelative += same ? count : 0;
        ulps[ULP_BINS - 1] += count;
        sums.addBroken(base, count);
    }

    /**
     * Counts pairs that differ in their bits and of which nothing else is asked: whole numbers.
     *
     * @param count how many
     */
    public void addBitChanged(long count) {
        elements += count;
    }

    /**
     * The bin of a distance.
     *
     * @param ulp a distance in units in the last place, as an unsigned number
     * @return 0 for 0, else 1 + the binary logarithm, rounded down
     */
    public static int ulpBin(long ulp) {
        return Long.SIZE - Long.numberOfLeadingZeros(ulp);
    }

    /**
     * Adds the counts of another part.
     *
     * @param other the part that follows this one
     */
    public void merge(PairTally other) {
        elements += other.elements;
        bitEqual += other.bitEqual;
        withinRelative += other.withinRelative;
        for (int i = 0; i < firstWithin.length; i++) {
            firstWithin[i] += other.firstWithin[i];
        }
        for (int i = 0; i < ulps.length; i++) {
            ulps[i] += other.ulps[i];
        }
        sums.merge(other.sums);
    }

    /**
     * How many pairs were counted.
     *
     * @return the number
     */
    public long elements() {
        return elements;
    }

    /**
     * How many pairs are equal bit by bit.
     *
     * @return the number
     */
    public long bitEqual() {
        return bitEqual;
    }

    /**
     * How many pairs are equal within an absolute tolerance.
     *
     * @param tolerance the index of a tolerance
     * @return the number
     */
    public long within(int tolerance) {
        long count = 0;
        for (int i = 0; i <= tolerance; i++) {
            count += firstWithin[i];
        }
        return count;
    }

    /**
     * How many pairs differ by at most {@link Tolerances#RELATIVE} of the larger magnitude.
     *
     * @return the number
     */
    public long withinRelative() {
        return withinRelative;
    }

    /**
     * How many pairs lie in a bin of distances.
     *
     * @param bin 0 to {@link #ULP_BINS} - 1
     * @return the number
     */
    public long ulps(int bin) {
        return ulps[bin];
    }

    /**
     * The sums over finite pairs.
     *
     * @return the sums, live
     */
    public PairSums sums() {
        return sums;
    }

    /**
     * Writes every count.
     *
     * @param out takes the bytes
     * @throws IOException as thrown by {@code out}
     */
    public void write(DataOutput out) throws IOException {
        out.writeLong(elements);
        out.writeLong(bitEqual);
        out.writeLong(withinRelative);
        for (long count : firstWithin) {
            out.writeLong(count);
        }
        for (long count : ulps) {
            out.writeLong(count);
        }
        sums.write(out);
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @param in gives the bytes
     * @return an equal tally
     * @throws IOException as thrown by {@code in}
     */
    public static PairTally read(DataInput in) throws IOException {
        PairTally tally = new PairTally();
        tally.elements = in.readLong();
        tally.bitEqual = in.readLong();
        tally.withinRelative = in.readLong();
        for (int i = 0; i < tally.firstWithin.length; i++) {
            tally.firstWithin[i] = in.readLong();
        }
        for (int i = 0; i < tally.ulps.length; i++) {
            tally.ulps[i] = in.readLong();
        }
        tally.sums.read(in);
        return tally;
    }
}
