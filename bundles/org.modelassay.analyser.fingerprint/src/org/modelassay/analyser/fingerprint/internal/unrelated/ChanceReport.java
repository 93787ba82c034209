/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.unrelated;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.statistics.interval.ClusteredProportion;
import org.modelassay.statistics.special.Binomial;
import org.modelassay.statistics.testing.PlannedTest;

/**
 * Everything {@code fingerprint.unrelated} reports.
 *
 * @param names      the unrelated models
 * @param chances    what each matches
 * @param marked     what marked models match, of which there may be none
 * @param guess      the mean probability of guessing an answer without the secret
 * @param queries    of a verification
 * @param alpha      the error rate that it allows
 * @param confidence of the upper limit
 */
public record ChanceReport(List<String> names, List<Chance> chances, List<Chance> marked, double guess,
        int queries, double alpha, double confidence) {

    private static final int ENOUGH = 10;

    /** Copies the lists. */
    public ChanceReport {
        names = List.copyOf(names);
        chances = List.copyOf(chances);
        marked = List.copyOf(marked);
    }

    /**
     * Writes the results.
     *
     * @param results takes them
     * @throws IOException if a result cannot be written
     */
    public void write(Results results) throws IOException {
        ClusteredProportion rate = new ClusteredProportion(chances.stream().mapToLong(Chance::matches).toArray(),
                chances.stream().mapToLong(Chance::asked).toArray());
        double limit = rate.upperLimit(confidence);
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "%d models of others match %.2f %% of the fingerprints; with %.0f %% confidence fewer than %.2f %%. "
                        + "Take this limit as the null probability of a verification.",
                names.size(), 100 * rate.share(),
                100 * confidence, 100 * limit), Statement.Outcome.NONE));
        results.statement(new Statement("models", Statement.Kind.GATE, names.size() >= ENOUGH
                ? "Ten models or more were asked."
                : "Only " + names.size() + " models were asked: ten or more make the "
                        + "limit trustworthy.",
                names.size() >= ENOUGH ? Statement.Outcome.PASS : Statement.Outcome.INCONCLUSIVE));
        results.metric(new Metric("models", "Models asked", names.size(), "count", ""));
        results.metric(new Metric("rate", "Fingerprints matched by models of others", rate.share(), "share",
                "lower = safer")
                .with(new Interval(0, limit, confidence, "Clopper-Pearson, one-sided, clustered by model")));
        results.metric(new Metric("rate.limit", "Upper limit of that", limit, "share", ""));
        results.metric(new Metric("design_effect", "How alike a model's answers are", rate.designEffect(), "",
                "1 = independent; more = fewer effective questions"));
        results.metric(new Metric("guess", "Match without the secret, at most", guess, "share", "proposition 3.1"));
        test(results, limit);
        curves(results, limit);
        if (!marked.isEmpty()) {
            long given = marked.stream().mapToLong(Chance::matches).sum();
            results.metric(new Metric("rate.marked", "Fingerprints matched by marked models",
                    (double) given / marked.stream().mapToLong(Chance::asked).sum(), "share",
                    "higher = better marked"));
            new RocChart(marked, guess, queries).write(results);
        }
        try (TableWriter table = results.table(new Table("matches", "Matches by model",
                List.of(Column.text("model", "Model"), Column.integer("matches", "Matches", "count"),
                        Column.integer("asked", "Fingerprints", "count")),
                ""))) {
            for (int i = 0; i < names.size(); i++) {
                table.row(names.get(i), chances.get(i).matches(), chances.get(i).asked());
            }
        }
    }

    private void test(Results results, double limit) {
        Optional<PlannedTest> plan = PlannedTest.of(queries, guess, alpha);
        plan.ifPresent(test -> {
            double found = empirical(test.threshold());
            boolean ordered = found <= test.falseClaimProbability()
                    && test.falseClaimProbability() <= Binomial.hoeffdingUpperTail(test.threshold(), queries, guess);
            results.metric(new Metric("false_claims.empirical", "False claims of " + queries + " queries, found", found,
                    "share", "mean over models of all draws of fingerprints"));
            results.metric(new Metric("false_claims.exact", "False claims by the exact binomial tail",
                    test.falseClaimProbability(), "share", "at the probability of guessing"));
            results.metric(new Metric("false_claims.hoeffding", "False claims by Hoeffding's bound",
                    Binomial.hoeffdingUpperTail(test.threshold(), queries, guess), "share", ""));
            results.statement(new Statement("order", Statement.Kind.CONTROL, "False claims found, computed and bounded "
                    + (ordered ? "are" : "are not") + " in this order.",
                    ordered ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        });
        PlannedTest.of(queries, limit, alpha).ifPresent(test -> results.metric(new Metric("threshold.limit",
                "Matches that a claim needs at the upper limit", test.threshold(), "of " + queries, "")));
    }

    private double empirical(int threshold) {
        return chances.stream().mapToDouble(chance -> chance.claimProbability(queries, threshold)).average()
                .orElseThrow();
    }

    private void curves(Results results, double limit) throws IOException {
        double[] places = IntStream.rangeClosed(1, queries).asDoubleStream().toArray();
        results.series(new Series("false_claims", "How often is another's model claimed?", Series.Style.LINE,
                Axis.linear("matches needed", "of " + queries), Axis.log("false claims", "share"),
                new Coordinates.Numbers(places),
                List.of(new Curve("found", "found", Curve.Role.OBSERVED,
                        IntStream.rangeClosed(1, queries).mapToDouble(this::empirical).toArray()),
                        new Curve("limit", "exact, upper limit", Curve.Role.CONTROL, IntStream
                                .rangeClosed(1, queries).mapToDouble(m -> Binomial.upperTail(m, queries, limit))
                                .toArray()),
                        new Curve("exact", "exact, by guessing", Curve.Role.CONTROL, IntStream
                                .rangeClosed(1, queries).mapToDouble(m -> Binomial.upperTail(m, queries, guess))
                                .toArray()),
                        new Curve("hoeffding", "Hoeffding's bound", Curve.Role.CONTROL,
                                IntStream.rangeClosed(1, queries)
                                        .mapToDouble(m -> Binomial.hoeffdingUpperTail(m, queries, guess)).toArray())),
                "Lower = safer. What is found lies below what is computed, and that below the bound."));
    }
}
