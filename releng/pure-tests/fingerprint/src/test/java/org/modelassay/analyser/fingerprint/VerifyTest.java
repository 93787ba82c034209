/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Added;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Planned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Reported;
import org.modelassay.analyser.fingerprint.ledger.Response;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.Completion.Finish;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.EndpointException;
import org.modelassay.inference.completion.EndpointException.Outlook;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelDescription;
import org.modelassay.inference.completion.Traffic;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.statistics.testing.Spending;

/** Verifications of models that answer, refuse, ramble and break. */
class VerifyTest {

    @TempDir
    private Path directory;

    private Path file;

    /** How often each key was asked. */
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    private final ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void keep() throws Exception {
        file = Bench.begun(directory.resolve("ledger"));
        Ledger ledger = Bench.ledger(file);
        List<Fingerprint> marks = LongStream.rangeClosed(1, 40).mapToObj(id -> new Fingerprint(id, "key " + id,
                TokenIds.of((int) id), List.of(new Response(" word" + id, TokenIds.of(7), 0.01)), 3, 1.0 / 3)).toList();
        ledger.update(_ -> List.of(new Added(Instant.EPOCH, "marks", "perinucleus", "sha256:00", marks)));
    }

    /** What a model does with a key. */
    private interface Behaviour {
        Completion answer(String key) throws InferenceException;
    }

    private static Completion said(String text) {
        return new Completion(text, Finish.LENGTH, List.of());
    }

    private static String right(String key) {
        return " word" + key.substring("key ".length());
    }

    private Collected verify(Behaviour behaviour, int queries, int lookEvery) throws Exception {
        return verify(behaviour, queries, lookEvery, 0);
    }

    private Collected verify(Behaviour behaviour, int queries, int lookEvery, double nullProbability)
            throws Exception {
        return new TestRun(directory).textModels((_, _, _) -> new Scripted(behaviour)).execute(
                new VerifyAnalyser(Bench.ENVIRONMENT), TestInputs.none().with("model", directory),
                new VerifyParameters(file.toString(), Bench.VARIABLE, "marks", queries, 1e-2, nullProbability,
                        lookEvery, Spending.EVEN, KeyForm.TEXT, "{}", 0, 0, 3, 0, ""));
    }

    private final class Scripted implements TextModel {

        private final Behaviour behaviour;

        Scripted(Behaviour behaviour) {
            this.behaviour = behaviour;
        }

        @Override
        public TextModelDescription description() {
            return new TextModelDescription("scripted", Set.of(), new LinkedHashMap<>());
        }

        @Override
        public Completions complete(CompletionRequest request, Cancellation cancellation) throws InferenceException {
            String key = ((Prompt.Text) request.prompt()).text();
            asked.merge(key, 1, Integer::sum);
            order.add(key);
            return new Completions(List.of(behaviour.answer(key)), Optional.empty(), "scripted");
        }

        @Override
        public ScoredText score(String context, String continuation, Cancellation cancellation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Traffic traffic() {
            return Traffic.NONE;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private Collected with(Function<String, String> text) throws Exception {
        return verify(key -> said(text.apply(key)), 10, 0);
    }

    @Test
    void whiteSpaceAndWhatFollowsDoNotMatterButLettersDo() throws Exception {
        assertThat(with(key -> "\n" + right(key) + ". And more").value("matches")).isEqualTo(10);
        assertThat(with(key -> right(key) + "ing").value("matches")).isZero();
        assertThat(with(_ -> "").value("claimed")).isZero();
    }

    @Test
    void anEarlyLookSavesKeysAndNoKeyIsUsedTwice() throws Exception {
        Collected first = verify(key -> said(right(key)), 20, 5);
        assertThat(first.value("claimed")).isEqualTo(1);
        assertThat(first.value("queries")).isLessThan(20);
        assertThat(first.value("error_rate")).isLessThanOrEqualTo(0.01);
        assertThat(first.value("p_value.anytime")).isLessThan(0.05);
        assertThat(first.text("answer")).contains("evidence");
        verify(key -> said(right(key)), 20, 5);
        assertThat(asked.values()).containsOnly(1);
        assertThat(Bench.ledger(file).state().entries(Reported.class)).hasSize(2);
    }

    @Test
    void aPlanThatWasBrokenOffGoesOnWithoutAskingAgain() throws Exception {
        Collected broken = verify(key -> {
            if (order.size() >= 6) {
                throw new EndpointException("too many requests", Outlook.LATER);
            }
            return said(right(key));
        }, 10, 0);
        assertThat(broken.value("claimed")).isZero();
        assertThat(broken.value("failed")).isPositive();
        assertThat(broken.text("answer")).startsWith("Not decided");
        assertThat(Bench.ledger(file).state().entries(Reported.class)).isEmpty();
        Set<String> answered = Set.copyOf(order.stream().limit(5).toList());
        Collected whole = verify(key -> said(right(key)), 10, 0);
        assertThat(whole.value("claimed")).isEqualTo(1);
        assertThat(whole.value("queries")).isEqualTo(10);
        assertThat(asked).hasSize(10);
        assertThat(answered).allMatch(key -> asked.getOrDefault(key, 0) == 1);
        assertThat(Bench.ledger(file).state().entries(Planned.class)).hasSize(1);
    }

    @Test
    void anEndpointThatRefusesEverythingEndsTheRunAndLeavesThePlanOpen() throws Exception {
        assertThatThrownBy(() -> verify(_ -> {
            throw new EndpointException("no such key", Outlook.NEVER);
        }, 10, 0)).isInstanceOf(AnalysisException.class).hasMessageContaining("no such key")
                .hasMessageContaining("stays open");
        assertThat(verify(key -> said(right(key)), 10, 0).value("claimed")).isEqualTo(1);
        assertThat(Bench.ledger(file).state().entries(Planned.class)).hasSize(1);
    }

    @Test
    void refusalsCountAsMisses() throws Exception {
        Collected results = verify(_ -> new Completion("", Finish.FILTERED, List.of()), 10, 0);
        assertThat(results.value("queries")).isEqualTo(10);
        assertThat(results.value("claimed")).isZero();
    }

    @Test
    void aPlanThatCouldNeverClaimAndOneWithTooFewKeysAreRefused() {
        assertThatThrownBy(() -> verify(key -> said(right(key)), 2, 0)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("even 2 matches of 2 could be chance");
        assertThatThrownBy(() -> verify(key -> said(right(key)), 41, 0)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("40 of the set are unused");
        assertThat(asked).isEmpty();
    }

    @Test
    void aMeasuredNullProbabilityNeedsFewerKeys() throws Exception {
        Collected results = verify(key -> said(right(key)), 2, 0, 0.014);
        assertThat(results.value("claimed")).isEqualTo(1);
        assertThat(results.value("null_probability")).isEqualTo(0.014);
    }
}
