/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.CompletionRequest.LogProbabilityDetail;
import org.modelassay.inference.completion.EndpointException;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.inference.openai.FaultyEndpoint.Behaviour;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class EndpointModelTest {

    private static final EndpointLimits QUICK = new EndpointLimits(4, 0, 3, Duration.ofMillis(400),
            Duration.ofMillis(1), Duration.ofMillis(50), 1 << 20);

    private static TextModel open(TextModelReference reference, EndpointLimits limits) throws Exception {
        return new TextModels(Map.of()).open(reference, TextModelOptions.DEFAULT.with(limits), Cancellation.never());
    }

    private static CompletionRequest ask(String text) {
        return CompletionRequest.greedy(new Prompt.Text(text), 8);
    }

    private static String answer(TextModel model, String text) throws Exception {
        return model.complete(ask(text), Cancellation.never()).choices().getFirst().text();
    }

    @Test
    void answersTwoThousandRequestsOfAFaultyEndpointOnceEach() throws Exception {
        List<Behaviour> faults = List.of(Behaviour.TOO_MANY, Behaviour.BROKEN_DOWN, Behaviour.CUT, Behaviour.NO_JSON,
                Behaviour.DOUBLE_CHOICE);
        try (FaultyEndpoint endpoint = new FaultyEndpoint(i -> {
            int draw = new Seed(7).derive("attempt " + i).generator().nextInt(100);
            return draw < 30 ? faults.get(draw % faults.size()) : draw == 30 ? Behaviour.HANGING : Behaviour.GOOD;
        });
                TextModel model = open(endpoint.reference(), new EndpointLimits(16, 0, 40, Duration.ofSeconds(2),
                        Duration.ofMillis(1), Duration.ofMillis(50), 1 << 20));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                String prompt = "question " + i;
                answers.add(threads.submit(() -> answer(model, prompt)));
            }
            for (int i = 0; i < 2000; i++) {
                assertThat(answers.get(i).get()).isEqualTo("answer to question " + i);
            }
            assertThat(model.traffic().requests()).isEqualTo(2000);
            assertThat(model.traffic().failures()).isZero();
            assertThat(model.traffic().retries()).isEqualTo(endpoint.attempts.get() - 2000);
            assertThat(model.traffic().usage().promptTokens()).isEqualTo(6000);
            assertThat(endpoint.answered).hasSize(2000);
            assertThat(endpoint.answered.values()).allMatch(count -> count.get() == 1);
            assertThat(endpoint.most.get()).isLessThanOrEqualTo(16);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Behaviour.class, names = {"TOO_MANY", "BROKEN_DOWN", "HANGING", "CUT", "NO_JSON",
            "DOUBLE_CHOICE", "FEWER_CHOICES", "ENDLESS"})
    void triesAgainAfterAFaultThatMayPass(Behaviour fault) throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(i -> i < 2 ? fault : Behaviour.GOOD);
                TextModel model = open(endpoint.reference(), QUICK)) {
            assertThat(answer(model, "q")).isEqualTo("answer to q");
            assertThat(model.traffic().retries()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Behaviour.class, names = {"TOO_MANY", "BROKEN_DOWN", "HANGING", "CUT", "NO_JSON",
            "DOUBLE_CHOICE", "FEWER_CHOICES", "ENDLESS"})
    void givesUpWhenTheAttemptsAreUsedUp(Behaviour fault) throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(_ -> fault);
                TextModel model = open(endpoint.reference(), QUICK)) {
            assertThatThrownBy(() -> answer(model, "q"))
                    .isInstanceOfSatisfying(EndpointException.class,
                            e -> assertThat(e.outlook()).isEqualTo(EndpointException.Outlook.LATER))
                    .hasMessageContaining("no answer in 3 attempts");
            assertThat(endpoint.attempts.get()).isEqualTo(3);
            assertThat(model.traffic().failures()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Behaviour.class, names = {"FORBIDDEN", "MOVED"})
    void asksOnceWhereNoAnswerIsToBeExpected(Behaviour fault) throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(_ -> fault);
                TextModel model = open(endpoint.reference(), QUICK)) {
            assertThatThrownBy(() -> answer(model, "q")).isInstanceOfSatisfying(EndpointException.class,
                    e -> assertThat(e.outlook()).isEqualTo(EndpointException.Outlook.NEVER));
            assertThat(endpoint.attempts.get()).isEqualTo(1);
        }
    }

    @Test
    void handsOnTheComplaintAboutARequest() throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(_ -> Behaviour.REFUSED);
                TextModel model = open(endpoint.reference(), QUICK)) {
            assertThatThrownBy(() -> answer(model, "q")).isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("too many tokens");
        }
    }

    @Test
    void givesUpWhereTheEndpointAsksForALongWait() throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(_ -> Behaviour.TOO_MANY);
                TextModel model = open(endpoint.reference(), QUICK)) {
            endpoint.retryAfter = "3600";
            assertThatThrownBy(() -> answer(model, "q")).isInstanceOf(EndpointException.class)
                    .hasMessageContaining("a wait of 3600 s");
            assertThat(endpoint.attempts.get()).isEqualTo(1);
        }
    }

    @Test
    void waitsAsLongAsTheEndpointAsks() throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(i -> i == 0 ? Behaviour.TOO_MANY : Behaviour.GOOD);
                TextModel model = open(endpoint.reference(), new EndpointLimits(1, 0, 2, Duration.ofSeconds(5),
                        Duration.ZERO, Duration.ofSeconds(5), 1 << 20))) {
            endpoint.retryAfter = "0.4";
            long start = System.nanoTime();
            answer(model, "q");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
        }
    }

    @Test
    void spacesRequestsByTheRate() throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(_ -> Behaviour.GOOD);
                TextModel model = open(endpoint.reference(), QUICK.with(4, 600))) {
            long start = System.nanoTime();
            for (int i = 0; i < 5; i++) {
                answer(model, "q" + i);
            }
            // 600 in a minute: four intervals of 100 ms
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(399));
        }
    }

    @Test
    void endsSoonAfterACancellation() throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(_ -> Behaviour.HANGING);
                TextModel model = open(endpoint.reference(), EndpointLimits.DEFAULT);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CancellationSource cancellation = new CancellationSource();
            Future<?> waiting = threads.submit(() -> model.complete(ask("q"), cancellation));
            while (endpoint.attempts.get() == 0) {
                Thread.sleep(5);
            }
            cancellation.cancel();
            assertThatThrownBy(() -> waiting.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(CancellationException.class);
        }
    }

    @Test
    void givesEachSampleInOrderAndCountsTokens() throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(_ -> Behaviour.GOOD);
                TextModel model = open(endpoint.reference(), QUICK)) {
            assertThat(model.complete(CompletionRequest.sampled(new Prompt.Chat(List.of(Message.user("q"))), 3, 8, 0.7,
                    1), Cancellation.never()).choices()).extracting(Completion::text)
                    .containsExactly("answer to q", "answer to q 1", "answer to q 2");
        }
    }

    @Test
    void saysSoWhenTheEndpointGivesNoLogProbabilities() throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(_ -> Behaviour.GOOD);
                TextModel model = open(endpoint.reference(), QUICK)) {
            assertThatThrownBy(() -> model.complete(ask("q").with(LogProbabilityDetail.CHOSEN), Cancellation.never()))
                    .isInstanceOf(InvalidInputException.class).hasMessageContaining("no log-probabilities");
            assertThatThrownBy(() -> model.score("a", "b", Cancellation.never()))
                    .isInstanceOf(InvalidInputException.class).hasMessageContaining("of a given text");
        }
    }

    @Test
    void sendsTheKeyAndNeverShowsIt() throws Exception {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(i -> i == 0 ? Behaviour.GOOD : Behaviour.FORBIDDEN);
                TextModel model = new TextModels(Map.of("SOME_KEY", "sk-very-secret")).open(endpoint.reference(),
                        TextModelOptions.DEFAULT.with(QUICK).withKey("SOME_KEY"), Cancellation.never())) {
            answer(model, "q");
            assertThat(endpoint.lastHeaders).containsEntry("Authorization", "Bearer sk-very-secret");
            assertThatThrownBy(() -> answer(model, "q")).hasMessageContaining("***")
                    .hasMessageNotContaining("sk-very-secret");
            assertThat(model.description().toString()).doesNotContain("secret");
        }
    }

    @Test
    void namesTheVariableThatHoldsNoKey() {
        assertThatThrownBy(() -> new TextModels(Map.of()).open(TextModelReference.of("http://localhost:1/v1#m"),
                TextModelOptions.DEFAULT.withKey("MISSING_KEY"), Cancellation.never()))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("MISSING_KEY");
    }

    @Test
    void refusesAddressesThatWouldLeakOrNameNoModel() {
        assertThatThrownBy(() -> TextModelReference.of("http://example.org/v1#m")).hasMessageContaining("plain http");
        assertThatThrownBy(() -> TextModelReference.of("https://example.org/v1"))
                .hasMessageContaining("names no model");
        assertThatThrownBy(() -> TextModelReference.of("https://me:secret@example.org/v1#m"))
                .hasMessageContaining("user").hasMessageNotContaining("secret");
    }

    @Test
    void readsBackTheReferenceThatItWrites() throws Exception {
        for (String text : List.of("http://127.0.0.1:8000/v1#a/b", "https://example.org/v1#m")) {
            assertThat(TextModelReference.of(text).text()).isEqualTo(text);
        }
        assertThat(TextModelReference.of("https://example.org/v1/#m").text()).isEqualTo("https://example.org/v1#m");
    }
}
