/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import java.io.IOException;
import java.util.List;

import org.modelassay.analyser.bigram.internal.mask.MaskFile;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.mask.MaskedTensor;
import org.modelassay.analyser.bigram.internal.mask.ModelWeights;
import org.modelassay.analyser.bigram.internal.mask.OverlapStrata;
import org.modelassay.analyser.bigram.internal.mask.RowShuffle;
import org.modelassay.analyser.bigram.internal.report.OverlapReport;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.common.InvalidInputException;

/**
 * Do two subnetworks share more weights than chance, and more than weights of the same magnitude would? (Chang and
 * Bergen 2025, section 4.4, with the exact null that its text describes, and one that knows magnitudes.)
 *
 * <p>Roles: {@code model}, {@code first} and {@code second}, two masks over it.
 */
public final class OverlapAnalyser implements Analyser<OverlapParameters> {

    @Override
    public Plan plan(Inputs inputs, OverlapParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        try (Checkpoint model = Checkpoint.open(inputs.one("model").path());
                Checkpoint first = Checkpoint.open(inputs.one("first").path());
                Checkpoint second = Checkpoint.open(inputs.one("second").path())) {
            long weights = MaskedTensor.of(model).stream().mapToLong(MaskedTensor::size).sum();
            long bytes = 4 * weights + first.tensors().values().stream().mapToLong(info -> info.byteCount()).sum()
                    + second.tensors().values().stream().mapToLong(info -> info.byteCount()).sum();
            return new Plan(List.of(new UnitOfWork("overlap", weights)), "weights", bytes, 0, 30 * weights, List.of());
        }
    }

    @Override
    public void run(Inputs inputs, OverlapParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        ModelWeights weights = ModelWeights.read(inputs.one("model").path());
        MaskSet first = MaskFile.read(inputs.one("first").path(), weights.tensors());
        MaskSet second = MaskFile.read(inputs.one("second").path(), weights.tensors());
        if (first.active() == 0 || second.active() == 0) {
            throw new AnalysisException("One of the masks keeps no weight: there is no overlap to judge.");
        }
        context.cancellation().check();
        OverlapStrata strata = OverlapStrata.of(weights, first, second, parameters.quantiles());
        long[] shuffled = new RowShuffle(weights.tensors()).overlaps(first, second, parameters.rowShuffles(),
                context.seed("rows"), context.cancellation());
        new OverlapReport(strata, first, second, shuffled, parameters.confidence()).write(context.results());
        context.progress().advance(weights.full().size());
    }
}
