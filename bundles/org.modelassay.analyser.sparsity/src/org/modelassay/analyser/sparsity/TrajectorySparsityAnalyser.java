/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.sparsity.internal.multi.Comparison;
import org.modelassay.analyser.sparsity.internal.multi.LongRows;
import org.modelassay.analyser.sparsity.internal.multi.MultiChunk;
import org.modelassay.analyser.sparsity.internal.multi.MultiPass;
import org.modelassay.analyser.sparsity.internal.multi.OpenSeries;
import org.modelassay.analyser.sparsity.internal.multi.TrajectoryCounts;
import org.modelassay.analyser.sparsity.internal.report.TrajectoryReport;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.InvalidInputException;

/**
 * How does the set of changed weights grow during training? (Mukherjee et al. 2025, arXiv 2505.11711, section 6.)
 *
 * <p>Roles: {@code base}, and {@code steps}, the checkpoints in the order of training.
 */
public final class TrajectorySparsityAnalyser implements Analyser<TrajectorySparsityParameters> {

    @Override
    public Plan plan(Inputs inputs, TrajectorySparsityParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        try (OpenSeries series = OpenSeries.open(inputs.one("base"), inputs.all("steps"))) {
            return series.plan(context.threads());
        }
    }

    @Override
    public void run(Inputs inputs, TrajectorySparsityParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        try (OpenSeries series = OpenSeries.open(inputs.one("base"), inputs.all("steps"))) {
            int steps = series.checkpoints().size() - 1;
            MultiPass pass = new MultiPass(series, comparisons(steps), context.cancellation());
            Map<UnitOfWork, MultiChunk> units = new LinkedHashMap<>();
            series.chunks().forEach(chunk -> units.put(chunk.unit(), chunk));
            List<long[][]> rows = new Units<>(context, new LongRows(), unit -> {
                TrajectoryCounts counts = new TrajectoryCounts(steps);
                counts.add(pass.run(units.get(unit), counts));
                return counts.rows();
            }).run(List.copyOf(units.keySet()));
            TrajectoryCounts total = new TrajectoryCounts(steps);
            rows.forEach(total::merge);
            TrajectoryReport.write(series, total, context.results());
        }
    }

    /** Every step against the base, then every step against the one before it. */
    private static List<Comparison> comparisons(int steps) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            comparisons.add(new Comparison(0, step));
        }
        for (int step = 1; step <= steps; step++) {
            comparisons.add(new Comparison(step - 1, step));
        }
        return comparisons;
    }
}
