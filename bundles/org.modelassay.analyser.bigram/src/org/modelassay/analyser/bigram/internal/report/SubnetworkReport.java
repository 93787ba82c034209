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
import org.modelassay.analyser.bigram.internal.study.Sweep;
import org.modelassay.analysis.result.Interval;
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
        new SubnetworkMetrics(findings, bootstrap).write(results);
        new ClaimsTable(claims.all()).write(results);
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
}
