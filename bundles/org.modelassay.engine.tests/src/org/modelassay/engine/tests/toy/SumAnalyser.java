/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitCodec;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.common.InvalidInputException;

/** Adds random numbers, one per unit, and gives a result of every kind. */
public final class SumAnalyser implements Analyser<SumParameters> {

    private static final UnitCodec<Double> CODEC = new UnitCodec<>() {
        @Override
        public byte[] encode(Double result) {
            return ByteBuffer.allocate(Double.BYTES).putDouble(result).array();
        }

        @Override
        public Double decode(byte[] payload) {
            return ByteBuffer.wrap(payload).getDouble();
        }
    };

    @Override
    public Plan plan(Inputs inputs, SumParameters parameters, PlanContext context) {
        return new Plan(units(parameters), "numbers", 0, 0, 0, List.of());
    }

    private static List<UnitOfWork> units(SumParameters parameters) {
        return IntStream.range(0, parameters.units()).mapToObj(i -> new UnitOfWork("unit-" + i, 10)).toList();
    }

    @Override
    public void run(Inputs inputs, SumParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        List<Double> numbers = new Units<>(context, CODEC, unit -> {
            RandomGenerator random = context.seed(unit.id()).generator();
            return random.nextDouble() * parameters.factor() + parameters.offset();
        }).run(units(parameters));
        report(numbers, context);
    }

    private static void report(List<Double> numbers, RunContext context) throws IOException {
        double sum = numbers.stream().mapToDouble(Double::doubleValue).sum();
        context.results().statement(new Statement("answer", Statement.Kind.ANSWER, "The sum is " + sum + ".",
                Statement.Outcome.NONE));
        context.results().metric(new Metric("sum", "Sum", sum, "", "higher = more")
                .with(new Interval(sum - 1, sum + 1, 0.95, "made up")));
        context.results().metric(new Metric("undefined", "Undefined", Double.NaN, "", ""));
        try (TableWriter table = context.results().table(new Table("numbers", "Numbers",
                List.of(Column.text("unit", "Unit"), Column.number("value", "Value", ""),
                        Column.integer("index", "Index", "")),
                ""))) {
            for (int i = 0; i < numbers.size(); i++) {
                table.row(i == 1 ? "quoted, \"text\"" : "unit-" + i, numbers.get(i), i == 0 ? null : (Integer) i);
            }
        }
        double[] values = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        double[] places = IntStream.range(0, values.length).asDoubleStream().toArray();
        Curve curve = new Curve("value", "Value", Curve.Role.OBSERVED, values);
        context.results().series(new Series("curve", "How do they go on?", Series.Style.LINE, Axis.linear("Index", ""),
                Axis.linear("Value", ""), new Coordinates.Numbers(places), List.of(curve), ""));
        context.results().distribution(new Distribution("spread", "How do they spread?", Axis.linear("Value", ""),
                Axis.linear("Count", ""), new double[] {0, 1, 2},
                List.of(new Curve("count", "Count", Curve.Role.OBSERVED, new double[] {1, 2})), ""));
        context.results().matrix(new Matrix("grid", "Where are they?", "Row", List.of("0"), "Column",
                List.of("a", "a"), Axis.linear("Value", ""), new double[] {sum, Double.NaN}, Matrix.Scale.SEQUENTIAL,
                ""));
        Path file = context.results().artifact(new Artifact("raw", "Raw numbers", "bin", "big endian"));
        Files.write(file, CODEC.encode(sum));
        Files.write(context.scratch().resolve("left"), new byte[1]);
    }
}
