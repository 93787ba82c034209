/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.bigram.internal.evaluate.SequenceBootstrap;
import org.modelassay.analyser.bigram.internal.study.Findings;
import org.modelassay.analyser.bigram.internal.study.Network;
import org.modelassay.analyser.bigram.internal.study.Sweep;
import org.modelassay.analyser.bigram.internal.train.Trained;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/**
 * Every network, every training, every block, and what ablated networks write.
 *
 * @param findings  what was found
 * @param bootstrap makes intervals
 */
record SubnetworkTables(Findings findings, SequenceBootstrap bootstrap) {

    void write(Results results) throws IOException {
        networks(results);
        trainings(results);
        blocks(results);
        if (!findings.samples().isEmpty()) {
            samples(results);
        }
    }

    private List<Network> all() {
        List<Network> all = new ArrayList<>(List.of(findings.full(), findings.empty()));
        findings.sweep().points().forEach(point -> all.add(point.network()));
        all.addAll(findings.orders());
        all.addAll(findings.twins());
        findings.optimal().forEach(point -> all.add(point.network()));
        all.addAll(findings.ablated());
        all.addAll(findings.controls());
        findings.checkpoints().forEach(step -> all.addAll(List.of(step.full(), step.subnetwork())));
        return all;
    }

    private void networks(Results results) throws IOException {
        Table form = new Table("networks", "How does each network do?",
                List.of(Column.text("name", "name"), Column.text("network", "network"),
                        Column.integer("active", "weights", "count"), Column.number("density", "share", "share"),
                        Column.number("r", "r", ""), Column.number("low", "from", ""), Column.number("high", "to", ""),
                        Column.number("r_substituted", "r, impossible ones counted", ""),
                        Column.number("loss_bigrams", "loss on bigrams", "nats"),
                        Column.number("loss_text", "loss on text", "nats")),
                "r: correlation of surprisals with those of the bigrams on held-out text. Losses are cross-entropies "
                        + "with the bigrams' distributions and with the tokens that follow.");
        try (TableWriter rows = results.table(form)) {
            for (Network network : all()) {
                Interval interval = bootstrap.of(network.scores()::correlation);
                rows.row(network.name(), network.label(), network.masks().active(), network.masks().density(),
                        network.scores().correlation(), interval.low(), interval.high(),
                        network.scores().substitutedCorrelation(), network.scores().hardLoss(),
                        network.scores().loss());
            }
        }
    }

    private void trainings(Results results) throws IOException {
        Table form = new Table("trainings", "How did each training end?",
                List.of(Column.text("name", "name"), Column.number("lambda", "\u03bb", "nats"),
                        Column.integer("steps", "steps", ""), Column.integer("attempts", "attempts", ""),
                        Column.text("settled", "settled"), Column.text("stable", "calm"),
                        Column.number("soft_loss", "loss, soft gates", "nats"),
                        Column.number("hard_loss", "loss on bigrams, hard mask", "nats"),
                        Column.integer("open", "open gates", ""), Column.integer("undecided", "undecided gates", "")),
                "A training settles when fewer than 1 % as many gates are undecided as are open; it is calm when its "
                        + "loss never jumps for good.");
        try (TableWriter rows = results.table(form)) {
            List<Sweep.Point> points = new ArrayList<>(findings.sweep().points());
            points.addAll(findings.optimal());
            findings.checkpoints().forEach(
                    step -> points.add(new Sweep.Point(Double.NaN, step.trained(), step.subnetwork())));
            for (Sweep.Point point : points) {
                Trained trained = point.trained();
                rows.row(point.network().name(), point.lambda(), (long) trained.steps(), (long) trained.attempts(),
                        trained.isSettled() ? "yes" : "no", trained.stable() ? "yes" : "no", trained.softLoss(),
                        point.network().scores().hardLoss(), trained.curve().getLast().open(),
                        trained.curve().getLast().undecided());
            }
        }
    }

    private void blocks(Results results) throws IOException {
        Blocks blocks = new Blocks(findings.weights().tensors(), findings.sweep().choice().network().masks());
        Table form = new Table("blocks", "Where does the selected subnetwork lie?",
                List.of(Column.integer("layer", "layer", ""), Column.text("kind", "matrix"),
                        Column.integer("size", "weights", "count"), Column.integer("active", "kept", "count"),
                        Column.number("density", "share kept", "share"),
                        Column.number("share", "of the subnetwork", "share"),
                        Column.number("enrichment", "times its share of the weights", "")),
                "Enrichment above 1: more of the subnetwork than of the model lies here.");
        try (TableWriter rows = results.table(form)) {
            for (int layer = 0; layer < blocks.layers(); layer++) {
                for (int kind = 0; kind < Blocks.KINDS.size(); kind++) {
                    double share = blocks.shareOfActive(layer, kind);
                    rows.row((long) layer, Blocks.KINDS.get(kind), blocks.size(layer, kind),
                            blocks.active(layer, kind), blocks.density(layer, kind), share,
                            share / blocks.shareOfSize(layer, kind));
                }
            }
        }
    }

    private void samples(Results results) throws IOException {
        Table form = new Table("samples", "What do they write?",
                List.of(Column.text("network", "network"), Column.text("text", "text")),
                "Continuations of the same beginning at temperature 0.3.");
        try (TableWriter rows = results.table(form)) {
            for (Findings.Sample sample : findings.samples()) {
                rows.row(sample.network(), sample.text().replace("\n", "\u21b5"));
            }
        }
    }
}
