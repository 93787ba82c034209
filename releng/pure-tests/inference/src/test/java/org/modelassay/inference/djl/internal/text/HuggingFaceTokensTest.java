/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.djl.internal.decoder.Shared;
import org.modelassay.inference.text.Encoding;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.TokenSpan;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** Ids recorded by llama.cpp, JTokkit, swift-transformers, sentencepiece and Hugging Face's library. */
class HuggingFaceTokensTest {

    @ParameterizedTest
    @CsvSource({"tokenizers/gpt2, tokenizers/oracles/gpt2.llama.cpp-gpt2.json, 46",
            "tokenizers/gpt2, tokenizers/oracles/gpt2.jtokkit-r50k.json, 423",
            "tokenizers/gpt2, tokenizers/oracles/gpt2.swift-transformers-gpt2.json, 19",
            "tokenizers/gpt2, tokenizers/oracles/gpt2.hf-rust.json, 122",
            "tokenizers/gpt-neox, tokenizers/oracles/gpt-neox.hf-rust.json, 122",
            "tokenizers/phi-2, tokenizers/oracles/phi-2.hf-rust.json, 122",
            "stories260k, stories260k/expected/tokenizer.json.expected.json, 59"})
    void givesTheIdsThatOthersRecorded(String model, String oracle, int cases) throws Exception {
        JsonObject recorded = Shared.json(Shared.data(oracle));
        assertThat(recorded.getAsJsonArray("cases")).hasSize(cases);
        try (HuggingFaceTokens tokenizer = HuggingFaceTokens.read(Shared.data(model).resolve("tokenizer.json"))) {
            for (JsonElement element : recorded.getAsJsonArray("cases")) {
                JsonObject one = element.getAsJsonObject();
                String text = one.get("text").getAsString();
                TokenIds ids = Shared.ids(one.getAsJsonArray("ids"));
                Encoding encoding = tokenizer.encode(text, SpecialTokens.NONE);
                assertThat(encoding.ids()).as(text).isEqualTo(ids);
                if (one.has("ids_with_special")) {
                    assertThat(tokenizer.encode(text, SpecialTokens.ADD).ids())
                            .isEqualTo(Shared.ids(one.getAsJsonArray("ids_with_special")));
                }
                if (one.has("decoded")) {
                    assertThat(tokenizer.decode(ids, SpecialTokens.ADD)).isEqualTo(one.get("decoded").getAsString());
                }
                checkSpans(text, encoding);
            }
        }
    }

    private static void checkSpans(String text, Encoding encoding) {
        int end = 0;
        for (TokenSpan span : encoding.spans()) {
            assertThat(span.start()).isBetween(0, text.length());
            assertThat(span.end()).isBetween(span.start(), text.length());
            assertThat(span.end()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
    }

    @Test
    void tellsWhereEachTokenLiesBeyondTheBasicPlane() throws Exception {
        String text = "a \uD83D\uDE00 b";
        Path file = Shared.data("tokenizers/gpt2/tokenizer.json");
        try (HuggingFaceTokens tokenizer = HuggingFaceTokens.read(file)) {
            Encoding encoding = tokenizer.encode(text, SpecialTokens.NONE);
            assertThat(encoding.spans().getFirst()).isEqualTo(new TokenSpan(0, 1));
            TokenSpan last = encoding.spans().getLast();
            assertThat(text.substring(last.start(), last.end()).strip()).isEqualTo("b");
            assertThat(encoding.spans()).anySatisfy(
                    span -> assertThat(text.substring(span.start(), span.end())).contains("\uD83D\uDE00"));
        }
    }

    @Test
    void neverTruncatesLongTexts() throws Exception {
        try (HuggingFaceTokens tokenizer = HuggingFaceTokens.read(Shared.data("tokenizers/gpt2/tokenizer.json"))) {
            assertThat(tokenizer.encode("word ".repeat(5000), SpecialTokens.NONE).ids().size())
                    .isGreaterThanOrEqualTo(5000);
        }
    }

    @Test
    void refusesAFileThatIsNoTokenizer(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("tokenizer.json"), "{\"version\":");
        assertThatThrownBy(() -> HuggingFaceTokens.read(file)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tokenizer.json");
    }
}
