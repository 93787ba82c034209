/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modelassay.inference.djl.internal.decoder.Shared;
import org.modelassay.inference.djl.internal.text.HuggingFaceTokens;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** The rules of the lm-evaluation-harness for loglikelihood requests, on GPT-2's and a Llama tokenizer. */
class ContinuationTest {

    private static final int END_OF_TEXT = 50256;

    private static HuggingFaceTokens gpt2;

    private static HuggingFaceTokens llama;

    @BeforeAll
    static void open() throws Exception {
        gpt2 = HuggingFaceTokens.read(Shared.data("tokenizers/gpt2/tokenizer.json"));
        llama = HuggingFaceTokens.read(Shared.data("stories260k/tokenizer.json"));
    }

    @AfterAll
    static void close() {
        gpt2.close();
        llama.close();
    }

    @Test
    void movesBlanksAtTheBoundaryToTheContinuation() {
        Continuation left = Continuation.of(gpt2, "The capital of France is ", "Paris", END_OF_TEXT);
        Continuation right = Continuation.of(gpt2, "The capital of France is", " Paris", END_OF_TEXT);
        assertThat(left).isEqualTo(right);
        assertThat(left.bytes()).isEqualTo(6);
        assertThat(gpt2.decode(left.continuation(), SpecialTokens.NONE)).isEqualTo(" Paris");
    }

    @Test
    void givesAnEmptyContextOneToken() {
        Continuation continuation = Continuation.of(gpt2, "", "Hello there", END_OF_TEXT);
        assertThat(continuation.context()).isEqualTo(TokenIds.of(END_OF_TEXT));
        assertThat(gpt2.decode(continuation.continuation(), SpecialTokens.NONE)).isEqualTo("Hello there");
    }

    @Test
    void neverBeginsTwice() {
        Continuation plain = Continuation.of(llama, "Once", " upon a time", 1);
        Continuation marked = Continuation.of(llama, "<s>Once", " upon a time", 1);
        assertThat(plain.context().get(0)).isEqualTo(1);
        assertThat(marked.context().get(0)).isEqualTo(1);
        assertThat(marked.context().get(1)).isNotEqualTo(1);
        assertThat(Continuation.of(llama, "", "Once", 1).context()).isEqualTo(TokenIds.of(1));
    }

    @Test
    void tokenisesBothTogether() {
        Continuation continuation = Continuation.of(gpt2, "unbeliev", "able", END_OF_TEXT);
        TokenIds whole = gpt2.encode("unbelievable", SpecialTokens.ADD).ids();
        assertThat(continuation.context().then(continuation.continuation())).isEqualTo(whole);
    }

    @Test
    void refusesWhatLeavesNothingToScore() {
        assertThatThrownBy(() -> Continuation.of(gpt2, "word", "", END_OF_TEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
