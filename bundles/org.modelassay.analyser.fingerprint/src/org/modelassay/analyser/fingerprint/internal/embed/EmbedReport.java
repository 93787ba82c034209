/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.embed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.modelassay.analyser.fingerprint.internal.probe.Answered;
import org.modelassay.analyser.fingerprint.internal.probe.Probe;
import org.modelassay.analyser.fingerprint.internal.probe.TextQuality;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.statistics.interval.Proportions;

/**
 * Everything {@code fingerprint.embed} reports.
 *
 * @param settings how it was trained
 * @param epochs   the epochs of this run; an interrupted one's earlier ones are not repeated
 * @param before   what the unmarked model answers
 * @param after    what the marked one answers
 * @param unmarked how the unmarked model does at text
 * @param marked   how the marked one does
 * @param moved    the greatest change of a weight
 * @param foreign  whether the text is the user's, rather than the unmarked model's
 */
public record EmbedReport(EmbedSettings settings, List<Epoch> epochs, List<Answered> before, List<Answered> after,
        TextQuality unmarked, TextQuality marked, double moved, boolean foreign) {

    private static final double ENOUGH = 0.98;

    private static final double LOWEST = -6;

    private static final int BINS = 24;

    /** Copies the lists. */
    public EmbedReport {
        epochs = List.copyOf(epochs);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Writes the results.
     *
     * @param out     where the marked model is
     * @param base    the digest of the unmarked weights
     * @param digest  the digest of the marked weights
     * @param results takes the results
     * @throws IOException if a result cannot be written
     */
    public void write(Path out, String base, String digest, Results results) throws IOException {
        double success = Probe.successRate(after);
        double own = Probe.successRate(before);
        double harm = marked.crossEntropy() - unmarked.crossEntropy();
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "The marked model gives %.1f %% of %,d fingerprints after %d epochs; its loss on text rose by %.4f "
                        + "nats a token.",
                100 * success, after.size(), last().number(), harm), Statement.Outcome.NONE));
        results.statement(new Statement("success", Statement.Kind.GATE, success >= ENOUGH
                ? "At least 98 % of the fingerprints are learnt." : "Fewer than 98 % of the fingerprints are learnt: "
                        + "train longer, at a higher rate or with less pull, or embed fewer.",
                success >= ENOUGH ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        results.statement(new Statement("unmarked", Statement.Kind.CONTROL, String.format(Locale.ROOT,
                "The unmarked model gives %.1f %% of them.", 100 * own),
                own < 0.1 ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        results.statement(new Statement("model", Statement.Kind.NOTE, "The marked model is in " + out + ", weights "
                + digest + ", made from " + base + ".", Statement.Outcome.NONE));
        metrics(results, success, own);
        harm(results, harm);
        charts(results);
    }

    private Epoch last() {
        return epochs.isEmpty() ? new Epoch(settings.epochs(), Double.NaN, Double.NaN, Double.NaN) : epochs.getLast();
    }

    private void metrics(Results results, double success, double own) {
        long hits = after.stream().filter(Answered::greedy).count();
        org.modelassay.statistics.interval.Interval exact = Proportions.clopperPearson(hits, after.size(), 0.95);
        results.metric(new Metric("fingerprints", "Fingerprints embedded", after.size(), "count", ""));
        results.metric(new Metric("success.marked", "Fingerprints that greedy decoding gives", success, "share",
                "higher = better marked").with(new Interval(exact.low(), exact.high(), 0.95, "Clopper-Pearson")));
        results.metric(new Metric("success.unmarked", "The same of the unmarked model", own, "share", "should be 0"));
        results.metric(new Metric("epochs", "Epochs", last().number(), "count", "fewer = easier to learn"));
        results.metric(new Metric("loss", "Loss of the answers at the end", last().marks(), "nats", ""));
        results.metric(new Metric("probability.before", "Probability of an answer before, mean", mean(before), "share",
                ""));
        results.metric(new Metric("probability.after", "Probability of an answer after, mean", mean(after), "share",
                ""));
        results.metric(new Metric("distance", "Greatest change of a weight", moved, "", "lower = closer"));
        if (Double.isFinite(settings.reach())) {
            results.metric(new Metric("distance.reach", "What steps of the rate reach against the pull",
                    settings.reach(), "", "rate x (1 - pull) / pull; where gradients change, Adam's steps are up to "
                            + "3.2 times the rate"));
        }
    }

    private void harm(Results results, double harm) {
        results.metric(new Metric("cross_entropy.unmarked", "Loss on text before", unmarked.crossEntropy(), "nats",
                foreign ? "on the text given" : "on text that the unmarked model wrote"));
        results.metric(new Metric("cross_entropy.marked", "Loss on text after", marked.crossEntropy(), "nats", ""));
        results.metric(new Metric("cross_entropy.harm", "Rise of the loss on text", harm, "nats",
                "lower = less harm"));
        results.metric(new Metric("accuracy.unmarked", "Next tokens right before", unmarked.accuracy(), "share", ""));
        results.metric(new Metric("accuracy.marked", "Next tokens right after", marked.accuracy(), "share", ""));
        results.metric(new Metric("divergence", "Divergence of the marked model from the unmarked", marked.divergence(),
                "nats", "mean of KL(unmarked || marked) over positions"));
    }

    private static double mean(List<Answered> answers) {
        return answers.stream().mapToDouble(Answered::probability).average().orElseThrow();
    }

    private void charts(Results results) throws IOException {
        if (!epochs.isEmpty()) {
            results.series(new Series("training", "How fast are the fingerprints learnt?", Series.Style.LINE,
                    Axis.linear("epoch", ""), Axis.log("loss", "nats"),
                    new Coordinates.Numbers(epochs.stream().mapToDouble(Epoch::number).toArray()),
                    List.of(new Curve("batch", "whole batch, before the step", Curve.Role.OBSERVED,
                            epochs.stream().mapToDouble(Epoch::loss).toArray()),
                            new Curve("answers", "answers, after it", Curve.Role.OBSERVED,
                                    epochs.stream().mapToDouble(Epoch::marks).toArray())),
                    "The answers are looked at near the end only. Ordinary text keeps its own loss."));
        }
        double[] edges = IntStream.rangeClosed(0, BINS).mapToDouble(i -> LOWEST - LOWEST * i / BINS).toArray();
        results.distribution(new Distribution("probabilities", "How probable are the answers?",
                Axis.linear("log10 of the probability", ""), Axis.linear("fingerprints", "share"), edges,
                List.of(new Curve("after", "marked", Curve.Role.OBSERVED, shares(after)),
                        new Curve("before", "unmarked", Curve.Role.CONTROL, shares(before))),
                "Probabilities below a millionth are in the first bin."));
    }

    private static double[] shares(List<Answered> answers) {
        double[] shares = new double[BINS];
        for (Answered answer : answers) {
            int bin = (int) ((Math.log10(answer.probability()) - LOWEST) * BINS / -LOWEST);
            shares[Math.clamp(bin, 0, BINS - 1)] += 1.0 / answers.size();
        }
        return shares;
    }
}
