/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.Seed;
import org.modelassay.pretraining.corpus.GrammarCorpus;

/** What {@code assay train-tiny} says before it trains; trainings have tests of their own. */
class TrainTinyCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Called trained(String... arguments) {
        return Called.with(ToyEngine.done(), Stream.concat(Stream.of("train-tiny", "--out",
                folder.resolve("model").toString()), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void refusesArgumentsThatMeanNothing() {
        for (List<String> wrong : List.of(List.of("--in", "novel.txt", "write it as NAME=VALUE"),
                List.of("--in", "novel=a.txt", "use text or base"), List.of("--steps", "-1", "give at least 1"),
                List.of("--rate", "0", "above 0"), List.of("--rate", "NaN", "above 0"),
                List.of("--share", "1.5", "at most 1"), List.of("--corpus", "-1", "such as 16"))) {
            Called called = trained(wrong.get(0), wrong.get(1));
            assertThat(called.status()).as("%s", wrong).isEqualTo(2);
            assertThat(called.err()).contains(wrong.get(0), wrong.get(2));
        }
    }

    @Test
    void refusesToLearnAndTuneAtOnce() {
        Called called = trained("--in", "text=a.txt", "--in", "base=model");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("either texts or one base");
    }

    @Test
    void writesATextThatNoModelOfTheGrammarHasSeen() throws Exception {
        Path text = folder.resolve("unseen.txt");
        Called called = Called.with(ToyEngine.done(), "train-tiny", "--corpus", "1", "--out", text.toString());
        assertThat(called.status()).isZero();
        String written = Files.readString(text);
        assertThat(written).startsWith("<|endoftext|>").hasSizeBetween(1_000_000, 1_010_000);
        assertThat(written).isNotEqualTo(learnt(written.length()));
        assertThat(trained("--corpus", "1", "--in", "text=a.txt").err()).contains("no --in");
    }

    private static String learnt(int length) {
        StringBuilder text = new StringBuilder();
        for (long i = 0; text.length() < length; i++) {
            text.append("<|endoftext|>").append(GrammarCorpus.of(new Seed(1)).document(i));
        }
        return text.toString();
    }

    @Test
    void saysHowToGetWhatRunsModels() {
        Called called = trained();
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("this installation runs no models");
        assertThat(folder).isEmptyDirectory();
    }
}
