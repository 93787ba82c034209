/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Response;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** Making fingerprints for a model of 260,000 weights that tells stories. */
class GenerateTest extends ModelTest {

    private Collected run(TestRun run, GenerateParameters parameters) throws Exception {
        return run.inference(service).execute(new GenerateAnalyser(Bench.ENVIRONMENT),
                model(), parameters);
    }

    private List<Fingerprint> made(Path ledger, String set) throws Exception {
        return Bench.ledger(ledger).state().fingerprints(set);
    }

    @Test
    void perinucleusAnswersLieOutsideTheNucleusAndKeysSurviveBeingText() throws Exception {
        Path ledger = Bench.begun(directory.resolve("ledger"));
        Collected results = run(new TestRun(directory), Bench.generate(ledger, "marks", 16, "perinucleus"));
        List<Fingerprint> made = made(ledger, "marks");
        assertThat(made).hasSize(16).extracting(Fingerprint::key).doesNotHaveDuplicates();
        assertThat(results.value("probability.max")).isLessThanOrEqualTo(0.2);
        assertThat(results.value("probability.mean")).isBetween(0.0005, 0.06);
        try (LanguageModel model = service.open(new ModelSource(base()), OpenOptions.DEFAULT,
                Cancellation.never())) {
            Tokenizer tokenizer = model.tokenizer().orElseThrow();
            for (Fingerprint each : made.subList(0, 6)) {
                assertThat(tokenizer.encode(each.key(), SpecialTokens.ADD).ids()).isEqualTo(each.tokens());
                assertThat(each.tokens().size()).isEqualTo(17);
                Response response = each.responses().getFirst();
                assertThat(response.text().strip()).matches("[A-Za-z0-9]{2,}");
                FloatTensor logits = model.forward(ForwardRequest.of(each.tokens()), Cancellation.never())
                        .logitValues().slice(16);
                double all = 0;
                double before = 0;
                double own = Math.exp(logits.get(response.tokens().get(0)));
                for (int token = 0; token < 512; token++) {
                    double mass = Math.exp(logits.get(token));
                    all += mass;
                    before += mass > own ? mass : 0;
                }
                assertThat(before / all).isGreaterThanOrEqualTo(0.8);
                assertThat(response.probability()).isCloseTo(own / all, within(1e-6));
                assertThat(each.guess()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void anInterruptedRunMakesTheSameFingerprintsAndKeepsThemOnce() throws Exception {
        Path ledger = Bench.begun(directory.resolve("ledger"));
        GenerateParameters parameters = Bench.generate(ledger, "marks", 6, "english-random");
        TestRun first = new TestRun(directory).inference(service);
        run(first, parameters);
        List<Fingerprint> once = made(ledger, "marks");
        run(first.resumed(), parameters);
        assertThat(made(ledger, "marks")).isEqualTo(once);
        run(new TestRun(directory), parameters);
        assertThat(made(ledger, "marks")).isEqualTo(once);
        assertThatThrownBy(() -> run(new TestRun(directory), Bench.generate(ledger, "marks", 5, "english-random")))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("another set");
    }

    @Test
    void noSecretIsInTheRun() throws Exception {
        Path ledger = Bench.begun(directory.resolve("ledger"));
        TestRun run = new TestRun(directory);
        Collected results = run(run, Bench.generate(ledger, "marks", 3, "perinucleus"));
        StringBuilder shown = new StringBuilder(results.metrics().toString()).append(results.statements());
        shown.append(new String(run.journal().find("fingerprints/0").orElseThrow(), StandardCharsets.UTF_8));
        for (Fingerprint each : made(ledger, "marks")) {
            assertThat(shown.toString()).doesNotContain(each.key());
        }
    }

    @Test
    void severalAnswersOfSeveralTokensAreAllDifferent() throws Exception {
        Path ledger = Bench.begun(directory.resolve("ledger"));
        GenerateParameters usual = Bench.generate(ledger, "many", 4, "perinucleus");
        run(new TestRun(directory), new GenerateParameters(usual.ledger(), usual.passphrase(), "many", 4,
                "perinucleus", 0.8, 5, 3, 2, 12, 0.5, 2));
        for (Fingerprint each : made(ledger, "many")) {
            Set<String> texts = new HashSet<>();
            assertThat(each.tokens().size()).isEqualTo(13);
            assertThat(each.responses()).hasSize(2).allMatch(response -> response.tokens().size() == 3)
                    .allMatch(response -> texts.add(response.text()));
        }
    }

    @Test
    void randomKeysReadTheSameToo() throws Exception {
        Path ledger = Bench.begun(directory.resolve("ledger"));
        run(new TestRun(directory), Bench.generate(ledger, "noise", 4, "random"));
        assertThat(made(ledger, "noise")).hasSize(4).allMatch(each -> each.tokens().size() == 17)
                .allMatch(each -> each.logPerplexity() > 4);
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertThatThrownBy(() -> run(new TestRun(directory),
                Bench.generate(directory.resolve("ledger"), "a", 1, "fancy"))).hasMessageContaining("perinucleus");
        assertThatThrownBy(() -> run(new TestRun(directory),
                Bench.generate(directory.resolve("no/ledger"), "a", 1, "random")))
                .hasMessageContaining("does not exist");
        GenerateParameters usual = Bench.generate(directory.resolve("ledger"), "a", 1, "random");
        assertThatThrownBy(() -> run(new TestRun(directory), new GenerateParameters(usual.ledger(), "UNSET", "a", 1,
                "random", 0.8, 3, 1, 1, 16, 0.5, 2))).hasMessageContaining("UNSET is not set");
        assertThat(Files.exists(directory.resolve("ledger"))).isFalse();
    }
}
