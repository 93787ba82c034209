/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.bigram.internal.evaluate.Scores;
import org.modelassay.analyser.bigram.internal.evaluate.SequenceBootstrap;
import org.modelassay.analyser.bigram.internal.study.Findings;
import org.modelassay.analyser.bigram.internal.study.Network;
import org.modelassay.analyser.bigram.internal.study.Sweep;

/** What the paper claims, measured on this model. */
final class Claims {

    /** A fall of agreement along training that is worth the name. */
    private static final double LEAST_FALL = 0.001;

    private final List<Claim> claims = new ArrayList<>();

    Claims(Findings findings, SequenceBootstrap bootstrap) {
        agreement(findings, bootstrap);
        place(new Blocks(findings.weights().tensors(), findings.sweep().choice().network().masks()));
        ablation(findings, bootstrap);
        controls(findings, bootstrap);
        trajectory(findings, bootstrap);
        sanity(findings);
    }

    private static Scores scores(List<Network> networks, String name) {
        return networks.stream().filter(network -> network.name().equals(name)).findFirst().orElseThrow().scores();
    }

    private void agreement(Findings findings, SequenceBootstrap bootstrap) {
        Scores best = findings.sweep().best().network().scores();
        Scores full = findings.full().scores();
        Scores selected = findings.sweep().choice().network().scores();
        Scores random = scores(findings.twins(), "random");
        claims.add(Claim.atLeast("1.r", "The best subnetwork agrees with the bigrams", 0.95, bootstrap,
                best.correlation(), best::correlation, "0.961 to 0.987"));
        claims.add(Claim.atLeast("1.gain", "It agrees better than the whole model", 0.15, bootstrap,
                best.correlation() - full.correlation(),
                times -> best.correlation(times) - full.correlation(times), "0.22 to 0.40"));
        claims.add(Claim.exactAtMost("2.density", "The selected subnetwork is a small part of the weights",
                findings.sweep().choice().network().masks().density(), 0.25, "0.0010 to 0.085"));
        saturation(findings.sweep());
        claims.add(Claim.atLeast("4.r", "It agrees better than random weights, as many of each matrix", 0.2, bootstrap,
                selected.correlation() - random.correlation(),
                times -> selected.correlation(times) - random.correlation(times), "not given"));
    }

    private void saturation(Sweep sweep) {
        if (sweep.points().size() > 1) {
            double gain = sweep.points().getFirst().network().scores().correlation()
                    - sweep.points().get(1).network().scores().correlation();
            claims.add(Claim.exactAtMost("2.saturates", "The largest subnetwork is hardly better than the next", gain,
                    0.01, "flat from 10 million weights on"));
        }
    }

    private void place(Blocks blocks) {
        double mlp = blocks.shareOfActive(0, 4, 5);
        claims.add(Claim.exact("3.largest", "Most of it lies in the first MLP: no other part has a larger share",
                blocks.largest().equals("MLP of layer 0") ? 1 : 0, 1, "yes"));
        claims.add(Claim.exact("3.enriched", "The first MLP has twice its share of the weights",
                mlp / blocks.shareOfSize(0, 4, 5), 2, "not given"));
        claims.add(Claim.exact("3.values", "Of attention, values and outputs rather than queries and keys",
                blocks.shareOfActive(-1, 2, 3) / blocks.shareOfActive(-1, 0, 1), 1, "1.8 (Pythia 1B)"));
    }

    private void ablation(Findings findings, SequenceBootstrap bootstrap) {
        Scores full = findings.full().scores();
        Scores bigram = scores(findings.ablated(), "without.bigram");
        Scores random = scores(findings.ablated(), "without.random");
        Scores largest = scores(findings.ablated(), "without.largest");
        claims.add(Claim.atLeast("4.random", "Without it the loss rises ten times as much as without random weights",
                0, bootstrap, bigram.loss() - full.loss() - 10 * (random.loss() - full.loss()),
                times -> bigram.loss(times) - full.loss(times) - 10 * (random.loss(times) - full.loss(times)),
                "figure only"));
        claims.add(Claim.atLeast("4.magnitude", "and more than without as many of the largest weights", 0, bootstrap,
                bigram.loss() - largest.loss(), times -> bigram.loss(times) - largest.loss(times), "not given"));
        if (findings.comparable().isPresent()) {
            Scores optimal = scores(findings.ablated(), "without.optimal");
            claims.add(Claim.atLeast("4.optimal", "and at least half as much as without the optimal subnetwork", 0,
                    bootstrap, 2 * (bigram.loss() - full.loss()) - (optimal.loss() - full.loss()),
                    times -> 2 * (bigram.loss(times) - full.loss(times)) - (optimal.loss(times) - full.loss(times)),
                    "about equal"));
        }
    }

    private void controls(Findings findings, SequenceBootstrap bootstrap) {
        if (findings.controls().isEmpty()) {
            return;
        }
        Scores trained = findings.sweep().points().getFirst().network().scores();
        Scores random = scores(findings.controls(), "control.random");
        Scores embeddings = scores(findings.controls(), "control.embeddings");
        claims.add(Claim.atLeast("7.random", "A subnetwork of a random model agrees less", 0, bootstrap,
                trained.correlation() - random.correlation(),
                times -> trained.correlation(times) - random.correlation(times), "0.09 to 0.23"));
        claims.add(Claim.atLeast("7.embeddings", "but with trained embeddings almost as well", -0.03, bootstrap,
                embeddings.correlation() - trained.correlation(),
                times -> embeddings.correlation(times) - trained.correlation(times), "-0.013 to 0.001"));
    }

    private void trajectory(Findings findings, SequenceBootstrap bootstrap) {
        List<Findings.Step> steps = findings.checkpoints();
        if (steps.size() < 3) {
            return;
        }
        double[] path = steps.stream().mapToDouble(step -> step.subnetwork().scores().correlation()).toArray();
        int peak = 0;
        for (int i = 0; i < path.length; i++) {
            peak = path[i] > path[peak] ? i : peak;
        }
        String text = "Along training it agrees best in between, not at the end: by how much";
        String published = "0.949 to 0.919 (Pythia 1B)";
        if (peak == 0 || peak == path.length - 1) {
            claims.add(Claim.exact("8.peak", text, 0, LEAST_FALL, published));
            return;
        }
        Scores best = steps.get(peak).subnetwork().scores();
        Scores last = steps.getLast().subnetwork().scores();
        claims.add(Claim.atLeast("8.peak", text, LEAST_FALL, bootstrap, best.correlation() - last.correlation(),
                times -> best.correlation(times) - last.correlation(times), published));
    }

    private void sanity(Findings findings) {
        Sweep.Point zero = findings.sweep().points().getFirst();
        double density = zero.network().masks().density();
        claims.add(Claim.exactAtMost("9.half", "Without a penalty about half of the weights stay: distance from 0.5",
                Math.abs(density - 0.5), 0.1, "about 0.5"));
        double worst = findings.sweep().points().stream()
                .mapToDouble(point -> Math.abs(point.network().scores().hardLoss() / point.trained().softLoss() - 1))
                .max().orElse(Double.NaN);
        claims.add(Claim.exactAtMost("9.hard", "Hard masks lose as much as soft ones: largest relative difference",
                worst, 0.01, "not given"));
    }

    List<Claim> all() {
        return claims;
    }
}
