/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** Masks over frozen weights: what their gates do to loss and gradient. */
class GatesTest extends TinyLlama {

    private double lossWithMasksAt(double initial) throws Exception {
        TrainingOptions options = TrainingOptions.of(new Trainable.Masks(List.of(QUERY, DOWN), 2, initial),
                new Optimizer.Sgd(0), Schedule.constant(0));
        try (Training training = model.train(options)) {
            return training.loss(List.of(Example.text(TEXT)), NEVER);
        }
    }

    @Test
    void masksFollowTheGradientThroughTheirGates() throws Exception {
        // the sum of all derivatives is that of moving every mask at once
        double difference = (lossWithMasksAt(0.5 + 1e-2) - lossWithMasksAt(0.5 - 1e-2)) / 2e-2;
        try (Training training = model.train(masks(new Optimizer.Sgd(0), 100))) {
            training.step(List.of(Example.text(TEXT)), NEVER);
            double sum = 0;
            for (String tensor : List.of(QUERY, DOWN)) {
                for (float mask : training.parameters(tensor).toArray()) {
                    sum += (0.5 - mask) / 100;
                }
            }
            assertThat(sum).isCloseTo(difference, within(2e-4 + 1e-3 * Math.abs(difference)));
        }
    }

    @Test
    void thePenaltyOfMasksIsTheMeanGate() throws Exception {
        double gate = 1 / (1 + Math.exp(-1));
        try (Training penalised = model.train(masks(new Optimizer.Sgd(0), 100).penalised(3));
                Training plain = model.train(masks(new Optimizer.Sgd(0), 100))) {
            StepReport report = penalised.step(List.of(Example.text(TEXT)), NEVER);
            plain.step(List.of(Example.text(TEXT)), NEVER);
            assertThat(report.penalty()).isCloseTo(3 * gate, within(1e-5));
            float[] with = penalised.parameters(QUERY).toArray();
            float[] without = plain.parameters(QUERY).toArray();
            long elements = with.length + plain.parameters(DOWN).size();
            double[] expected = new double[with.length];
            for (int i = 0; i < expected.length; i++) {
                expected[i] = without[i] - 100 * 3.0 / elements * 2 * gate * (1 - gate);
            }
            assertClose(with, expected, 1e-5);
        }
    }

    @Test
    void openGatesChangeNothing() throws Exception {
        TrainingOptions open = TrainingOptions.of(new Trainable.Masks(List.of(QUERY, DOWN), 1, 40),
                new Optimizer.Sgd(0), Schedule.constant(0));
        try (Training masked = model.train(open); Training plain = model.train(weights(new Optimizer.Sgd(0), 0))) {
            List<Example> batch = List.of(Example.text(TEXT));
            assertThat(masked.loss(batch, NEVER)).isEqualTo(plain.loss(batch, NEVER));
        }
    }
}
