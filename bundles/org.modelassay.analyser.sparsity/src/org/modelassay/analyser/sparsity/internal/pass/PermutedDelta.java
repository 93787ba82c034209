/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.InvalidInputException;
import org.modelassay.statistics.rounding.FloatFormat;
import org.modelassay.statistics.rounding.PermutedDeltaNull;
import org.modelassay.statistics.rounding.PermutedDeltaNull.Outcome;

/**
 * The null that keeps a real update: where the float32 masters of both checkpoints are given, their difference is
 * permuted among weights of similar magnitude and cast to the stored format.
 */
public final class PermutedDelta {

    private static final int STRATA = 50;
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final PermutedDeltaNull model;
    private final RunContext context;

    /**
     * Prepares permutations.
     *
     * @param format  the format that the weights are stored in
     * @param context gives seeds, threads, journal and cancellation
     */
    public PermutedDelta(FloatFormat format, RunContext context) {
        this.model = new PermutedDeltaNull(format, STRATA);
        this.context = context;
    }

    /**
     * Permutes the update of every slice, each as a unit of work.
     *
     * @param masters the masters, open
     * @return what would be unchanged bit by bit, or empty if no slice could be permuted
     * @throws AnalysisException     never
     * @throws InvalidInputException if a file has changed meanwhile
     * @throws IOException           if reading fails
     */
    public Optional<Outcome> run(Masters masters) throws AnalysisException, InvalidInputException, IOException {
        if (masters.pair().isEmpty()) {
            return Optional.empty();
        }
        OpenPair pair = masters.pair().get();
        Map<UnitOfWork, MasterSlice> units = new LinkedHashMap<>();
        masters.slices().forEach(slice -> units.put(slice.unit(), slice));
        return new Units<>(context, new OutcomeCodec(), unit -> permute(pair, units.get(unit)))
                .run(List.copyOf(units.keySet())).stream().flatMap(Optional::stream).reduce(Outcome::plus);
    }

    private Optional<Outcome> permute(OpenPair masters, MasterSlice slice) throws CheckpointException, IOException {
        float[] base = read(masters.base(), slice.pair().base(), slice);
        float[] tuned = read(masters.tuned(), slice.pair().tuned(), slice);
        context.cancellation().check();
        return isFinite(base) && isFinite(tuned)
                ? Optional.of(model.permute(base, tuned, context.seed(slice.unit().id()).generator(), 0))
                : Optional.empty();
    }

    private static boolean isFinite(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static float[] read(Checkpoint from, TensorInfo tensor, MasterSlice slice)
            throws CheckpointException, IOException {
        MemorySegment bytes = MemorySegment.ofArray(new byte[Math.multiplyExact(slice.count(), Float.BYTES)]);
        from.read(tensor, slice.first() * Float.BYTES, bytes);
        return bytes.toArray(FLOAT);
    }
}
