/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.spectra;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;

import org.modelassay.analyser.sparsity.internal.kernel.Elements;
import org.modelassay.analyser.sparsity.internal.pass.OpenPair;
import org.modelassay.analyser.sparsity.internal.pass.TensorPair;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.statistics.linear.DenseMatrix;
import org.modelassay.statistics.linear.LinearAlgebra;
import org.modelassay.statistics.linear.Svd;
import org.modelassay.statistics.spectrum.Precision;
import org.modelassay.statistics.spectrum.PrincipalAngles;
import org.modelassay.statistics.spectrum.Spectrum;

/** Decomposes the update of a matrix: the difference in binary32 (binary64 for F64), decomposed in binary64. */
public final class Decomposition {

    private final OpenPair pair;
    private final LinearAlgebra algebra;
    private final int top;
    private final boolean weights;

    /**
     * Prepares decompositions.
     *
     * @param pair    the checkpoints
     * @param algebra does the work
     * @param top     how many leading directions to look at
     * @param weights whether to decompose the weights themselves as well
     */
    public Decomposition(OpenPair pair, LinearAlgebra algebra, int top, boolean weights) {
        this.pair = pair;
        this.algebra = algebra;
        this.top = top;
        this.weights = weights;
    }

    /**
     * Decomposes a matrix.
     *
     * @param tensor a matrix of wide floats
     * @return what was found, or empty if an element is not finite
     * @throws CheckpointException if a file has changed meanwhile
     * @throws IOException         if reading fails
     */
    public Optional<MatrixSpectra> run(TensorPair tensor) throws CheckpointException, IOException {
        int rows = Math.toIntExact(tensor.base().shape().get(0));
        int columns = Math.toIntExact(tensor.columns());
        double[] before = read(pair.base(), tensor.base());
        double[] after = read(pair.tuned(), tensor.tuned());
        boolean wide = tensor.base().dtype() == DType.F64 || tensor.tuned().dtype() == DType.F64;
        double[] delta = new double[before.length];
        Arrays.setAll(delta, i -> wide ? after[i] - before[i] : (float) after[i] - (float) before[i]);
        DenseMatrix update = new DenseMatrix(rows, columns, delta);
        DenseMatrix base = new DenseMatrix(rows, columns, before);
        DenseMatrix tuned = new DenseMatrix(rows, columns, after);
        if (!update.isFinite() || !base.isFinite() || !tuned.isFinite()) {
            return Optional.empty();
        }
        return Optional.of(spectra(new Spectrum(rows, columns, algebra.singularValues(update)),
                wide ? Precision.FLOAT64 : Precision.FLOAT32, base, tuned));
    }

    private MatrixSpectra spectra(Spectrum update, Precision precision, DenseMatrix base, DenseMatrix tuned) {
        double[] values = update.values();
        int rank = update.rank(precision);
        double shift = Double.NaN;
        double left = Double.NaN;
        double right = Double.NaN;
        if (weights) {
            Svd before = algebra.svd(base);
            Svd after = algebra.svd(tuned);
            shift = new Spectrum(tuned.rows(), tuned.columns(), after.singularValues()).normalisedShift(
                    new Spectrum(base.rows(), base.columns(), before.singularValues()));
            PrincipalAngles angles = PrincipalAngles.between(before, after, Math.min(top, values.length), algebra);
            left = Arrays.stream(angles.leftCosines()).average().orElse(Double.NaN);
            right = Arrays.stream(angles.rightCosines()).average().orElse(Double.NaN);
        }
        return new MatrixSpectra(rank, update.rankTolerance(precision), rank > 0 ? values[rank - 1] : Double.NaN,
                rank < values.length ? values[rank] : Double.NaN, update.stableRank(), update.effectiveRank(),
                update.spectralNorm(), update.energyShare(top), shift, left, right);
    }

    private static double[] read(Checkpoint from, TensorInfo tensor) throws CheckpointException, IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(tensor.byteCount(), Long.BYTES);
            from.read(tensor, 0, bytes);
            return Elements.widen(tensor.dtype(), bytes, Math.toIntExact(tensor.elements()));
        }
    }
}
