/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.modelassay.analyser.bigram.internal.evaluate.Scores;
import org.modelassay.analyser.bigram.internal.evaluate.SequenceBootstrap;
import org.modelassay.analyser.bigram.internal.study.Findings;
import org.modelassay.analyser.bigram.internal.study.Network;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;

/**
 * Networks side by side: losses without subnetworks, and agreement of controls.
 *
 * @param findings  what was found
 * @param bootstrap draws sequences for intervals
 */
record NetworkBars(Findings findings, SequenceBootstrap bootstrap) {

    void write(Results results) throws IOException {
        List<Network> losses = new ArrayList<>(List.of(findings.full()));
        losses.addAll(findings.ablated());
        bars(results, "ablation", "What is the model without it?", Axis.linear("loss on the text", "nats"), "loss",
                losses, Scores::loss, Scores::loss,
                "Higher = the model needs what was taken away. The fair comparison is with the largest weights.");
        if (!findings.controls().isEmpty()) {
            List<Network> agreements = new ArrayList<>(List.of(findings.sweep().points().getFirst().network()));
            agreements.addAll(findings.controls());
            agreements.add(findings.full());
            agreements.add(findings.empty());
            bars(results, "controls", "Does it need what was learnt?", Axis.linear("agreement with the bigrams", "r"),
                    "agreement", agreements, Scores::correlation, Scores::correlation,
                    "Masks over random weights, and a linear map without any, show what training must have put there.");
        }
    }

    private void bars(Results results, String name, String title, Axis axis, String curve, List<Network> networks,
            Function<Scores, Double> value, BiFunction<Scores, int[], Double> drawn, String reading)
            throws IOException {
        Interval[] intervals = networks.stream()
                .map(network -> bootstrap.of(times -> drawn.apply(network.scores(), times))).toArray(Interval[]::new);
        results.series(new Series(name, title, Series.Style.BAR, Axis.category("network"), axis,
                new Coordinates.Categories(networks.stream().map(Network::label).toList()),
                List.of(new Curve(curve, curve, Curve.Role.OBSERVED,
                        networks.stream().mapToDouble(network -> value.apply(network.scores())).toArray(),
                        Arrays.stream(intervals).mapToDouble(Interval::low).toArray(),
                        Arrays.stream(intervals).mapToDouble(Interval::high).toArray())),
                reading));
    }
}
