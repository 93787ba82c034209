/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.AfterEach;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.internal.decoder.Shared;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.TrainingOptions;

/** A Llama of two layers with random weights, open for the length of a test. */
abstract class TinyLlama {

    static final Cancellation NEVER = Cancellation.never();

    static final String QUERY = "model.layers.0.self_attn.q_proj.weight";

    static final String DOWN = "model.layers.1.mlp.down_proj.weight";

    static final String HEAD = "lm_head.weight";

    static final TokenIds TEXT = TokenIds.of(1, 7, 3, 9, 4, 2);

    static final TokenIds OTHER = TokenIds.of(5, 5, 8, 1);

    final DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 200_000_000));

    final LanguageModel model = open(OpenOptions.DEFAULT);

    final LanguageModel open(OpenOptions options) {
        try {
            return service.open(new ModelSource(Shared.resource("architectures").resolve("llama")), options, NEVER);
        } catch (InvalidInputException | InferenceException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() {
        model.close();
        service.close();
    }

    final float[] gradient(String tensor, TokenIds tokens) throws Exception {
        return gradient(model, tensor, Example.text(tokens));
    }

    final float[] gradient(String tensor, Example example) throws Exception {
        return gradient(model, tensor, example);
    }

    static float[] gradient(LanguageModel of, String tensor, Example example) throws Exception {
        FloatTensor gradient = of
                .gradient(GradientRequest.ofWeights(example.tokens(), example.objective(), List.of(tensor)), NEVER)
                .weights().get(tensor);
        assertThat(gradient).isNotNull();
        return gradient.toArray();
    }

    /** A logit is linear in the last layer: its gradient is the same wherever that layer is. */
    static Example logit(int position, int token, double weight) {
        return new Example(TEXT, new Objective.Logits(List.of(new Objective.Term(position, token, weight))));
    }

    static TrainingOptions weights(Optimizer optimizer, double rate) {
        return TrainingOptions.of(Trainable.Weights.of(List.of(QUERY, DOWN)), optimizer, Schedule.constant(rate));
    }

    static TrainingOptions masks(Optimizer optimizer, double rate) {
        return TrainingOptions.of(new Trainable.Masks(List.of(QUERY, DOWN), 2, 0.5), optimizer,
                Schedule.constant(rate));
    }

    static void assertClose(float[] found, double[] expected, double tolerance) {
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < found.length; i++) {
            assertThat((double) found[i]).as("element %d", i).isCloseTo(expected[i], within(tolerance));
        }
    }
}
