/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.generate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Response;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Published;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.common.Digest;
import org.modelassay.statistics.special.Binomial;
import org.modelassay.statistics.testing.PlannedTest;

/** Everything {@code fingerprint.generate} reports: nothing that helps to guess a fingerprint. */
public final class GenerateReport {

    private static final double LOWEST = -8;

    private static final int BINS = 32;

    private static final int QUERIES = 10;

    private final List<Fingerprint> fingerprints;
    private final Recipe recipe;
    private final int replaced;
    private final Digest ledger;

    /**
     * Gathers what is to be reported.
     *
     * @param fingerprints what was made
     * @param recipe       how
     * @param replaced     how many keys were made again
     * @param ledger       the state of the ledger
     */
    public GenerateReport(List<Fingerprint> fingerprints, Recipe recipe, int replaced, Digest ledger) {
        this.fingerprints = List.copyOf(fingerprints);
        this.recipe = recipe;
        this.replaced = replaced;
        this.ledger = ledger;
    }

    /**
     * Writes the results.
     *
     * @param results takes them
     * @throws IOException if a result cannot be written
     */
    public void write(Results results) throws IOException {
        double[] probabilities = fingerprints.stream().flatMap(each -> each.responses().stream())
                .mapToDouble(Response::probability).toArray();
        double mean = Arrays.stream(probabilities).average().orElseThrow();
        double most = Arrays.stream(probabilities).max().orElseThrow();
        double guess = fingerprints.stream().mapToDouble(Fingerprint::guess).average().orElseThrow();
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "%,d fingerprints by the scheme %s are in the ledger. The model gives their answers with probability "
                        + "%.2g on average; one who knows all but the secret guesses an answer with %.2g.",
                fingerprints.size(), recipe.scheme().id(), mean, guess), Statement.Outcome.NONE));
        results.statement(new Statement("ledger", Statement.Kind.NOTE,
                "State of the ledger: " + ledger.value() + ".", Statement.Outcome.NONE));
        metrics(results, mean, most, guess);
        results.metric(new Metric("replaced", "Keys made again because they were taken", replaced, "count", ""));
        histogram(results, probabilities);
        falseClaims(results, guess, mean);
    }

    private void metrics(Results results, double mean, double most, double guess) {
        results.metric(new Metric("fingerprints", "Fingerprints made", fingerprints.size(), "count", ""));
        Metric before = new Metric("probability.mean", "Probability of an answer before marking, mean", mean, "share",
                "lower = the unmarked model answers so less often");
        boolean published = recipe.scheme().id().equals("perinucleus") && recipe.nucleus() == 0.8
                && recipe.width() == 3 && recipe.tokens() == 1;
        results.metric(published
                ? before.with(new Published(0.014, "arXiv 2502.07760, section 3 (Llama-3.1-8B)")) : before);
        results.metric(new Metric("probability.max", "Probability of an answer before marking, greatest", most,
                "share", "of the scheme perinucleus at most 1 - nucleus"));
        results.metric(new Metric("guess.mean", "Probability of guessing an answer without the secret, mean", guess,
                "share", "1 / width where no candidate is filtered out"));
        results.metric(new Metric("guess.max", "Probability of guessing an answer without the secret, greatest",
                fingerprints.stream().mapToDouble(Fingerprint::guess).max().orElseThrow(), "share", ""));
        results.metric(new Metric("key.log_perplexity", "Log-perplexity of keys, mean",
                fingerprints.stream().mapToDouble(Fingerprint::logPerplexity).average().orElseThrow(), "nats",
                "low = keys pass for text").with(new Published(3.1, "arXiv 2502.07760, table 5 (Llama-3.1-8B)")));
    }

    private static void histogram(Results results, double... probabilities) throws IOException {
        double[] edges = IntStream.rangeClosed(0, BINS).mapToDouble(i -> LOWEST - LOWEST * i / BINS).toArray();
        double[] shares = new double[BINS];
        for (double probability : probabilities) {
            int bin = (int) ((Math.log10(probability) - LOWEST) * BINS / -LOWEST);
            shares[Math.clamp(bin, 0, BINS - 1)] += 1.0 / probabilities.length;
        }
        results.distribution(new Distribution("probability", "How probable are the answers before marking?",
                Axis.linear("log10 of the probability", ""), Axis.linear("answers", "share"), edges,
                List.of(new Curve("answers", "answers", Curve.Role.OBSERVED, shares)),
                "Answers of probability below 1e-8 are in the first bin."));
    }

    /** What a number of matches is worth, by the guess bound and by the unmarked model's own probabilities. */
    private static void falseClaims(Results results, double guess, double measured) throws IOException {
        double[] matches = IntStream.rangeClosed(1, QUERIES).asDoubleStream().toArray();
        List<Curve> curves = new ArrayList<>();
        curves.add(curve("hoeffding", "Hoeffding's bound", guess,
                m -> Binomial.hoeffdingUpperTail(m, QUERIES, guess)));
        curves.add(curve("exact", "exact", guess, m -> Binomial.upperTail(m, QUERIES, guess)));
        curves.add(curve("measured", "unmarked model", measured,
                m -> Binomial.upperTail(m, QUERIES, measured)));
        results.series(new Series("false_claims", "How often would another's model match so many of ten?",
                Series.Style.LINE, Axis.linear("matches needed", "of 10"), Axis.log("false claims", "share"),
                new Coordinates.Numbers(matches), curves,
                "Lower = safer. The first two hold for every model that was made without the secret."));
        try (TableWriter table = results.table(new Table("plans", "Plans for a verification",
                List.of(Column.integer("queries", "Queries", ""),
                        Column.number("alpha", "False claims at most", "share"),
                        Column.integer("threshold", "Matches needed", ""),
                        Column.number("false_claims", "False claims", "share")),
                "By the guess bound; empty where even all matches are not enough."))) {
            for (int queries : new int[] {5, 10, 20, 50}) {
                for (double alpha : new double[] {0.05, 0.01, 0.001}) {
                    Optional<PlannedTest> plan = PlannedTest.of(queries, guess, alpha);
                    table.row(queries, alpha, plan.map(PlannedTest::threshold).orElse(null),
                            plan.map(PlannedTest::falseClaimProbability).orElse(null));
                }
            }
        }
    }

    private static Curve curve(String name, String label, double rate,
            IntToDoubleFunction probability) {
        return new Curve(name, String.format(Locale.ROOT, "%s (%.3g a query)", label, rate), Curve.Role.CONTROL,
                IntStream.rangeClosed(1, QUERIES).mapToDouble(probability).toArray());
    }
}
