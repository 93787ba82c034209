/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.modelassay.inference.ComputeType;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** Steps of training against closed forms, computed in double precision from gradients that have their own test. */
class OptimizersTest extends TinyLlama {

    private static double norm(float[]... gradients) {
        double sum = 0;
        for (float[] gradient : gradients) {
            for (float slope : gradient) {
                sum += (double) slope * slope;
            }
        }
        return Math.sqrt(sum);
    }

    @Test
    void aStepOfGradientDescentFollowsTheMeanGradientOfItsBatch() throws Exception {
        float[] one = gradient(QUERY, TEXT);
        float[] two = gradient(QUERY, OTHER);
        try (Training training = model.train(weights(new Optimizer.Sgd(0), 0.1))) {
            float[] before = training.parameters(QUERY).toArray();
            StepReport report = training.step(List.of(Example.text(TEXT), Example.text(OTHER)), NEVER);
            double[] expected = new double[before.length];
            for (int i = 0; i < expected.length; i++) {
                expected[i] = before[i] - 0.1 * (one[i] + two[i]) / 2;
            }
            assertClose(training.parameters(QUERY).toArray(), expected, 1e-6);
            assertThat(report.step()).isEqualTo(1);
            assertThat(report.rate()).isEqualTo(0.1);
            assertThat(training.loss(List.of(Example.text(TEXT), Example.text(OTHER)), NEVER))
                    .isLessThan(report.loss());
        }
    }

    @Test
    void examplesTogetherEqualExamplesOneByOne() throws Exception {
        TokenIds twin = TokenIds.of(2, 4, 9, 3, 7, 1);
        List<Example> together = List.of(Example.text(TEXT), Example.text(twin), Example.text(OTHER));
        List<Example> apart = List.of(Example.text(TEXT), Example.text(OTHER), Example.text(twin));
        try (Training first = model.train(weights(new Optimizer.Sgd(0), 0.1));
                Training second = model.train(weights(new Optimizer.Sgd(0), 0.1))) {
            assertThat(first.step(together, NEVER).loss()).isCloseTo(second.step(apart, NEVER).loss(), within(1e-6));
            float[] other = second.parameters(DOWN).toArray();
            double[] expected = new double[other.length];
            for (int i = 0; i < other.length; i++) {
                expected[i] = other[i];
            }
            assertClose(first.parameters(DOWN).toArray(), expected, 1e-6);
        }
    }

    @Test
    void adamAndItsDecayEqualTheirAlgorithm() throws Exception {
        float[] slopes = gradient(DOWN, TEXT);
        Optimizer adam = new Optimizer.Adam(0.9, 0.95, 1e-3, 0.1);
        try (Training training = model.train(weights(adam, 0.01))) {
            float[] before = training.parameters(DOWN).toArray();
            training.step(List.of(Example.text(TEXT)), NEVER);
            double[] expected = new double[before.length];
            for (int i = 0; i < expected.length; i++) {
                // after the first step both running means, corrected, are the gradient and its square
                expected[i] = before[i] * (1 - 0.01 * 0.1) - 0.01 * slopes[i] / (Math.abs(slopes[i]) + 1e-3);
            }
            assertClose(training.parameters(DOWN).toArray(), expected, 1e-6);
        }
    }

    @Test
    void laterStepsOfAdamUseWhatEarlierOnesLeft() throws Exception {
        // logits are linear in the last layer, so that each of these gradients is the same wherever the weights are
        List<Example> batches = List.of(logit(2, 5, 1), logit(4, 5, -2), logit(1, 6, 3));
        Optimizer.Adam adam = new Optimizer.Adam(0.9, 0.95, 1e-3, 0.1);
        TrainingOptions options = TrainingOptions.of(Trainable.Weights.of(List.of(HEAD)), adam,
                new Schedule(0.01, 2, 10, 0, Schedule.Shape.LINEAR));
        try (Training training = model.train(options)) {
            float[] before = training.parameters(HEAD).toArray();
            double[] expected = new double[before.length];
            for (int i = 0; i < before.length; i++) {
                expected[i] = before[i];
            }
            double[][] means = new double[2][before.length];
            for (int step = 1; step <= batches.size(); step++) {
                Example example = batches.get(step - 1);
                float[] slopes = gradient(HEAD, example);
                adam(expected, means, slopes, adam, options.schedule().at(step), step);
                training.step(List.of(example), NEVER);
            }
            assertClose(training.parameters(HEAD).toArray(), expected, 1e-6);
        }
    }

    /** Algorithm 2 of Loshchilov and Hutter 2019, in double precision. */
    private static void adam(double[] values, double[][] means, float[] slopes, Optimizer.Adam adam, double rate,
            int step) {
        for (int i = 0; i < values.length; i++) {
            means[0][i] = adam.beta1() * means[0][i] + (1 - adam.beta1()) * slopes[i];
            means[1][i] = adam.beta2() * means[1][i] + (1 - adam.beta2()) * slopes[i] * slopes[i];
            double mean = means[0][i] / (1 - Math.pow(adam.beta1(), step));
            double spread = Math.sqrt(means[1][i] / (1 - Math.pow(adam.beta2(), step)));
            values[i] -= rate * adam.decay() * values[i];
            values[i] -= rate * mean / (spread + adam.epsilon());
        }
    }

    @Test
    void momentumAddsEarlierGradients() throws Exception {
        List<Example> batch = List.of(logit(3, 4, 1));
        float[] slopes = gradient(HEAD, batch.getFirst());
        TrainingOptions options = TrainingOptions.of(Trainable.Weights.of(List.of(HEAD)), new Optimizer.Sgd(0.9),
                Schedule.constant(0.1));
        try (Training training = model.train(options)) {
            float[] before = training.parameters(HEAD).toArray();
            training.step(batch, NEVER);
            training.step(batch, NEVER);
            double[] expected = new double[before.length];
            for (int i = 0; i < before.length; i++) {
                expected[i] = before[i] - 0.1 * (1 + 1.9) * slopes[i];
            }
            assertClose(training.parameters(HEAD).toArray(), expected, 1e-6);
        }
    }

    @Test
    void clippingShortensAllGradientsTogether() throws Exception {
        float[] query = gradient(QUERY, TEXT);
        float[] down = gradient(DOWN, TEXT);
        double norm = norm(query, down);
        double limit = norm / 4;
        try (Training training = model.train(weights(new Optimizer.Sgd(0), 1).clippedTo(limit))) {
            float[] before = training.parameters(DOWN).toArray();
            StepReport report = training.step(List.of(Example.text(TEXT)), NEVER);
            assertThat(report.gradientNorm()).isCloseTo(norm, within(1e-5 * norm));
            double[] expected = new double[before.length];
            for (int i = 0; i < expected.length; i++) {
                expected[i] = before[i] - down[i] / 4.0;
            }
            assertClose(training.parameters(DOWN).toArray(), expected, 1e-6);
        }
    }

    @Test
    void elementsWhoseGradientIsMaskedStay() throws Exception {
        float[] kept;
        int[] shape;
        try (Training probe = model.train(weights(new Optimizer.Sgd(0), 0))) {
            kept = new float[(int) probe.parameters(QUERY).size()];
            shape = probe.parameters(QUERY).shape().stream().mapToInt(Integer::intValue).toArray();
        }
        for (int i = 0; i < kept.length; i += 3) {
            kept[i] = 1;
        }
        TrainingOptions options = TrainingOptions.of(
                new Trainable.Weights(List.of(QUERY), Map.of(QUERY, FloatTensor.of(kept, shape))),
                Optimizer.Adam.DEFAULT, Schedule.constant(0.01));
        try (Training training = model.train(options)) {
            float[] before = training.parameters(QUERY).toArray();
            training.step(List.of(Example.text(TEXT)), NEVER);
            float[] after = training.parameters(QUERY).toArray();
            int moved = 0;
            for (int i = 0; i < after.length; i++) {
                if (kept[i] == 0) {
                    assertThat(after[i]).isEqualTo(before[i]);
                } else if (after[i] != before[i]) {
                    moved++;
                }
            }
            assertThat(moved).isGreaterThan(after.length / 4);
        }
    }

    @Test
    void smallStepsAddUpBelowTheResolutionOfBrainFloats() throws Exception {
        List<Example> batch = List.of(logit(3, 4, 1));
        TrainingOptions options = TrainingOptions.of(Trainable.Weights.of(List.of(HEAD)), new Optimizer.Sgd(0),
                Schedule.constant(1e-6));
        try (LanguageModel half = open(OpenOptions.DEFAULT.with(ComputeType.BFLOAT16));
                Training training = half.train(options)) {
            float[] slopes = gradient(half, HEAD, batch.getFirst());
            float[] before = training.parameters(HEAD).toArray();
            for (int i = 0; i < 50; i++) {
                training.step(batch, NEVER);
            }
            float[] after = training.parameters(HEAD).toArray();
            double moved = 0;
            for (int i = 0; i < after.length; i++) {
                assertThat(after[i] - (double) before[i]).isCloseTo(-50 * 1e-6 * slopes[i],
                        within(1e-2 * 50 * 1e-6 * Math.abs(slopes[i]) + 50 * Math.ulp(before[i])));
                moved = Math.max(moved, Math.abs(after[i] - before[i]));
            }
            // half of the last place of a bfloat16 near 0.05: a single step would be lost
            assertThat(moved / 50).isPositive().isLessThan(0.05 / 512);
        }
    }
}
