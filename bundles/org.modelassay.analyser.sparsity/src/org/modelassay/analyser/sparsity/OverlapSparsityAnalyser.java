/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.sparsity.internal.multi.LongRows;
import org.modelassay.analyser.sparsity.internal.multi.MultiChunk;
import org.modelassay.analyser.sparsity.internal.multi.MultiPass;
import org.modelassay.analyser.sparsity.internal.multi.OpenSeries;
import org.modelassay.analyser.sparsity.internal.multi.OverlapCounter;
import org.modelassay.analyser.sparsity.internal.multi.OverlapPlan;
import org.modelassay.analyser.sparsity.internal.report.OverlapReport;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * Do several training runs change the same weights, and more so than weights of the same magnitude would have it?
 * (Mukherjee et al. 2025, arXiv 2505.11711, section 5, with a null that knows magnitudes.)
 *
 * <p>Roles: {@code base}, and {@code tuned}, two or more checkpoints trained from it.
 */
public final class OverlapSparsityAnalyser implements Analyser<OverlapSparsityParameters> {

    @Override
    public Plan plan(Inputs inputs, OverlapSparsityParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        try (OpenSeries series = open(inputs)) {
            return series.plan(context.threads());
        }
    }

    @Override
    public void run(Inputs inputs, OverlapSparsityParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        try (OpenSeries series = open(inputs)) {
            OverlapPlan plan = new OverlapPlan(series.checkpoints().size() - 1);
            MultiPass pass = new MultiPass(series, plan.comparisons(), context.cancellation());
            Map<UnitOfWork, MultiChunk> units = new LinkedHashMap<>();
            series.chunks().forEach(chunk -> units.put(chunk.unit(), chunk));
            List<long[][]> rows = new Units<>(context, new LongRows(), unit -> {
                MultiChunk chunk = units.get(unit);
                OverlapCounter counter = new OverlapCounter(plan, chunk.tensors().getFirst().dtype());
                return counter.rows(pass.run(chunk, counter), parameters.quantiles());
            }).run(List.copyOf(units.keySet()));
            new OverlapReport(series, plan, rows, parameters.confidence()).write(context.results());
        }
    }

    private static OpenSeries open(Inputs inputs) throws InvalidInputException, IOException {
        List<Input> tuned = inputs.all("tuned");
        if (tuned.size() < 2) {
            throw new InvalidInputException(Diagnostic.error("tuned",
                    "an overlap needs at least two tuned checkpoints, and " + tuned.size() + " is given",
                    "bind the role tuned several times"));
        }
        return OpenSeries.open(inputs.one("base"), tuned);
    }
}
