/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.analyser.bigram.internal.study.Sweep;
import org.modelassay.analyser.bigram.internal.train.CurvePoint;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;

/**
 * The training of the selected subnetwork.
 *
 * @param sweep all subnetworks
 */
record TrainingCharts(Sweep sweep) {

    void write(Results results) throws IOException {
        List<CurvePoint> curve = sweep.choice().trained().curve();
        double[] steps = curve.stream().mapToDouble(CurvePoint::step).toArray();
        Coordinates places = new Coordinates.Numbers(steps);
        Axis x = Axis.linear("step", "");
        results.series(new Series("gates", "When do the gates make up their mind?", Series.Style.LINE, x,
                Axis.linear("gates", "share"), places,
                List.of(new Curve("undecided", "undecided", Curve.Role.OBSERVED, shares(curve, 0.1, 0.9)),
                        new Curve("open", "open", Curve.Role.OBSERVED, shares(curve, 0.9, 1)),
                        new Curve("closed", "closed", Curve.Role.OBSERVED, shares(curve, 0, 0.1))),
                "Undecided gates lie between 0.1 and 0.9."));
        results.series(new Series("training_loss", "How does the loss fall?", Series.Style.LINE, x,
                Axis.linear("cross-entropy of the batch", "nats"), places,
                List.of(new Curve("loss", "loss", Curve.Role.OBSERVED,
                        curve.stream().mapToDouble(CurvePoint::loss).toArray())),
                "The loss with soft gates on the text of the training, without the penalty."));
        results.series(new Series("sharpness", "How sharp are the gates?", Series.Style.LINE, x,
                Axis.log("sharpness", ""), places,
                List.of(new Curve("sharpness", "sharpness", Curve.Role.OBSERVED,
                        curve.stream().mapToDouble(CurvePoint::sharpness).toArray())),
                "It grows by the same factor in each step."));
        histogram(curve, results);
    }

    private static double[] shares(List<CurvePoint> curve, double low, double high) {
        return curve.stream().mapToDouble(point -> (double) point.gates().between(low, high) / point.gates().total())
                .toArray();
    }

    private static void histogram(List<CurvePoint> curve, Results results) throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            CurvePoint point = curve.get(Math.max(0, curve.size() * quarter / 4 - 1));
            long[] bins = point.gates().bins();
            double[] shares = IntStream.range(0, bins.length).mapToDouble(i -> (double) bins[i] / point.gates().total())
                    .toArray();
            if (curves.stream().noneMatch(each -> each.name().equals("step_" + point.step()))) {
                curves.add(new Curve("step_" + point.step(), "step " + point.step(), Curve.Role.OBSERVED, shares));
            }
        }
        double[] edges = IntStream.rangeClosed(0, CurvePoint.BINS).mapToDouble(i -> (double) i / CurvePoint.BINS)
                .toArray();
        results.distribution(new Distribution("gate_histogram", "How far are gates from 0 and 1?",
                Axis.linear("gate", ""), Axis.linear("gates", "share"), edges, curves,
                "In the end all gates are next to 0 or 1, so that cutting them changes little."));
    }
}
