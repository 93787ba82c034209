/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

import org.modelassay.analyser.sparsity.internal.kernel.Elements;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;

/**
 * A cheap look at whether the update of a matrix lies along one direction: the share of energy in the first singular
 * direction of a small block of it, some rows spread over the matrix and the first columns.
 */
public final class DirectionProbe {

    private static final int ROWS = 64;
    private static final int COLUMNS = 256;
    private static final int ITERATIONS = 100;
    private static final double STILL = 1e-9;

    private final Checkpoint base;
    private final Checkpoint tuned;

    /**
     * Prepares probes of two open checkpoints.
     *
     * @param base  the checkpoint before
     * @param tuned the checkpoint after
     */
    public DirectionProbe(Checkpoint base, Checkpoint tuned) {
        this.base = base;
        this.tuned = tuned;
    }

    /**
     * What a probe found.
     *
     * @param share    the share of energy in the first direction, from 0 to 1
     * @param expected the share for independent changes of equal variance: the edge of Marchenko and Pastur (1967)
     */
    public record Direction(double share, double expected) {
    }

    /**
     * Probes a matrix.
     *
     * @param pair         a matrix of wide floats
     * @param cancellation looked at before each row
     * @return what was found, or empty where the block did not change or is not finite
     * @throws CheckpointException if a file has changed meanwhile
     * @throws IOException         if reading fails
     */
    public Optional<Direction> run(TensorPair pair, Cancellation cancellation)
            throws CheckpointException, IOException {
        long rows = pair.base().shape().get(0);
        int m = (int) Math.min(ROWS, rows);
        int n = (int) Math.min(COLUMNS, pair.columns());
        double[][] delta = new double[m][];
        for (int i = 0; i < m; i++) {
            cancellation.check();
            long first = rows * i / m * pair.columns();
            double[] before = read(base, pair.base(), first, n);
            delta[i] = read(tuned, pair.tuned(), first, n);
            for (int j = 0; j < n; j++) {
                delta[i][j] -= before[j];
            }
        }
        double[][] gram = gram(delta);
        double trace = 0;
        for (int i = 0; i < m; i++) {
            trace += gram[i][i];
        }
        if (!(trace > 0 && trace < Double.MAX_VALUE)) {
            return Optional.empty();
        }
        double edge = Math.pow(Math.sqrt(m) + Math.sqrt(n), 2) / ((double) m * n);
        return Optional.of(new Direction(Math.min(1, largest(gram) / trace), Math.min(1, edge)));
    }

    private static double[] read(Checkpoint from, TensorInfo tensor, long first, int count)
            throws CheckpointException, IOException {
        int size = tensor.dtype().size();
        MemorySegment bytes = MemorySegment.ofArray(new byte[count * size]);
        from.read(tensor, first * size, bytes);
        return Elements.widen(tensor.dtype(), bytes, count);
    }

    /** The products of rows with each other, summed side by side rather than one after the other. */
    private static double[][] gram(double[][] rows) {
        int columns = rows[0].length;
        double[] column = new double[rows.length];
        double[][] gram = new double[rows.length][rows.length];
        for (int k = 0; k < columns; k++) {
            for (int i = 0; i < rows.length; i++) {
                column[i] = rows[i][k];
            }
            for (int i = 0; i < rows.length; i++) {
                add(column, column[i], gram[i]);
            }
        }
        return gram;
    }

    private static void add(double[] vector, double factor, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    /** The largest eigenvalue, by power iteration from the heaviest row until it stands still. */
    private static double largest(double[][] gram) {
        int start = 0;
        for (int i = 1; i < gram.length; i++) {
            start = gram[i][i] > gram[start][start] ? i : start;
        }
        double[] vector = gram[start].clone();
        double value = 0;
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double norm = norm(vector);
            double[] next = new double[vector.length];
            for (int i = 0; i < next.length; i++) {
                add(gram[i], vector[i] / norm, next);
            }
            vector = next;
            double before = value;
            value = norm(vector);
            if (Math.abs(value - before) <= STILL * value) {
                break;
            }
        }
        return value;
    }

    private static double norm(double[] vector) {
        double sum = 0;
        for (double value : vector) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
