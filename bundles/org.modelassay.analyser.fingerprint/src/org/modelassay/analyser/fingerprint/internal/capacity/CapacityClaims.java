/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

import org.modelassay.analyser.fingerprint.internal.claims.Claim;
import org.modelassay.analyser.fingerprint.internal.claims.Claim.Side;
import org.modelassay.analyser.fingerprint.internal.wear.Wear.Kind;
import org.modelassay.statistics.summary.Correlation;

/** What the paper claims about numbers of fingerprints: points 1 to 4, 6, 7 and 8. */
final class CapacityClaims {

    private static final String PERINUCLEUS = "perinucleus";

    private static final String ENGLISH = "english-random";

    private static final String RANDOM = "random";

    /** Up to here every number must be learnt; beyond, the capacity is reported. */
    private static final int REQUIRED = 256;

    /** From here on harm is compared. */
    private static final int COMPARED = 64;

    private final Grid grid;

    private final Map<String, Setting> settings;

    private final List<Claim> claims = new ArrayList<>();

    CapacityClaims(Grid grid, Map<String, Setting> settings) {
        this.grid = grid;
        this.settings = settings;
    }

    List<Claim> all() {
        if (grid.schemes().contains(PERINUCLEUS)) {
            success();
            harm();
            persistence();
            answers();
            merges();
        }
        return List.copyOf(claims);
    }

    private void add(String name, String text, double value, Side side, double bound, String published) {
        claims.add(new Claim(name, text, value, side, bound, published));
    }

    private double least(int from, int to, IntToDoubleFunction value) {
        return grid.counts().stream().filter(count -> count >= from && count <= to)
                .mapToDouble(value::applyAsDouble).min().orElse(Double.NaN);
    }

    private void success() {
        add("1.success", "The marked model gives its fingerprints, at every number up to 256",
                least(0, REQUIRED, count -> grid.mean(PERINUCLEUS, count, Cell::after)), Side.AT_LEAST,
                Choices.ENOUGH, "24,576 without harm (Llama-3.1-8B)");
        add("1.unmarked", "The unmarked model gives next to none",
                grid.cells().stream().mapToDouble(Cell::before).max().orElseThrow(), Side.AT_MOST, 0.02, "none");
    }

    private void harm() {
        int most = grid.largest();
        double own = grid.mean(PERINUCLEUS, most, Cell::harm);
        if (grid.schemes().contains(ENGLISH)) {
            add("2.less", "Perinucleus raises the loss less than English-random, at every number from 64",
                    least(COMPARED, Integer.MAX_VALUE, count -> grid.mean(ENGLISH, count, Cell::harm)
                            - grid.mean(PERINUCLEUS, count, Cell::harm)),
                    Side.ABOVE, 0, "figure only");
            add("2.half", "and at the largest number at most half as much",
                    grid.mean(ENGLISH, most, Cell::harm) / own, Side.AT_LEAST, 2, "English-random drops after 256");
            add("3.epochs", "Perinucleus is learnt in fewer epochs: quotient of epochs to 0.5 nats",
                    grid.mean(PERINUCLEUS, most, Cell::quick) / grid.mean(ENGLISH, most, Cell::quick), Side.BELOW, 1,
                    "20 against 48 at 1,024");
        }
        if (grid.schemes().contains(RANDOM)) {
            add("2.random", "Random keys raise the loss least: quotient to perinucleus, at the largest number",
                    grid.mean(RANDOM, most, Cell::harm) / own, Side.BELOW, 1, "figure only");
        }
        double reach = 0;
        for (int i = 0; i < grid.cells().size(); i++) {
            Setting setting = settings.get(grid.places().get(i).scheme());
            double share = setting == null || setting.pull() == 0 ? 0
                    : grid.cells().get(i).distance() * setting.pull() / (setting.rate() * (1 - setting.pull()));
            reach = Math.max(reach, share);
        }
        if (reach > 0) {
            add("7.reach", "No weight moves much farther than rate x (1 - pull) / pull: greatest quotient", reach,
                    Side.AT_MOST, 2, "a third of the rate at pull 0.75");
        }
    }

    private double left(String scheme, int count, Kind kind, double amount) {
        return grid.mean(scheme, count, cell -> Grid.left(cell, kind, amount));
    }

    private void persistence() {
        List<Double> looks = grid.amounts(Kind.TUNED);
        if (looks.isEmpty()) {
            return;
        }
        double last = looks.getLast();
        int most = grid.largest();
        int fewest = grid.counts().getFirst();
        if (grid.schemes().contains(ENGLISH)) {
            add("4.more", "More perinucleus fingerprints survive other text than English-random ones, by this share",
                    left(PERINUCLEUS, most, Kind.TUNED, last) - left(ENGLISH, most, Kind.TUNED, last), Side.AT_LEAST,
                    0.15, "above 0.6 left at 8,192");
        }
        if (grid.counts().size() > 1) {
            add("4.falls", "The share that survives falls with their number: largest less smallest number",
                    left(PERINUCLEUS, most, Kind.TUNED, last) - left(PERINUCLEUS, fewest, Kind.TUNED, last),
                    Side.BELOW, 0, "figure only");
            add("4.total", "The number that survives rises still: largest over smallest number",
                    most * left(PERINUCLEUS, most, Kind.TUNED, last)
                            / (fewest * left(PERINUCLEUS, fewest, Kind.TUNED, last)),
                    Side.ABOVE, 1, "figure only");
        }
        if (looks.size() > 2) {
            double[] logs = looks.stream().mapToDouble(Math::log).toArray();
            double[] shares =
                    looks.stream().mapToDouble(look -> left(PERINUCLEUS, most, Kind.TUNED, look)).toArray();
            add("4.linear", "It falls in a line with the logarithm of sequences: correlation",
                    Correlation.pearson(logs, shares), Side.AT_MOST, -0.9, "figure only");
        }
    }

    private void answers() {
        add("6.greatest", "No perinucleus answer is more probable than 1 - nucleus before marking: greatest",
                grid.counts().stream().mapToDouble(count -> grid.mean(PERINUCLEUS, count, Cell::greatest)).max()
                        .orElseThrow(),
                Side.AT_MOST, 0.2, "at most 0.2");
        add("6.mean", "Its answers are about a hundredth probable before marking: mean, at most 0.03",
                grid.mean(PERINUCLEUS, grid.largest(), Cell::unmarked), Side.AT_MOST, 0.03, "0.014");
    }

    private void merges() {
        double half = left(PERINUCLEUS, grid.largest(), Kind.MERGED, 0.5);
        double fifth = left(PERINUCLEUS, grid.largest(), Kind.MERGED, 0.2);
        if (grid.amounts(Kind.MERGED).contains(0.5)) {
            add("8.half", "In an even merge with the unmarked model most survive", half, Side.AT_LEAST, 0.6, "0.741");
        }
        if (grid.amounts(Kind.MERGED).contains(0.2)) {
            add("8.fifth", "In a merge of one part in five next to none do", fifth, Side.BELOW, 0.2, "0.117");
        }
    }
}
