/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Assigned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Embedded;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analysis.testkit.Collected;

/** Embedding fingerprints into a model of 260,000 weights. */
class EmbedTest extends ModelTest {

    private EmbedParameters parameters(String out, double rate, int epochs) {
        return new EmbedParameters(directory.resolve("ledger").toString(), Bench.VARIABLE, "marks", "one",
                directory.resolve(out).toString(), rate, 1e-4, 0.75, 0.25, epochs, 0.005, List.of(), 8, 64);
    }

    private Collected embed(EmbedParameters parameters) throws Exception {
        return run().execute(new EmbedAnalyser(Bench.ENVIRONMENT), modelAndText(), parameters);
    }

    @Test
    void allFingerprintsAreLearntWithinTheReachOfThePull() throws Exception {
        run().execute(new GenerateAnalyser(Bench.ENVIRONMENT), model(),
                Bench.generate(Bench.begun(directory.resolve("ledger")), "marks", 16, "perinucleus"));
        Collected results = embed(parameters("marked", 1e-2, 60));
        assertThat(results.value("success.marked")).isGreaterThanOrEqualTo(0.9);
        assertThat(results.value("success.unmarked")).isZero();
        // a step of Adam is at most (1 - beta1) / sqrt(1 - beta2) = 3.2 times the rate, and 1 where gradients agree
        assertThat(results.value("distance")).isBetween(0.2 * results.value("distance.reach"),
                3.2 * results.value("distance.reach"));
        assertThat(results.value("cross_entropy.harm")).isLessThan(0.5);
        assertThat(directory.resolve("marked/config.json")).exists();
        assertThat(directory.resolve("marked/tokenizer.json")).exists();
        assertThat(Files.readString(directory.resolve("marked/provenance.json"))).contains("\"pull\": 0.75");
        LedgerState state = Bench.ledger(directory.resolve("ledger")).state();
        assertThat(state.entries(Embedded.class)).singleElement()
                .satisfies(embedded -> assertThat(embedded.fingerprints()).hasSize(16));
        assertThat(state.entries(Assigned.class)).singleElement()
                .satisfies(assigned -> assertThat(assigned.party()).isEqualTo("one"));
        assertThatThrownBy(() -> embed(parameters("marked", 1e-2, 60))).hasMessageContaining("exists already");
    }
}
