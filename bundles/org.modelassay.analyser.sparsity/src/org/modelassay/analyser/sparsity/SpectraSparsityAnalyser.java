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

import org.modelassay.analyser.sparsity.internal.pass.OpenPair;
import org.modelassay.analyser.sparsity.internal.pass.TensorPair;
import org.modelassay.analyser.sparsity.internal.report.SpectraReport;
import org.modelassay.analyser.sparsity.internal.spectra.Decomposition;
import org.modelassay.analyser.sparsity.internal.spectra.MatrixChoice;
import org.modelassay.analyser.sparsity.internal.spectra.MatrixSpectra;
import org.modelassay.analyser.sparsity.internal.spectra.SpectraCodec;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.statistics.linear.EjmlLinearAlgebra;

/**
 * Of what rank is the update of each matrix, and did it turn the leading directions of the weights? (Mukherjee et al.
 * 2025, arXiv 2505.11711, section 4; Zhu et al. 2025, arXiv 2511.08567.)
 *
 * <p>Roles: {@code base} and {@code tuned}, a checkpoint each.
 */
public final class SpectraSparsityAnalyser implements Analyser<SpectraSparsityParameters> {

    /** Bytes for each element of a matrix of which singular vectors are computed. */
    private static final long VECTORS = 100;
    /** The same for singular values alone. */
    private static final long VALUES = 48;

    @Override
    public Plan plan(Inputs inputs, SpectraSparsityParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        try (OpenPair pair = OpenPair.open(inputs.one("base").path(), inputs.one("tuned").path())) {
            MatrixChoice choice = choice(pair, parameters);
            List<Diagnostic> diagnostics = new ArrayList<>(pair.diagnostics());
            choice.skipped().forEach(each -> diagnostics.add(Diagnostic.warning(each.tensor(),
                    "not decomposed: " + each.reason(), "set a larger value if there is memory and time")));
            long largest = choice.chosen().stream().mapToLong(TensorPair::elements).max().orElse(0);
            return new Plan(choice.chosen().stream().map(SpectraSparsityAnalyser::unit).toList(), "bytes",
                    choice.chosen().stream().mapToLong(TensorPair::bytes).sum(), 0,
                    context.threads() * (parameters.weights() ? VECTORS : VALUES) * largest, diagnostics);
        }
    }

    @Override
    public void run(Inputs inputs, SpectraSparsityParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        try (OpenPair pair = OpenPair.open(inputs.one("base").path(), inputs.one("tuned").path())) {
            pair.diagnostics().forEach(context::message);
            MatrixChoice choice = choice(pair, parameters);
            Decomposition decomposition = new Decomposition(pair, new EjmlLinearAlgebra(context.cancellation()),
                    parameters.top(), parameters.weights());
            Map<UnitOfWork, TensorPair> units = new LinkedHashMap<>();
            choice.chosen().forEach(tensor -> units.put(unit(tensor), tensor));
            List<MatrixSpectra> spectra = new Units<>(context, new SpectraCodec(), unit -> {
                TensorPair tensor = units.get(unit);
                return decomposition.run(tensor).orElseThrow(() -> new AnalysisException(tensor.name()
                        + " holds a number that is not finite, so it has no spectrum; leave it out of the checkpoint"));
            }).run(List.copyOf(units.keySet()));
            SpectraReport.write(choice, spectra, parameters.top(), context.results());
        }
    }

    private static MatrixChoice choice(OpenPair pair, SpectraSparsityParameters parameters)
            throws InvalidInputException {
        MatrixChoice choice = MatrixChoice.of(pair.pairing(), parameters.sample(), parameters.largest());
        if (choice.chosen().isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(pair.tuned().location().toString(),
                    "there is no matrix to decompose: none is common, of floats, and small enough",
                    "raise parameter largest"));
        }
        return choice;
    }

    private static UnitOfWork unit(TensorPair tensor) {
        return new UnitOfWork("spectrum:" + tensor.name(), tensor.bytes());
    }
}
