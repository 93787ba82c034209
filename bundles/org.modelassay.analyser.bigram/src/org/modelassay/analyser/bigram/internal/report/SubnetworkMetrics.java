/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.util.Optional;

import org.modelassay.analyser.bigram.internal.evaluate.Scores;
import org.modelassay.analyser.bigram.internal.evaluate.SequenceBootstrap;
import org.modelassay.analyser.bigram.internal.study.Findings;
import org.modelassay.analyser.bigram.internal.study.Network;
import org.modelassay.analyser.bigram.internal.study.Sweep;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Published;
import org.modelassay.analysis.result.Results;

/**
 * The numbers of {@code bigram.subnetwork}, beside those that are published.
 *
 * @param findings  what was found
 * @param bootstrap draws sequences for intervals
 */
record SubnetworkMetrics(Findings findings, SequenceBootstrap bootstrap) {

    private static final String SOURCE = "arXiv 2504.15471, Pythia 160M";

    void write(Results results) {
        Sweep sweep = findings.sweep();
        results.metric(correlation("r.full", "Agreement of the whole model", findings.full())
                .with(new Published(0.690, SOURCE)));
        results.metric(correlation("r.best", "Agreement of the best subnetwork", sweep.best().network())
                .with(new Published(0.964, SOURCE)));
        results.metric(correlation("r.selected", "Agreement of the selected subnetwork", sweep.choice().network())
                .with(new Published(0.953, SOURCE)));
        results.metric(correlation("r.empty", "Agreement without any maskable weight", findings.empty())
                .with(new Published(0.305, SOURCE)));
        results.metric(new Metric("r.selected.substituted", "Agreement when impossible tokens count",
                sweep.choice().network().scores().substitutedCorrelation(), "",
                "the greatest finite surprisal stands in for an infinite one"));
        results.metric(new Metric("lambda.selected", "Selected lambda", sweep.choice().lambda(), "nats", "")
                .with(new Published(10, SOURCE)));
        results.metric(new Metric("active.selected", "Weights of the selected subnetwork",
                sweep.choice().network().masks().active(), "count", "").with(new Published(7_238_986, SOURCE)));
        results.metric(new Metric("density.selected", "Share of weights in it",
                sweep.choice().network().masks().density(), "share", "lower = sparser")
                .with(new Published(0.0852, SOURCE)));
        results.metric(new Metric("density.unpenalised", "Share of weights without a penalty",
                sweep.points().getFirst().network().masks().density(), "share", "")
                .with(new Published(0.5, "arXiv 2504.15471")));
        results.metric(new Metric("weights", "Maskable weights", findings.weights().full().size(), "count", ""));
        results.metric(new Metric("impossible", "Tokens impossible for the bigrams",
                findings.full().scores().impossible(), "share", ""));
        double loss = findings.full().scores().loss();
        results.metric(new Metric("loss.full", "Loss of the whole model on the text", loss, "nats", ""));
        for (Network control : findings.controls()) {
            Metric agreement = correlation("r." + control.name(), "Agreement of " + control.label(), control);
            Optional<Double> published = published(control.name());
            results.metric(published.isEmpty() ? agreement
                    : agreement.with(new Published(published.get(), SOURCE)));
        }
        for (Network network : findings.ablated()) {
            Scores scores = network.scores();
            results.metric(new Metric("rise." + network.name(), "Rise of the loss " + network.label(),
                    scores.loss() - loss, "nats", "higher = the model needs it more")
                    .with(bootstrap.of(times -> scores.loss(times) - findings.full().scores().loss(times))));
        }
    }

    private static Optional<Double> published(String control) {
        return switch (control) {
        case "control.random" -> Optional.of(0.787);
        case "control.embeddings" -> Optional.of(0.965);
        case "control.linear" -> Optional.of(0.615);
        default -> Optional.empty();
        };
    }

    private Metric correlation(String name, String label, Network network) {
        return new Metric(name, label, network.scores().correlation(), "", "Pearson's r of surprisals, higher = closer")
                .with(bootstrap.of(network.scores()::correlation));
    }
}
