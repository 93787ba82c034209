/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.collusion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.statistics.interval.Proportions;

/** Everything {@code fingerprint.collusion} reports. */
public final class CollusionReport {

    private static final double SAFE = 0.95;

    private static final int BINS = 40;

    private final List<Simulation> simulations;
    private final List<Cell> cells;
    private final double confidence;

    /**
     * Gathers what is to be reported.
     *
     * @param simulations what was simulated, attack by attack, numbers of fingerprints in equal order
     * @param cells       what came out, in the same order
     * @param confidence  the coverage of intervals
     */
    public CollusionReport(List<Simulation> simulations, List<Cell> cells, double confidence) {
        this.simulations = List.copyOf(simulations);
        this.cells = List.copyOf(cells);
        this.confidence = confidence;
    }

    /**
     * Writes the results.
     *
     * @param failure the probability of failure for the bound
     * @param results takes them
     * @throws IOException if a result cannot be written
     */
    public void write(double failure, Results results) throws IOException {
        Simulation any = simulations.getFirst();
        double bound = CollusionBound.fingerprints(any.members(), any.parties(), failure);
        results.statement(new Statement("answer", Statement.Kind.ANSWER, answer(), Statement.Outcome.NONE));
        results.statement(new Statement("bound", Statement.Kind.CONTROL, String.format(Locale.ROOT,
                "Proposition 5.3 asks for %,.0f fingerprints at assignment probability %.3g to fail at most with %.3g; "
                        + "the simulation is of probability %.3g.",
                bound, 1.0 / (2 * any.members()), failure, any.probability()), Statement.Outcome.NONE));
        results.metric(new Metric("bound.fingerprints", "Fingerprints that suffice by proposition 5.3", bound, "count",
                "an upper bound; attacks need far fewer"));
        for (int i = 0; i < cells.size(); i++) {
            Simulation simulation = simulations.get(i);
            Cell cell = cells.get(i);
            results.metric(new Metric("accusation." + simulation.attack().label() + "." + simulation.fingerprints(),
                    "A member is accused: " + simulation.attack().label() + ", " + simulation.fingerprints()
                            + " fingerprints",
                    cell.rate(), "share", "the rest are innocents accused").with(interval(cell)));
        }
        curves(results);
        scores(results);
        table(results);
    }

    private Interval interval(Cell cell) {
        org.modelassay.statistics.interval.Interval wilson =
                Proportions.wilson(Math.round(cell.found()), cell.trials(), confidence);
        double rate = cell.rate();
        return new Interval(Math.min(wilson.low(), rate), Math.max(wilson.high(), rate), confidence, "Wilson");
    }

    private List<Integer> counts() {
        return simulations.stream().map(Simulation::fingerprints).distinct().toList();
    }

    private List<Cell> of(Attack attack) {
        return IntStream.range(0, cells.size()).filter(i -> simulations.get(i).attack() == attack)
                .mapToObj(cells::get).toList();
    }

    private String answer() {
        List<String> parts = new ArrayList<>();
        for (Attack attack : Attack.values()) {
            List<Cell> own = of(attack);
            int first = IntStream.range(0, own.size()).filter(i -> own.get(i).rate() >= SAFE)
                    .map(i -> counts().get(i)).min().orElse(-1);
            parts.add(attack.label() + (first < 0 ? " none of those tried" : " " + first));
        }
        Simulation any = simulations.getFirst();
        return "To accuse a member of a coalition of " + any.members() + " among " + any.parties()
                + " parties in 95 % of cases takes, by attack, so many fingerprints: " + String.join(", ", parts) + ".";
    }

    private void curves(Results results) throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (Attack attack : Attack.values()) {
            List<Cell> own = of(attack);
            List<Interval> bands = own.stream().map(this::interval).toList();
            curves.add(new Curve(attack.label(), attack.label(), Curve.Role.OBSERVED,
                    own.stream().mapToDouble(Cell::rate).toArray(),
                    bands.stream().mapToDouble(Interval::low).toArray(),
                    bands.stream().mapToDouble(Interval::high).toArray()));
        }
        Simulation any = simulations.getFirst();
        double chance = (double) any.members() / any.parties();
        curves.add(new Curve("chance", "accusing anybody", Curve.Role.CONTROL,
                counts().stream().mapToDouble(_ -> chance).toArray()));
        results.series(new Series("accusation", "How many fingerprints does it take to find a member?",
                Series.Style.LINE, Axis.log("fingerprints", ""), Axis.linear("a member is accused", "share"),
                new Coordinates.Numbers(counts().stream().mapToDouble(Integer::doubleValue).toArray()), curves,
                "Higher = safer. Where a curve is below 1, the rest are innocents accused."));
    }

    /** Of the hardest attack, at the greatest number of fingerprints. */
    private void scores(Results results) throws IOException {
        int last = cells.size() - 1;
        for (int i = 0; i < cells.size(); i++) {
            boolean hardest = simulations.get(i).attack() == Attack.OPTIMAL;
            if (hardest && simulations.get(i).fingerprints() > simulations.get(last).fingerprints()) {
                last = i;
            }
        }
        Cell cell = cells.get(last);
        int greatest = Math.max(greatest(cell.members()), greatest(cell.innocents()));
        int width = Math.max(1, Math.ceilDiv(greatest + 1, BINS));
        int bins = Math.ceilDiv(greatest + 1, width);
        double[] edges = IntStream.rangeClosed(0, bins).mapToDouble(i -> (double) i * width).toArray();
        results.distribution(new Distribution("scores", "Do scores tell members from innocents? "
                + simulations.get(last).attack().label() + " attack, " + simulations.get(last).fingerprints()
                + " fingerprints", Axis.linear("score", "fingerprints"), Axis.linear("parties", "share"), edges,
                List.of(new Curve("members", "members", Curve.Role.OBSERVED, shares(cell.members(), width, bins)),
                        new Curve("innocents", "innocents", Curve.Role.CONTROL,
                                shares(cell.innocents(), width, bins))),
                "The accusation is safe where the innocents end before the members begin."));
    }

    private static int greatest(long... counts) {
        return IntStream.range(0, counts.length).filter(i -> counts[i] > 0).max().orElse(0);
    }

    private static double[] shares(long[] counts, int width, int bins) {
        double all = LongStream.of(counts).sum();
        double[] shares = new double[bins];
        for (int i = 0; i < Math.min(counts.length, width * bins); i++) {
            shares[i / width] += counts[i] / all;
        }
        return shares;
    }

    private void table(Results results) throws IOException {
        try (TableWriter table = results.table(new Table("attacks", "Accusations by attack and number of fingerprints",
                List.of(Column.text("attack", "Attack"), Column.integer("fingerprints", "Fingerprints", "count"),
                        Column.integer("trials", "Trials", "count"),
                        Column.number("accused", "A member is accused", "share"),
                        Column.number("wrong", "An innocent is accused", "share"),
                        Column.number("margin", "Lead of the best member", "fingerprints")),
                "A tie counts by the share of members in it."))) {
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                table.row(simulations.get(i).attack().label(), simulations.get(i).fingerprints(), cell.trials(),
                        cell.rate(), 1 - cell.rate(), cell.margin());
            }
        }
    }
}
