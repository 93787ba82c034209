/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.modelassay.analyser.sparsity.internal.pass.Chunk;
import org.modelassay.analyser.sparsity.internal.pass.ChunkCodec;
import org.modelassay.analyser.sparsity.internal.pass.ChunkPass;
import org.modelassay.analyser.sparsity.internal.pass.ChunkSink;
import org.modelassay.analyser.sparsity.internal.pass.ChunkTally;
import org.modelassay.analyser.sparsity.internal.pass.DirectionProbe;
import org.modelassay.analyser.sparsity.internal.pass.MaskFile;
import org.modelassay.analyser.sparsity.internal.pass.MaskedCodec;
import org.modelassay.analyser.sparsity.internal.pass.MaskedTally;
import org.modelassay.analyser.sparsity.internal.pass.Masters;
import org.modelassay.analyser.sparsity.internal.pass.OpenPair;
import org.modelassay.analyser.sparsity.internal.pass.PassPlan;
import org.modelassay.analyser.sparsity.internal.pass.PermutedDelta;
import org.modelassay.analyser.sparsity.internal.pass.TensorPair;
import org.modelassay.analyser.sparsity.internal.pass.TensorTally;
import org.modelassay.analyser.sparsity.internal.report.Gates;
import org.modelassay.analyser.sparsity.internal.report.UpdateReport;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Parallel;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitCodec;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.common.InvalidInputException;
import org.modelassay.statistics.rounding.FloatFormat;
import org.modelassay.statistics.rounding.PermutedDeltaNull.Outcome;

/**
 * Which weights did a training run change, and does rounding explain those that it did not? (Mukherjee et al. 2025,
 * arXiv 2505.11711, with the controls that paper lacks.)
 *
 * <p>Roles: {@code base} and {@code tuned}, a checkpoint each; optionally {@code base_float32} and
 * {@code tuned_float32}, the masters they were cast from.
 */
public final class UpdateSparsityAnalyser implements Analyser<UpdateSparsityParameters> {

    private static final long SMALL = 100_000_000;
    private static final Artifact MASK = new Artifact("change_mask", "Which weights changed", "safetensors",
            "One bit for each weight of every tensor that changed, set where it did; element i is bit i % 8 of byte "
                    + "i / 8, as numpy.unpackbits(..., bitorder='little') reads it.");

    @Override
    public Plan plan(Inputs inputs, UpdateSparsityParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        try (OpenPair pair = OpenPair.open(inputs.one("base").path(), inputs.one("tuned").path())) {
            try (Masters masters = Masters.open(inputs, pair)) {
                boolean isPermuted = UpdateReport.format(pair.pairing()).isPresent();
                return PassPlan.of(pair, masters, isPermuted, context.threads());
            }
        }
    }

    @Override
    public void run(Inputs inputs, UpdateSparsityParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        try (OpenPair pair = OpenPair.open(inputs.one("base").path(), inputs.one("tuned").path())) {
            try (Masters masters = Masters.open(inputs, pair)) {
                pair.diagnostics().forEach(context::message);
                masters.diagnostics().forEach(context::message);
                if (writesMask(pair, parameters)) {
                    try (MaskFile mask = new MaskFile(context.scratch().resolve("mask.bin"), pair.pairing().pairs())) {
                        List<TensorTally> tensors = run(pair, context, mask);
                        report(pair, masters, parameters, context, tensors);
                        mask.export(context.results().artifact(MASK), tensors);
                    }
                } else {
                    report(pair, masters, parameters, context, run(pair, context));
                }
            }
        }
    }

    private static boolean writesMask(OpenPair pair, UpdateSparsityParameters parameters) {
        return switch (parameters.mask()) {
        case ALWAYS -> true;
        case NEVER -> false;
        case AUTO -> pair.pairing().pairs().stream().mapToLong(each -> each.elements()).sum() <= SMALL;
        };
    }

    private static List<TensorTally> run(OpenPair pair, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        ChunkPass pass = new ChunkPass(pair.base(), pair.tuned(), context.cancellation());
        return run(pair, context, new ChunkCodec(), chunk -> pass.run(chunk, ChunkSink.NONE), tally -> tally);
    }

    private static List<TensorTally> run(OpenPair pair, RunContext context, MaskFile mask)
            throws AnalysisException, InvalidInputException, IOException {
        ChunkPass pass = new ChunkPass(pair.base(), pair.tuned(), context.cancellation());
        return run(pair, context, new MaskedCodec(mask), chunk -> {
            MaskFile.ChunkBits bits = mask.bits(chunk);
            ChunkTally tally = pass.run(chunk, bits);
            return new MaskedTally(tally, bits.write());
        }, MaskedTally::tally);
    }

    /** The work on one chunk. */
    @FunctionalInterface
    private interface ChunkTask<T> {

        T run(Chunk chunk) throws InvalidInputException, IOException;
    }

    private static <T> List<TensorTally> run(OpenPair pair, RunContext context, UnitCodec<T> codec, ChunkTask<T> task,
            Function<T, ChunkTally> tally) throws AnalysisException, InvalidInputException, IOException {
        List<Chunk> chunks = pair.pairing().chunks();
        Map<UnitOfWork, Chunk> units = new LinkedHashMap<>();
        chunks.forEach(chunk -> units.put(chunk.unit(), chunk));
        List<T> results = new Units<>(context, codec, unit -> task.run(units.get(unit)))
                .run(List.copyOf(units.keySet()));
        return TensorTally.join(chunks, results.stream().map(tally).toList());
    }

    private static void report(OpenPair pair, Masters masters, UpdateSparsityParameters parameters,
            RunContext context, List<TensorTally> tensors)
            throws AnalysisException, InvalidInputException, IOException {
        List<DirectionProbe.Direction> directions = probe(pair, tensors, parameters.directions(), context);
        Optional<FloatFormat> format = UpdateReport.format(pair.pairing());
        Optional<Outcome> permuted =
                format.isPresent() ? new PermutedDelta(format.get(), context).run(masters) : Optional.empty();
        new UpdateReport(pair.pairing(), tensors, directions, permuted, parameters.confidence()).write(context);
        Gates.write(pair.base(), pair.tuned(), pair.pairing(), context.results());
    }

    private static List<DirectionProbe.Direction> probe(OpenPair pair, List<TensorTally> tensors, int most,
            RunContext context) throws AnalysisException, InvalidInputException, IOException {
        List<TensorPair> matrices = tensors.stream()
                .filter(tensor -> tensor.pair().isMatrix() && tensor.pair().isWide()
                        && tensor.tally().total().bitEqual() < tensor.pair().elements())
                .map(TensorTally::pair).toList();
        DirectionProbe probe = new DirectionProbe(pair.base(), pair.tuned());
        long count = Math.min(most, matrices.size());
        List<TensorPair> spread =
                LongStream.range(0, count).mapToObj(i -> matrices.get((int) (matrices.size() * i / count))).toList();
        return new Parallel<TensorPair, Optional<DirectionProbe.Direction>>(context,
                each -> probe.run(each, context.cancellation())).map(spread).stream().flatMap(Optional::stream)
                .toList();
    }
}
