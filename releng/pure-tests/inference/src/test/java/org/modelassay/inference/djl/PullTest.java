/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.gradient.Objective.Term;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** The pull towards the beginning, against the recursion x' = (1 - l) (x + u) + l b. */
class PullTest extends TinyLlama {

    private static final List<Example> BATCH = List.of(logit());

    /** A logit is linear in the last layer: its gradient is the same wherever that layer is. */
    private static Example logit() {
        TokenIds text = TokenIds.of(1, 7, 3, 9);
        return new Example(text, new Objective.Logits(List.of(new Term(2, 5, 1))));
    }

    private float[] moved(TrainingOptions options, int steps) throws Exception {
        try (Training training = model.train(options)) {
            float[] moved = training.parameters(HEAD).toArray();
            for (int i = 0; i < steps; i++) {
                training.step(BATCH, NEVER);
            }
            float[] after = training.parameters(HEAD).toArray();
            for (int i = 0; i < moved.length; i++) {
                moved[i] = after[i] - moved[i];
            }
            return moved;
        }
    }

    private static TrainingOptions options(Trainable trainable, Optimizer optimizer, double rate) {
        return TrainingOptions.of(trainable, optimizer, Schedule.constant(rate));
    }

    @Test
    void ofDescentAGeometricSumIsLeft() throws Exception {
        TrainingOptions plain = options(Trainable.Weights.of(List.of(HEAD)), new Optimizer.Sgd(0), 0.1);
        float[] once = moved(plain, 1);
        float[] pulled = moved(plain.pulled(0.75), 4);
        double sum = 0.25 + 0.0625 + 0.015625 + 0.00390625;
        for (int i = 0; i < once.length; i++) {
            assertThat((double) pulled[i]).isCloseTo(once[i] * sum, within(1e-6));
        }
    }

    @Test
    void ofAdamNoWeightIsFartherThanAThirdOfTheRateAtAPullOfThreeQuarters() throws Exception {
        // each update of a constant gradient is the rate: in the limit x = (1 - l) (x + rate) = rate (1 - l) / l
        Optimizer adam = new Optimizer.Adam(0.9, 0.999, 1e-12, 0);
        float[] moved = moved(options(Trainable.Weights.of(List.of(HEAD)), adam, 0.01).pulled(0.75), 30);
        float greatest = 0;
        for (float distance : moved) {
            greatest = Math.max(greatest, Math.abs(distance));
        }
        assertThat((double) greatest).isCloseTo(0.01 / 3, within(1e-5));
    }

    @Test
    void masksAreTakenBackToTheirFirstValue() throws Exception {
        Trainable masks = new Trainable.Masks(List.of(HEAD), 2, 0.5);
        float[] once = moved(options(masks, new Optimizer.Sgd(0), 0.1), 1);
        float[] pulled = moved(options(masks, new Optimizer.Sgd(0), 0.1).pulled(0.5), 1);
        for (int i = 0; i < once.length; i++) {
            assertThat((double) pulled[i]).isCloseTo(once[i] / 2, within(1e-6));
        }
    }

    @Test
    void aPullOfAllTheWayIsRefused() {
        TrainingOptions plain = options(Trainable.Weights.of(List.of(HEAD)), new Optimizer.Sgd(0), 0.1);
        assertThatThrownBy(() -> plain.pulled(1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pull");
    }
}
