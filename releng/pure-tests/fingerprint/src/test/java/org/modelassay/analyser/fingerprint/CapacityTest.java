/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.djl.DjlInferenceService;

/** How many fingerprints a small model takes; the study of the build does it at size. */
class CapacityTest {

    @TempDir
    private Path directory;

    private final DjlInferenceService service = Bench.service();

    @AfterEach
    void close() {
        service.close();
    }

    private static CapacityParameters parameters(List<String> schemes, List<Double> rates) {
        return new CapacityParameters(schemes, rates, List.of(0.5), 4, List.of(2, 6), 1, 0.8, 3, 0.25, 30, 0.05,
                List.of(4), 1e-3, List.of(1.0, 0.0), 32);
    }

    private TestInputs inputs() {
        return TestInputs.none().with("model", Bench.data("stories260k")).with("text",
                Bench.data("text/tinystories_sample.txt"));
    }

    private static List<Object> column(Collected results, String table, String name) {
        return results.table(table).rows().stream().map(row -> row.get(name)).map(Object.class::cast).toList();
    }

    @Test
    void eachSchemeAndNumberIsEmbeddedAndAResumedRunRepeatsNothing() throws Exception {
        TestRun run = new TestRun(directory).inference(service);
        CapacityParameters parameters = parameters(List.of("perinucleus", "english-random"), List.of(2e-2));
        Collected first = run.execute(new CapacityAnalyser(), inputs(), parameters);
        for (String scheme : parameters.schemes()) {
            assertThat(first.value("success." + scheme + ".2")).isEqualTo(1);
            assertThat(first.value("merged_1." + scheme + ".6")).isEqualTo(first.value("success." + scheme + ".6"));
            assertThat(first.value("merged_0." + scheme + ".6")).isLessThan(0.2);
        }
        assertThat(first.value("probability_max.perinucleus.6")).isLessThanOrEqualTo(0.2);
        assertThat(first.chart(Series.class, "harm").curves()).hasSize(2);
        Collected again = run.resumed().execute(new CapacityAnalyser(), inputs(), parameters);
        assertThat(again.metrics()).isEqualTo(first.metrics());
    }

    @Test
    void theRateThatLearnsWithLeastHarmIsChosenWithASecretOfItsOwn() throws Exception {
        Collected results = new TestRun(directory).inference(service).execute(new CapacityAnalyser(), inputs(),
                parameters(List.of("perinucleus"), List.of(1e-6, 2e-2)));
        assertThat(column(results, "choices", "success")).satisfies(shares -> {
            assertThat((Double) shares.get(0)).isLessThan(0.98);
            assertThat((Double) shares.get(1)).isGreaterThanOrEqualTo(0.98);
        });
        assertThat(column(results, "choices", "chosen")).containsExactly("", "yes");
        assertThat(column(results, "embeddings", "rate")).containsOnly(2e-2);
    }

    @Test
    void refusesARateAndAPullThatCannotTrain() {
        assertThatThrownBy(() -> new TestRun(directory).inference(service).execute(new CapacityAnalyser(), inputs(),
                parameters(List.of("perinucleus"), List.of(0.0)))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("0.0 is not above 0");
        CapacityParameters usual = parameters(List.of("perinucleus"), List.of(1e-2));
        assertThatThrownBy(() -> new TestRun(directory).inference(service).execute(new CapacityAnalyser(), inputs(),
                new CapacityParameters(usual.schemes(), usual.rates(), List.of(1.0), 4, usual.counts(), 1, 0.8, 3, 0.25,
                        30, 0.05, List.of(), 1e-3, List.of(), 32)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("1.0 is not from 0 to below 1");
    }
}
