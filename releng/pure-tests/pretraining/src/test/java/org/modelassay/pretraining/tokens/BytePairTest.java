/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.djl.internal.text.HuggingFaceTokens;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** The merges of the paper's example, and Hugging Face's library as the second reader of the same file. */
class BytePairTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final String ENGLISH = """
            The quick brown fox didn't jump over 1234 lazy dogs; they're sleeping.
              Indented,\tand with\u00a0odd blanks \u2003 here.\r\n\r\nIt was 3.14159, wasn't it? \u00bd \u2166 \u0665
            """;

    private static final String OTHERS =
            "Žluťoučký kůň, \u65e5\u672c\u8a9e\u306e\u6587\u7ae0, \ud83d\ude00\ud83c\udffd "
                    + "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 e\u0301 \u0000\u0085\u200b";

    @Test
    void mergesInTheOrderOfThePublishedExample() {
        // Sennrich, Haddow and Birch 2016, algorithm 1, with its word counts: es, est, (est and the end,) lo, low
        BytePairTrainer trainer = new BytePairTrainer();
        for (int i = 0; i < 6; i++) {
            trainer.add("newest");
            if (i < 5) {
                trainer.add("low");
            }
            if (i < 3) {
                trainer.add("widest");
            }
            if (i < 2) {
                trainer.add("lower");
            }
        }
        BytePairTokenizer tokenizer = trainer.train(261, NEVER);
        assertThat(tokenizer.encode("es")).containsExactly(257);
        assertThat(tokenizer.encode("est")).containsExactly(258);
        assertThat(tokenizer.encode("lo")).containsExactly(259);
        assertThat(tokenizer.encode("lowest")).containsExactly(260, 258);
        assertThat(tokenizer.vocabulary()).isEqualTo(261);
    }

    @Test
    void stopsWhenNoPairOccursTwice() {
        BytePairTrainer trainer = new BytePairTrainer();
        trainer.add("abab");
        assertThat(trainer.train(1000, NEVER).vocabulary()).isEqualTo(258);
        assertThat(new BytePairTrainer().train(1000, NEVER).vocabulary()).isEqualTo(257);
        assertThatThrownBy(() -> trainer.train(256, NEVER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> trainer.train(1000, () -> true)).isInstanceOf(CancellationException.class);
    }

    @Test
    void oneTokenForOneTextWhateverTheMergesThatLeadToIt() {
        // abc arises from ab + c and, where a double a takes the first a away, from a + bc
        BytePairTrainer trainer = new BytePairTrainer();
        for (String word : List.of("abcx", "abcx", "abcx", "zbc", "zbc", "zbc", "zbc", "ab", "ab", "ab", "ab", "ab")) {
            trainer.add(word);
        }
        BytePairTokenizer tokenizer = trainer.train(400, NEVER);
        List<String> names = IntStream.range(0, tokenizer.vocabulary()).mapToObj(tokenizer.names()::name).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void anotherLibraryReadsTheFileAndFindsTheSameTokens(@TempDir Path folder) throws Exception {
        BytePairTrainer trainer = new BytePairTrainer();
        for (int i = 0; i < 5; i++) {
            trainer.add(ENGLISH);
            trainer.add(OTHERS);
        }
        BytePairTokenizer tokenizer = trainer.train(400, NEVER);
        Path file = folder.resolve("tokenizer.json");
        TokenizerFile.write(file, tokenizer);
        try (HuggingFaceTokens other = HuggingFaceTokens.read(file)) {
            Random random = new Random(7);
            for (int i = 0; i < 300; i++) {
                String text = switch (i) {
                case 0 -> "";
                case 1 -> ENGLISH;
                case 2 -> OTHERS;
                default -> random(random);
                };
                TokenIds ids = TokenIds.of(tokenizer.encode(text));
                assertThat(other.encode(text, SpecialTokens.NONE).ids()).as(text).isEqualTo(ids);
                assertThat(other.decode(ids, SpecialTokens.ADD)).isEqualTo(text);
            }
            assertThat(other.encode(BytePairTrainer.END_OF_TEXT, SpecialTokens.ADD).ids()).isEqualTo(TokenIds.of(0));
        }
    }

    /** Words, blanks of all kinds, numerals, signs and characters of any plane. */
    private static String random(Random random) {
        List<String> pieces =
                List.of("fox", "'re", " ", "  ", "\n", "\t", "\u00a0", "\u3000", "7", "42", "\u00bd", "--", "don't",
                        "\u00e9", "e\u0301", "\u65e5");
        return IntStream.range(0, random.nextInt(30)).mapToObj(_ -> {
            if (random.nextInt(4) > 0) {
                return pieces.get(random.nextInt(pieces.size()));
            }
            int point = random.nextInt(Character.MAX_CODE_POINT + 1);
            return Character.getType(point) == Character.SURROGATE ? "x" : Character.toString(point);
        }).collect(Collectors.joining());
    }
}
