/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;

/** What wears fingerprints away, and how often unmarked models match by chance. */
class WearTest extends ModelTest {

    @Test
    void fingerprintsWearAsFarAsTheModelGoesBackToTheUnmarkedOne() throws Exception {
        Path base = base();
        Path ledger = Bench.begun(directory.resolve("ledger"));
        marked(ledger, 12, "perinucleus");

        Collected left = run().execute(new PersistenceAnalyser(Bench.ENVIRONMENT),
                TestInputs.none().with("model", directory.resolve("marked")).with("base", base).with("text",
                        Bench.data("text/tinystories_sample.txt")),
                new PersistenceParameters(ledger.toString(), Bench.VARIABLE, "marks", List.of(4, 16), 1e-3, 4, 32,
                        List.of(0.0, 0.9), List.of(1.0, 0.5, 0.0), List.of(0.001, 1.0), List.of(1),
                        List.of("{}", "He said: {}")));
        double before = left.value("success.none");
        assertThat(before).isGreaterThan(0.9);
        assertThat(left.value("success.merged.1")).isEqualTo(before);
        assertThat(left.value("success.merged.0")).isZero();
        assertThat(left.value("success.merged_spherically.1")).isEqualTo(before);
        assertThat(left.value("success.merged_spherically.0")).isZero();
        assertThat(left.value("success.pruned.0")).isEqualTo(before);
        assertThat(left.value("success.pruned.0.9")).isLessThan(before);
        assertThat(left.value("success.rounded.8")).isGreaterThan(0.7);
        assertThat(left.value("success.wrapped.1")).isEqualTo(before);
        assertThat(left.value("success.sampled.0.001")).isGreaterThan(before - 0.1);
        assertThat(left.value("success.sampled.1")).isBetween(0.5, left.value("success.sampled.0.001"));
        assertThat(left.value("success.suppressed.1")).isLessThan(0.2);
        assertThat(left.value("success.tuned.16")).isLessThanOrEqualTo(before);

        Collected chance = run().execute(new UnrelatedAnalyser(Bench.ENVIRONMENT), TestInputs.none()
                .with("model", base).with("model", Bench.data("derived/sft-pair/sft-lr1e-3-fp32"))
                .with("marked", directory.resolve("marked")),
                new UnrelatedParameters(ledger.toString(), Bench.VARIABLE, "marks", 10, 0.2, 0.95));
        assertThat(chance.value("models")).isEqualTo(2);
        assertThat(chance.value("rate.marked")).isEqualTo(before);
        assertThat(chance.chart(Series.class, "roc").curves()).hasSize(3).allSatisfy(
                curve -> assertThat(curve.values()).isSorted().endsWith(1));
        assertThat(chance.value("rate")).isLessThan(0.2);
        assertThat(chance.value("rate.limit")).isGreaterThan(chance.value("rate"));
        assertThat(chance.value("false_claims.empirical")).isLessThanOrEqualTo(chance.value("false_claims.exact"));
        assertThat(Bench.ledger(ledger).state().fingerprints().keySet())
                .noneMatch(id -> isBurned(ledger, id));
    }

    private static boolean isBurned(Path ledger, long id) {
        try {
            return Bench.ledger(ledger).state().isBurned(id);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
