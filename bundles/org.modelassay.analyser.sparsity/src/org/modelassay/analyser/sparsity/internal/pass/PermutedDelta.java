/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.modelassay.analyser.sparsity.internal.kernel.Elements;
import org.modelassay.analysis.RunContext;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.statistics.rounding.FloatFormat;
import org.modelassay.statistics.rounding.PermutedDeltaNull;
import org.modelassay.statistics.rounding.PermutedDeltaNull.Outcome;

/**
 * The null that keeps a real update: where the float32 masters of both checkpoints are given, their difference is
 * permuted among weights of similar magnitude and cast to the stored format.
 */
public final class PermutedDelta {

    private static final int STRATA = 50;
    private static final long SLICE = 1L << 21;

    private final OpenPair masters;
    private final RunContext context;

    /**
     * Prepares permutations.
     *
     * @param masters the checkpoints in float32, open
     * @param context gives seeds and cancellation
     */
    public PermutedDelta(OpenPair masters, RunContext context) {
        this.masters = masters;
        this.context = context;
    }

    /**
     * Permutes the update of every tensor of the stored checkpoints that the masters have as well.
     *
     * @param stored the stored tensors
     * @param format the format they are stored in
     * @return what would be unchanged bit by bit, or empty if no tensor could be permuted
     * @throws CheckpointException if a file has changed meanwhile
     * @throws IOException         if reading fails
     */
    public Optional<Outcome> run(List<TensorPair> stored, FloatFormat format)
            throws CheckpointException, IOException {
        PermutedDeltaNull model = new PermutedDeltaNull(format, STRATA);
        Optional<Outcome> sum = Optional.empty();
        Set<String> names = stored.stream().map(TensorPair::name).collect(Collectors.toSet());
        for (TensorPair pair : masters.pairing().pairs()) {
            if (!pair.isWide() || !names.contains(pair.name())) {
                continue;
            }
            for (long first = 0; first < pair.elements(); first += SLICE) {
                context.cancellation().check();
                int count = (int) Math.min(SLICE, pair.elements() - first);
                float[] base = read(masters.base(), pair.base(), first, count);
                float[] tuned = read(masters.tuned(), pair.tuned(), first, count);
                if (isFinite(base) && isFinite(tuned)) {
                    Outcome outcome = model.permute(base, tuned,
                            context.seed("permuted:" + pair.name() + "#" + first).generator(), 0);
                    sum = Optional.of(sum.map(known -> known.plus(outcome)).orElse(outcome));
                }
            }
        }
        return sum;
    }

    private static boolean isFinite(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static float[] read(Checkpoint from, TensorInfo tensor, long first, int count)
            throws CheckpointException, IOException {
        int size = tensor.dtype().size();
        byte[] bytes = new byte[Math.multiplyExact(count, size)];
        from.read(tensor, first * size, MemorySegment.ofArray(bytes));
        double[] wide = Elements.widen(tensor.dtype(), MemorySegment.ofArray(bytes), count);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) wide[i];
        }
        return values;
    }
}
