/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.modelassay.analyser.bigram.SubnetworkParameters;
import org.modelassay.analyser.bigram.internal.evaluate.Evaluator;
import org.modelassay.analyser.bigram.internal.evaluate.Scores;
import org.modelassay.analyser.bigram.internal.evaluate.SequenceBootstrap;
import org.modelassay.analyser.bigram.internal.study.Findings;
import org.modelassay.analyser.bigram.internal.study.Network;
import org.modelassay.analyser.bigram.internal.study.Sweep;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Published;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;

/**
 * The results of {@code bigram.subnetwork}.
 *
 * @param findings   what was found
 * @param evaluator  the bigrams' surprisals
 * @param parameters how it was found
 * @param seed       the origin of the draws for intervals
 */
public record SubnetworkReport(Findings findings, Evaluator evaluator, SubnetworkParameters parameters, Seed seed) {

    /** The correlation of the whole model above which it has learnt too little for the question. */
    private static final double GATE = 0.85;

    private static final double MOST_IMPOSSIBLE = 0.005;

    private static final String SOURCE = "arXiv 2504.15471, Pythia 160M";

    /**
     * Writes them.
     *
     * @param results takes the results
     * @throws InvalidInputException when the text was changed meanwhile
     * @throws IOException           when something cannot be written
     */
    public void write(Results results) throws InvalidInputException, IOException {
        SequenceBootstrap bootstrap = new SequenceBootstrap(findings.full().scores().sequences().size(),
                parameters.resamples(), parameters.confidence(), seed);
        Claims claims = new Claims(findings, bootstrap);
        answer(results, claims);
        gates(results, bootstrap);
        metrics(results, bootstrap);
        claims.write(results);
        new SubnetworkTables(findings, bootstrap).write(results);
        new SubnetworkCharts(findings, evaluator, bootstrap).write(results);
        new TrainingCharts(findings.sweep()).write(results);
    }

    private void answer(Results results, Claims claims) {
        Sweep.Point choice = findings.sweep().choice();
        Scores scores = choice.network().scores();
        long holding = claims.all().stream().filter(Claim::holds).count();
        boolean sound = findings.full().scores().correlation() < GATE
                && findings.full().scores().impossible() < MOST_IMPOSSIBLE;
        results.statement(new Statement("answer", Statement.Kind.ANSWER,
                String.format(Locale.ROOT,
                        "%,d of %,d weights (%.2f %%) predict as the bigrams do, r = %.3f, where the whole model has r "
                                + "= %.3f. %d of %d claims of the paper hold here.",
                        choice.network().masks().active(), choice.network().masks().size(),
                        100 * choice.network().masks().density(), scores.correlation(),
                        findings.full().scores().correlation(), holding, claims.all().size()),
                sound ? Statement.Outcome.NONE : Statement.Outcome.INCONCLUSIVE));
    }

    private void gates(Results results, SequenceBootstrap bootstrap) {
        Scores full = findings.full().scores();
        Interval interval = bootstrap.of(full::correlation);
        results.statement(new Statement("gate.model", Statement.Kind.GATE,
                String.format(Locale.ROOT, "The whole model agrees with the bigrams at r = %.3f (%.3f to %.3f); below "
                        + "0.85 it has learnt more than bigrams.", full.correlation(), interval.low(),
                        interval.high()),
                interval.high() < GATE ? Statement.Outcome.PASS
                        : interval.low() >= GATE ? Statement.Outcome.FAIL : Statement.Outcome.INCONCLUSIVE));
        results.statement(new Statement("gate.impossible", Statement.Kind.GATE,
                String.format(Locale.ROOT,
                        "%.3f %% of held-out tokens are impossible for the bigrams and left out; above 0.5 %% "
                                + "correlations would say little.",
                        100 * full.impossible()),
                full.impossible() < MOST_IMPOSSIBLE ? Statement.Outcome.PASS : Statement.Outcome.INCONCLUSIVE));
        List<String> unsettled = new ArrayList<>();
        findings.sweep().points().stream().filter(point -> !point.trained().isSettled() || !point.trained().stable())
                .forEach(point -> unsettled.add("\u03bb " + point.lambda()));
        results.statement(new Statement("gate.training", Statement.Kind.GATE,
                unsettled.isEmpty() ? "Every training settled and stayed calm."
                        : "These trainings did not settle, or their loss jumped: " + String.join(", ", unsettled)
                                + ".",
                unsettled.isEmpty() ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
    }

    private void metrics(Results results, SequenceBootstrap bootstrap) {
        Sweep sweep = findings.sweep();
        results.metric(correlation("r.full", "Agreement of the whole model", findings.full(), bootstrap)
                .with(new Published(0.690, SOURCE)));
        results.metric(correlation("r.best", "Agreement of the best subnetwork", sweep.best().network(), bootstrap)
                .with(new Published(0.964, SOURCE)));
        results.metric(correlation("r.selected", "Agreement of the selected subnetwork", sweep.choice().network(),
                bootstrap).with(new Published(0.953, SOURCE)));
        results.metric(correlation("r.empty", "Agreement without any maskable weight", findings.empty(), bootstrap)
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
        for (Network network : findings.ablated()) {
            Scores scores = network.scores();
            results.metric(new Metric("rise." + network.name(), "Rise of the loss " + network.label(),
                    scores.loss() - loss, "nats", "higher = the model needs it more")
                    .with(bootstrap.of(times -> scores.loss(times) - findings.full().scores().loss(times))));
        }
    }

    private static Metric correlation(String name, String label, Network network, SequenceBootstrap bootstrap) {
        return new Metric(name, label, network.scores().correlation(), "", "Pearson's r of surprisals, higher = closer")
                .with(bootstrap.of(network.scores()::correlation));
    }
}
