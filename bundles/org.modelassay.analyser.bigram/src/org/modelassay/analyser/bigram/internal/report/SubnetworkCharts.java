/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.analyser.bigram.internal.evaluate.Evaluator;
import org.modelassay.analyser.bigram.internal.evaluate.SequenceBootstrap;
import org.modelassay.analyser.bigram.internal.study.Findings;
import org.modelassay.analyser.bigram.internal.study.Network;
import org.modelassay.analyser.bigram.internal.study.Sweep;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.common.InvalidInputException;

/**
 * Agreement and loss by size, density by block, loss without a subnetwork, surprisals, and the model along training.
 *
 * @param findings  what was found
 * @param evaluator the bigrams' surprisals
 * @param bootstrap makes intervals
 */
record SubnetworkCharts(Findings findings, Evaluator evaluator, SequenceBootstrap bootstrap) {

    void write(Results results) throws InvalidInputException, IOException {
        sizes(results);
        density(results);
        new NetworkBars(findings, bootstrap).write(results);
        surprisals(results);
        if (!findings.checkpoints().isEmpty()) {
            trajectory(results);
        }
    }

    private void sizes(Results results) throws IOException {
        List<Network> bySize = findings.sweep().points().stream().map(Sweep.Point::network)
                .filter(network -> network.masks().active() > 0)
                .sorted(Comparator.comparingLong(network -> network.masks().active())).toList();
        double[] sizes = bySize.stream().mapToDouble(network -> network.masks().active()).toArray();
        Interval[] intervals = bySize.stream().map(network -> bootstrap.of(network.scores()::correlation))
                .toArray(Interval[]::new);
        Coordinates places = new Coordinates.Numbers(sizes);
        results.series(new Series("agreement", "How few weights make bigrams?", Series.Style.LINE,
                Axis.log("weights kept", "count"), Axis.linear("agreement with the bigrams", "r"), places,
                List.of(new Curve("subnetwork", "subnetworks", Curve.Role.OBSERVED,
                        bySize.stream().mapToDouble(network -> network.scores().correlation()).toArray(),
                        Arrays.stream(intervals).mapToDouble(Interval::low).toArray(),
                        Arrays.stream(intervals).mapToDouble(Interval::high).toArray()),
                        level("full", "whole model", findings.full().scores().correlation(), sizes.length),
                        level("empty", "no weights", findings.empty().scores().correlation(), sizes.length)),
                "One subnetwork for each lambda. A curve that is flat on the right says that few weights suffice."));
        results.series(new Series("loss_by_size", "How well does it predict as the bigrams do?", Series.Style.LINE,
                Axis.log("weights kept", "count"), Axis.linear("cross-entropy with the bigrams", "nats"), places,
                List.of(new Curve("subnetwork", "subnetworks", Curve.Role.OBSERVED,
                        bySize.stream().mapToDouble(network -> network.scores().hardLoss()).toArray()),
                        level("full", "whole model", findings.full().scores().hardLoss(), sizes.length)),
                "Lower = closer to the bigrams."));
    }

    private static Curve level(String name, String label, double value, int count) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return new Curve(name, label, Curve.Role.CONTROL, values);
    }

    private void density(Results results) throws IOException {
        Blocks blocks = new Blocks(findings.weights().tensors(), findings.sweep().choice().network().masks());
        double[] values = new double[blocks.layers() * Blocks.KINDS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = blocks.density(i / Blocks.KINDS.size(), i % Blocks.KINDS.size());
        }
        results.matrix(new Matrix("density", "Where does the selected subnetwork lie?", "layer",
                IntStream.range(0, blocks.layers()).mapToObj(Integer::toString).toList(), "matrix", Blocks.KINDS,
                Axis.linear("weights kept", "share"), values, Matrix.Scale.SEQUENTIAL,
                "The share of each matrix that the selected subnetwork keeps."));
    }

    private void surprisals(Results results) throws InvalidInputException, IOException {
        float[] full = findings.full().scores().sample();
        float[] best = findings.sweep().choice().network().scores().sample();
        List<double[]> points = new ArrayList<>();
        int seen = 0;
        for (int sequence = 0; seen < full.length; sequence++) {
            for (double bits : evaluator.bigrams(sequence)) {
                if (seen < full.length && Double.isFinite(bits)) {
                    points.add(new double[] {bits, full[seen], best[seen]});
                }
                seen++;
            }
        }
        double[] x = points.stream().mapToDouble(point -> point[0]).toArray();
        results.series(new Series("surprisal", "Token by token", Series.Style.SCATTER,
                Axis.linear("surprisal of the bigrams", "bits"), Axis.linear("surprisal of the network", "bits"),
                new Coordinates.Numbers(x),
                List.of(new Curve("subnetwork", "selected subnetwork", Curve.Role.OBSERVED,
                        points.stream().mapToDouble(point -> point[2]).toArray()),
                        new Curve("full", "whole model", Curve.Role.CONTROL,
                                points.stream().mapToDouble(point -> point[1]).toArray())),
                "The closer to the diagonal, the more a network is its bigrams."));
    }

    private void trajectory(Results results) throws IOException {
        List<Findings.Step> steps = findings.checkpoints();
        results.series(new Series("trajectory", "When does the model make bigrams?", Series.Style.LINE,
                Axis.category("checkpoint"), Axis.linear("agreement with the bigrams", "r"),
                new Coordinates.Categories(steps.stream().map(Findings.Step::name).toList()),
                List.of(new Curve("subnetwork", "subnetwork", Curve.Role.OBSERVED,
                        steps.stream().mapToDouble(step -> step.subnetwork().scores().correlation()).toArray()),
                        new Curve("full", "whole model", Curve.Role.CONTROL,
                                steps.stream().mapToDouble(step -> step.full().scores().correlation()).toArray())),
                "One subnetwork for each checkpoint, all at the same lambda."));
    }
}
