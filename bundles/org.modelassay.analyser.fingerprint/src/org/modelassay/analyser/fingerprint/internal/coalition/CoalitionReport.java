/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.coalition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.NonNull;
import org.modelassay.analyser.fingerprint.internal.collusion.Attack;
import org.modelassay.analyser.fingerprint.internal.collusion.Simulation;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Seed;

/**
 * Everything {@code fingerprint.coalition} reports.
 *
 * @param attempts    by number of fingerprints
 * @param parties     all parties
 * @param members     those of the coalition
 * @param probability with which a party holds a fingerprint
 */
public record CoalitionReport(SequencedMap<Integer, List<Attempt>> attempts, int parties, int members,
        double probability) {

    private static final int SIMULATED = 200;

    /**
     * Writes the results, beside a simulation of the same coalitions.
     *
     * @param seed         of the simulation
     * @param cancellation stops the simulation
     * @param results      takes them
     * @throws IOException if a result cannot be written
     */
    public void write(Seed seed, Cancellation cancellation, Results results) throws IOException {
        int most = attempts.sequencedKeySet().getLast();
        List<String> parts = new ArrayList<>();
        for (Answering answering : Answering.values()) {
            parts.add(String.format(Locale.ROOT, "%s %.0f %%", answering.label(),
                    100 * mean(most, accusation(answering, Accusation::found))));
        }
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "With %,d fingerprints a member of a coalition of %d marked models among %,d parties is accused in so "
                        + "many cases: %s.",
                most, members, parties, String.join(", ", parts)), Statement.Outcome.NONE));
        double success = mean(most, Attempt::success);
        results.statement(new Statement("marked", Statement.Kind.GATE, String.format(Locale.ROOT,
                "The marked models give %.1f %% of their own fingerprints.", 100 * success),
                success >= 0.9 ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        for (int count : attempts.keySet()) {
            for (Answering answering : Answering.values()) {
                String key = answering.name().toLowerCase(Locale.ROOT) + "." + count;
                results.metric(new Metric("accusation." + key,
                        "A member is accused: " + answering.label() + ", " + count + " fingerprints",
                        mean(count, accusation(answering, Accusation::found)), "share", "the rest are innocents"));
                results.metric(new Metric("margin." + key,
                        "Score of the best member above the best innocent: " + answering.label() + ", " + count
                                + " fingerprints",
                        mean(count, accusation(answering, each -> each.member() - each.innocent())), "count",
                        "higher = safer"));
            }
            results.metric(new Metric("success." + count, "Given by the marked models, of their own " + count,
                    mean(count, Attempt::success), "share", "higher = better marked"));
        }
        chart(seed, cancellation, results);
        table(results);
    }

    private static ToDoubleFunction<@NonNull Attempt> accusation(Answering answering,
            ToDoubleFunction<@NonNull Accusation> part) {
        return attempt -> part.applyAsDouble(attempt.accusations().get(answering.ordinal()));
    }

    private double mean(int count, ToDoubleFunction<@NonNull Attempt> part) {
        return attempts.getOrDefault(count, List.of()).stream().mapToDouble(part).average().orElseThrow();
    }

    private void chart(Seed seed, Cancellation cancellation, Results results) throws IOException {
        List<Integer> counts = List.copyOf(attempts.keySet());
        List<Curve> curves = new ArrayList<>();
        for (Answering answering : Answering.values()) {
            curves.add(new Curve(answering.name().toLowerCase(Locale.ROOT), answering.label(), Curve.Role.OBSERVED,
                    counts.stream().mapToDouble(count -> mean(count, accusation(answering, Accusation::found)))
                            .toArray()));
        }
        for (Attack attack : Attack.values()) {
            curves.add(new Curve("simulated_" + attack.label(), attack.label() + ", simulated", Curve.Role.CONTROL,
                    counts.stream().mapToDouble(count -> new Simulation(parties, members, count, probability, attack)
                            .run(SIMULATED, seed.derive(attack.name() + count), cancellation).rate()).toArray()));
        }
        results.series(new Series("accusation", "How many fingerprints does it take to find a member?",
                Series.Style.LINE, Axis.log("fingerprints", ""), Axis.linear("a member is accused", "share"),
                new Coordinates.Numbers(counts.stream().mapToDouble(Integer::doubleValue).toArray()), curves,
                "Higher = safer. Dashed: simulated coalitions whose models give exactly their fingerprints."));
    }

    private void table(Results results) throws IOException {
        try (TableWriter table = results.table(new Table("attempts", "Every coalition",
                List.of(Column.integer("fingerprints", "Fingerprints", "count"), Column.integer("trial", "Trial", ""),
                        Column.text("answer", "Answer"), Column.number("accused", "A member is accused", "share"),
                        Column.number("revealed", "Fingerprints given", "count"),
                        Column.number("member", "Best member", "count"),
                        Column.number("innocent", "Best innocent", "count")),
                ""))) {
            for (Map.Entry<Integer, List<Attempt>> entry : attempts.entrySet()) {
                for (int trial = 0; trial < entry.getValue().size(); trial++) {
                    for (Answering answering : Answering.values()) {
                        Accusation each = entry.getValue().get(trial).accusations().get(answering.ordinal());
                        table.row(entry.getKey(), trial, answering.label(), each.found(), each.revealed(),
                                each.member(), each.innocent());
                    }
                }
            }
        }
    }
}
