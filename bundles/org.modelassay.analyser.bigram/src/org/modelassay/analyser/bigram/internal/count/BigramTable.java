/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.count;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

import org.modelassay.inference.gradient.DistributionTable;

/**
 * How often each token follows each context, and the distributions that follow from it: relative frequencies, drawn
 * towards those of single tokens by smoothing, which also stand in for contexts that were never seen; without any token,
 * all are equally probable (Chang and Bergen 2025, appendix A).
 */
public final class BigramTable {

    private final int vocabulary;

    private final long[] starts;

    private final MemorySegment columns;

    private final MemorySegment counts;

    private final double smoothing;

    private final long[] totals;

    private final double[] singles;

    /**
     * A table over checked arrays.
     *
     * @param vocabulary the number of token ids
     * @param starts     where the row of each context begins, the last of which is that of the beginning of a
     *                   sequence, and where it ends
     * @param columns    32-bit token ids, ascending within a row
     * @param counts     64-bit counts
     * @param tokens     how often each token was seen
     * @param smoothing  how many observations the distribution of single tokens counts as, at least 0
     */
    BigramTable(int vocabulary, long[] starts, MemorySegment columns, MemorySegment counts, long[] tokens,
            double smoothing) {
        this.vocabulary = vocabulary;
        this.starts = starts;
        this.columns = columns;
        this.counts = counts;
        this.smoothing = smoothing;
        this.totals = new long[vocabulary + 1];
        for (int context = 0; context <= vocabulary; context++) {
            for (long entry = starts[context]; entry < starts[context + 1]; entry++) {
                totals[context] += count(entry);
            }
        }
        long all = Arrays.stream(tokens).sum();
        this.singles = new double[vocabulary];
        Arrays.setAll(singles, token -> all == 0 ? 1.0 / vocabulary : (double) tokens[token] / all);
    }

    /**
     * The number of token ids, which is also the id of the context at the beginning of a sequence.
     *
     * @return the number
     */
    public int vocabulary() {
        return vocabulary;
    }

    /**
     * The number of different pairs.
     *
     * @return entries that are not 0
     */
    public long pairs() {
        return starts[vocabulary + 1];
    }

    /**
     * How often a context was seen.
     *
     * @param context a token, or the beginning of a sequence
     * @return the number of tokens that followed it
     */
    public long total(int context) {
        return totals[context];
    }

    /**
     * How many different tokens follow a context.
     *
     * @param context a token, or the beginning of a sequence
     * @return the number of entries of its row
     */
    public int branches(int context) {
        return (int) (starts[context + 1] - starts[context]);
    }

    /**
     * How often a token follows a context.
     *
     * @param context a token, or the beginning of a sequence
     * @param token   a token
     * @return the count
     */
    public long count(int context, int token) {
        long low = starts[context];
        long high = starts[context + 1] - 1;
        while (low <= high) {
            long middle = low + high >>> 1;
            int found = columns.getAtIndex(ValueLayout.JAVA_INT, middle);
            if (found == token) {
                return count(middle);
            }
            if (found < token) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    /**
     * The token that follows a context most often, the lowest id among equals.
     *
     * @param context a token, or the beginning of a sequence, that was seen
     * @return the token
     */
    public int mostFrequent(int context) {
        long best = starts[context];
        for (long entry = best; entry < starts[context + 1]; entry++) {
            best = count(entry) > count(best) ? entry : best;
        }
        return columns.getAtIndex(ValueLayout.JAVA_INT, best);
    }

    private long count(long entry) {
        return counts.getAtIndex(ValueLayout.JAVA_LONG, entry);
    }

    /**
     * The probability of a token after a context.
     *
     * @param context a token, or the beginning of a sequence
     * @param token   a token
     * @return the probability, 0 for a pair that was never seen when nothing is smoothed
     */
    public double probability(int context, int token) {
        double all = totals[context] + smoothing;
        return all == 0 ? singles[token] : (count(context, token) + smoothing * singles[token]) / all;
    }

    /**
     * The surprisal of a token after a context.
     *
     * @param context a token, or the beginning of a sequence
     * @param token   a token
     * @return minus the binary logarithm of its probability, in bits; infinite for one that is impossible
     */
    public double surprisal(int context, int token) {
        return -Math.log(probability(context, token)) / Math.log(2);
    }

    /**
     * The entropy of what follows, mean over the contexts of the text.
     *
     * @return bits, without smoothing
     */
    public double conditionalEntropy() {
        double sum = 0;
        double all = 0;
        for (int context = 0; context <= vocabulary; context++) {
            for (long entry = starts[context]; entry < starts[context + 1]; entry++) {
                double share = (double) count(entry) / totals[context];
                sum -= count(entry) * Math.log(share) / Math.log(2);
            }
            all += totals[context];
        }
        return all == 0 ? Double.NaN : sum / all;
    }

    /**
     * The entropy of single tokens.
     *
     * @return bits
     */
    public double tokenEntropy() {
        return Arrays.stream(singles).filter(share -> share > 0).map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    /**
     * The distribution of a context as a row of {@link #distributions}.
     *
     * @param context a token, or the beginning of a sequence
     * @return its row; all contexts that were never seen share the last one
     */
    public int row(int context) {
        return totals[context] == 0 ? vocabulary + 1 : context;
    }

    /**
     * The distributions as targets of a training.
     *
     * @return one row for each context and one for those that were never seen
     */
    public DistributionTable distributions() {
        long[] rowStarts = new long[vocabulary + 3];
        for (int row = 0; row <= vocabulary + 1; row++) {
            rowStarts[row + 1] = rowStarts[row] + entries(row);
        }
        long entries = rowStarts[vocabulary + 2];
        MemorySegment ids = Arena.ofAuto().allocate(Math.max(1, entries) * Integer.BYTES, Integer.BYTES);
        MemorySegment shares = Arena.ofAuto().allocate(Math.max(1, entries) * Float.BYTES, Float.BYTES);
        for (int row = 0; row <= vocabulary + 1; row++) {
            fill(row, rowStarts[row], ids, shares);
        }
        return new DistributionTable(vocabulary, rowStarts, ids.asSlice(0, entries * Integer.BYTES),
                shares.asSlice(0, entries * Float.BYTES));
    }

    private long entries(int row) {
        if (row > vocabulary) {
            return Arrays.stream(singles).filter(share -> share > 0).count();
        }
        return totals[row] == 0 ? 0 : smoothing == 0 ? branches(row) : entries(vocabulary + 1);
    }

    private void fill(int row, long start, MemorySegment ids, MemorySegment shares) {
        long next = start;
        if (row <= vocabulary && smoothing == 0) {
            for (long entry = starts[row]; entry < starts[row + 1]; entry++) {
                ids.setAtIndex(ValueLayout.JAVA_INT, next, columns.getAtIndex(ValueLayout.JAVA_INT, entry));
                shares.setAtIndex(ValueLayout.JAVA_FLOAT, next, (float) ((double) count(entry) / totals[row]));
                next++;
            }
            return;
        }
        for (int token = 0; token < vocabulary && (row > vocabulary || totals[row] > 0); token++) {
            if (singles[token] > 0) {
                double share = row > vocabulary ? singles[token] : probability(row, token);
                ids.setAtIndex(ValueLayout.JAVA_INT, next, token);
                shares.setAtIndex(ValueLayout.JAVA_FLOAT, next, (float) share);
                next++;
            }
        }
    }
}
