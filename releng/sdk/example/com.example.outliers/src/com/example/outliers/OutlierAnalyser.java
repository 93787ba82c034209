/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package com.example.outliers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitCodec;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * In which layers is a matrix of weights larger or smaller than the same matrix in the other layers?
 *
 * <p>One matrix is one unit of work: finished ones are journalled, so that an interrupted run goes on where it stopped.
 */
public final class OutlierAnalyser implements Analyser<OutlierParameters> {

    @Override
    public Plan plan(Inputs inputs, OutlierParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        Input model = inputs.one("model");
        try (Checkpoint checkpoint = Checkpoint.open(model.path())) {
            List<UnitOfWork> units = List.copyOf(units(checkpoint, parameters).keySet());
            if (units.isEmpty()) {
                throw new InvalidInputException(Diagnostic.error(model.name(),
                        "no matrix of weights is in at least " + parameters.layers() + " layers",
                        "choose a model of more layers"));
            }
            long bytes = units.stream().mapToLong(UnitOfWork::weight).sum();
            return new Plan(units, "bytes", bytes, 0, (1L << 20) * context.threads(), checkpoint.warnings());
        }
    }

    private static Map<UnitOfWork, LayerMatrix> units(Checkpoint checkpoint, OutlierParameters parameters) {
        Map<UnitOfWork, LayerMatrix> units = new LinkedHashMap<>();
        LayerMatrix.of(checkpoint, parameters.layers()).forEach(matrix -> units
                .put(new UnitOfWork(matrix.tensor().name(), matrix.tensor().byteCount()), matrix));
        return units;
    }

    @Override
    public void run(Inputs inputs, OutlierParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(inputs.one("model").path())) {
            Map<UnitOfWork, LayerMatrix> units = units(checkpoint, parameters);
            List<Double> sizes = new Units<>(context, new NumberCodec(), unit -> Weights
                    .rootMeanSquare(checkpoint, units.get(unit).tensor(), context.cancellation()))
                    .run(List.copyOf(units.keySet()));
            requireFinite(units.values(), sizes);
            new OutlierReport(List.copyOf(units.values()), sizes, parameters.threshold()).write(context.results());
        }
    }

    private static void requireFinite(Collection<LayerMatrix> matrices, List<Double> sizes) throws AnalysisException {
        int next = 0;
        for (LayerMatrix matrix : matrices) {
            if (!Double.isFinite(sizes.get(next++))) {
                throw new AnalysisException(matrix.tensor().name() + " holds weights that are not finite numbers");
            }
        }
    }

    private static final class NumberCodec implements UnitCodec<Double> {

        @Override
        public byte[] encode(Double number) {
            return ByteBuffer.allocate(Double.BYTES).putDouble(number).array();
        }

        @Override
        public Double decode(byte[] payload) {
            return ByteBuffer.wrap(payload).getDouble();
        }
    }
}
