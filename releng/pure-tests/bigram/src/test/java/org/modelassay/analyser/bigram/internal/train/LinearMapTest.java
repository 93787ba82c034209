/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.modelassay.analyser.bigram.Stories;
import org.modelassay.analyser.bigram.internal.corpus.Sequences;
import org.modelassay.analyser.bigram.internal.mask.ModelWeights;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Seed;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;

/** The map that stands in for all blocks. */
@TestInstance(Lifecycle.PER_CLASS)
class LinearMapTest {

    private static final TokenIds TOKENS = TokenIds.of(1, 403, 407, 261, 378);

    private final DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 1_000_000_000));

    @AfterAll
    void close() {
        service.close();
    }

    private LanguageModel open(Path directory) throws Exception {
        return service.open(new ModelSource(directory), OpenOptions.DEFAULT, Cancellation.never());
    }

    @Test
    void beforeTrainingItIsTheModelWithoutItsBlocks() throws Exception {
        Path directory = Stories.directory();
        ModelWeights weights = ModelWeights.read(directory);
        try (LanguageModel model = open(directory);
                LanguageModel empty =
                        model.derive(weights.kept(weights.full().complement()), Cancellation.never())) {
            float[] expected = empty.scores(List.of(TOKENS), Cancellation.never()).getFirst().logProbabilities()
                    .toArray();
            LinearMap map = new LinearMap(model, new Target.Itself(model));
            assertThat(map.logProbabilities(List.of(TOKENS), Cancellation.never()).getFirst())
                    .as("a model with rotary positions and no biases").containsExactly(expected, within(1e-5f));
        }
    }

    @Test
    void itLearnsWhatFollowsFiveDifferentTokens() throws Exception {
        try (LanguageModel model = open(Stories.directory())) {
            Target itself = new Target.Itself(model);
            LinearMap map = new LinearMap(model, itself);
            List<Example> text = List.of(itself.of(TOKENS, Cancellation.never()));
            double before = map.loss(text, Cancellation.never());
            map.train(new Batches(always(TOKENS), 1, new Seed(1)), 40, Cancellation.never());
            assertThat(map.loss(text, Cancellation.never())).isLessThan(before / 10);
        }
    }

    private static Sequences always(TokenIds tokens) {
        return new Sequences() {

            @Override
            public int count() {
                return 1;
            }

            @Override
            public int length() {
                return tokens.size();
            }

            @Override
            public TokenIds get(int index) {
                return tokens;
            }
        };
    }
}
