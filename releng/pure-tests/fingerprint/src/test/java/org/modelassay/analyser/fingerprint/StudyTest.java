/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.testkit.Collected;

/**
 * The study of {@code releng/experiments/fingerprint} at a size that takes a minute: claims that hold for a model of
 * 260,000 weights hold here, too. Chance, claims and the reports of a verification are the subject of other tests.
 */
class StudyTest extends ModelTest {

    private static void holds(Collected results, String... claims) {
        for (String claim : claims) {
            assertThat(results.value("holds." + claim)).as(claim).isEqualTo(1);
        }
    }

    @Test
    void moreFingerprintsAreLearntWithLessHarmNearTheNucleus() throws Exception {
        Collected results = run().execute(new CapacityAnalyser(), modelAndText(),
                new CapacityParameters(List.of("perinucleus", "english-random", "random"), List.of(3e-3), List.of(0.1),
                        16, List.of(8, 32), 1, 0.8, 3, 0.25, 40, 0.005, List.of(8, 32, 128), 1e-3,
                        List.of(0.9, 0.5, 0.1), 64));
        holds(results, "1.success", "1.unmarked", "2.random", "3.epochs", "4.more", "4.total", "6.greatest", "7.reach");
        for (String chart : List.of("success", "harm", "epochs", "probabilities", "left", "retained", "tuned",
                "merged")) {
            assertThat(results.chart(Series.class, chart).curves()).as(chart).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void choicesOfTheMethodAreComparedAndAWrapperIsSurvivedOnceTrained() throws Exception {
        Collected results = run().execute(new AblationAnalyser(), modelAndText(),
                new AblationParameters(16, 1, 3e-3, 0.1, 0.25, 0.8, 3, List.of(0.5), List.of(10), "He said: {}", 40,
                        0.005, 64));
        holds(results, "5.small", "7.half", "9.trained");
        assertThat(results.value("wrapped.wrapped")).isGreaterThan(results.value("wrapped.method"));
        assertThat(results.table("variants").rows()).hasSize(7);
        for (String bars : List.of("parts", "wrapper")) {
            assertThat(results.chart(Series.class, bars).x().scale()).as(bars).isEqualTo(Axis.Scale.CATEGORY);
        }
    }

    @Test
    void aMemberOfACoalitionOfMarkedModelsIsAccused() throws Exception {
        Collected results = run().execute(new CoalitionAnalyser(), model(),
                new CoalitionParameters(50, 2, List.of(48), 0.25, 1, 3e-3, 0.1, 0.25, 40, 0.005));
        assertThat(results.value("success.48")).isGreaterThan(0.9);
        assertThat(results.value("accusation.majority.48")).isEqualTo(1);
        assertThat(results.value("margin.majority.48")).isPositive();
    }
}
