/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.Capability;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.CompletionRequest.LogProbabilityDetail;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.djl.internal.decoder.Shared;

class LocalModelTest {

    private static Stories stories;

    @BeforeAll
    static void open() throws Exception {
        stories = new Stories();
    }

    @AfterAll
    static void close() {
        if (stories != null) {
            stories.close();
        }
    }

    private static Completion complete(CompletionRequest request) throws Exception {
        return stories.model.complete(request, Cancellation.never()).choices().getFirst();
    }

    /** The text that llama2.c writes at temperature 0, from the data's folder of expectations. */
    @Test
    void writesTheTextThatAnotherImplementationWrites() throws Exception {
        String expected = Shared.json(Stories.directory().resolve("expected/greedy.json")).get("text").getAsString();
        Completion completion = complete(CompletionRequest.greedy(new Prompt.Text(""), 200));
        assertThat(completion.text().strip()).isEqualTo(expected.strip());
        assertThat(completion.finish()).isEqualTo(Completion.Finish.LENGTH);
    }

    @Test
    void reportsTokensWhoseTextsJoinToTheWhole() throws Exception {
        Completion completion = complete(CompletionRequest.greedy(new Prompt.Text("Once upon a time"), 30)
                .with(new LogProbabilityDetail(true, 3)));
        assertThat(completion.logProbabilities()).hasSize(30);
        assertThat(completion.logProbabilities().stream().map(TokenLogProbability::token)
                .collect(Collectors.joining())).isEqualTo(completion.text());
        for (TokenLogProbability token : completion.logProbabilities()) {
            assertThat(token.alternatives()).hasSize(3);
            assertThat(token.alternatives().getFirst().token()).isEqualTo(token.token());
            assertThat(token.alternatives().getFirst().logProbability()).isCloseTo(token.logProbability(),
                    within(1e-4));
        }
    }

    @Test
    void scoresWhatItWroteAsItWasWritten() throws Exception {
        Completion completion = complete(CompletionRequest.greedy(new Prompt.Text("Once upon a time"), 20)
                .with(LogProbabilityDetail.CHOSEN));
        ScoredText scored = stories.model.score("Once upon a time", completion.text(), Cancellation.never());
        double sum = completion.logProbabilities().stream().mapToDouble(TokenLogProbability::logProbability).sum();
        assertThat(scored.sum()).isCloseTo(sum, within(1e-3));
        assertThat(scored.greedy()).isTrue();
        assertThat(stories.model.score("Once upon a time", " zebra", Cancellation.never()).greedy()).isFalse();
    }

    @Test
    void drawsTheSameSamplesFromTheSameSeedAndDifferentOnesBesides() throws Exception {
        CompletionRequest request = CompletionRequest.sampled(new Prompt.Text("One day"), 3, 20, 1, 5);
        Completions first = stories.model.complete(request, Cancellation.never());
        assertThat(stories.model.complete(request, Cancellation.never()).choices()).isEqualTo(first.choices());
        assertThat(first.choices().stream().map(Completion::text).distinct()).hasSize(3);
    }

    @Test
    void endsAtAStop() throws Exception {
        Completion completion = complete(CompletionRequest.greedy(new Prompt.Text("Once upon a time"), 60)
                .stoppingAt(List.of(".")));
        assertThat(completion.text()).doesNotContain(".");
        assertThat(completion.finish()).isEqualTo(Completion.Finish.STOP);
    }

    @Test
    void writesNoFurtherThanItsContext() throws Exception {
        assertThat(complete(CompletionRequest.greedy(new Prompt.Text("a b".repeat(120)), 10_000)).finish())
                .isIn(Completion.Finish.LENGTH, Completion.Finish.STOP);
        assertThatThrownBy(() -> complete(CompletionRequest.greedy(new Prompt.Text("a b".repeat(600)), 1)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("512");
    }

    @Test
    void refusesMessagesWithoutATemplate() {
        assertThat(stories.model.description().capabilities()).doesNotContain(Capability.CHAT);
        assertThatThrownBy(
                () -> complete(CompletionRequest.greedy(new Prompt.Chat(List.of(Message.user("Hello"))), 1)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("chat template");
    }
}
