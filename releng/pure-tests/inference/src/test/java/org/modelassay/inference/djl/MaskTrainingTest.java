/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.gradient.DistributionTable;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.GateCounts;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** Continuous sparsification, given distributions and derived models, against closed forms in double precision. */
class MaskTrainingTest extends TinyLlama {

    private static TrainingOptions masks(double growth, Optimizer optimizer, double rate) {
        return TrainingOptions.of(new Trainable.Masks(List.of(QUERY, DOWN), 1, growth, 0), optimizer,
                Schedule.constant(rate));
    }

    private float[] weights(String tensor) throws Exception {
        TrainingOptions options = TrainingOptions.of(Trainable.Weights.of(List.of(tensor)), new Optimizer.Sgd(0),
                Schedule.constant(0));
        try (Training training = model.train(options)) {
            return training.parameters(tensor).toArray();
        }
    }

    private static float[] slopes(LanguageModel of, String tensor, Example example) throws Exception {
        FloatTensor found = of
                .gradient(GradientRequest.ofWeights(example.tokens(), example.objective(), List.of(tensor)), NEVER)
                .weights().get(tensor);
        assertThat(found).isNotNull();
        return found.toArray();
    }

    private LanguageModel gated(double gate) throws Exception {
        return model.derive(Map.of(QUERY, scaled(QUERY, gate), DOWN, scaled(DOWN, gate)), NEVER);
    }

    private FloatTensor scaled(String tensor, double gate) throws Exception {
        float[] values = weights(tensor);
        for (int i = 0; i < values.length; i++) {
            values[i] *= (float) gate;
        }
        try (Training training = model.train(masks(1, new Optimizer.Sgd(0), 0))) {
            return FloatTensor.of(values,
                    training.parameters(tensor).shape().stream().mapToInt(Integer::intValue).toArray());
        }
    }

    @Test
    void adamWithDecayMovesMasksAsItsAlgorithmSays() throws Exception {
        double rate = 0.05;
        double decay = 0.3;
        float[] before = weights(QUERY);
        float[] slope;
        try (LanguageModel half = gated(0.5)) {
            slope = slopes(half, QUERY, Example.text(TEXT));
        }
        TrainingOptions options = masks(1.5, new Optimizer.Adam(0.9, 0.999, 1e-8, decay), rate);
        try (Training training = model.train(options)) {
            training.step(List.of(Example.text(TEXT)), NEVER);
            float[] masks = training.parameters(QUERY).toArray();
            for (int i = 0; i < masks.length; i++) {
                double gradient = slope[i] * before[i] * 0.25;
                // Loshchilov and Hutter 2019, algorithm 2, first step from 0: both means are the gradient itself
                double expected = -rate * gradient / (Math.abs(gradient) + 1e-8);
                if (Math.abs(gradient) > 1e-6) {
                    assertThat((double) masks[i]).isCloseTo(expected, within(1e-3 * rate));
                }
            }
            training.step(List.of(Example.text(TEXT)), NEVER);
            assertThat(training.parameters(QUERY).toArray()).isNotEqualTo(masks);
            assertThat(training.gates(2).total()).isEqualTo(masks.length + training.parameters(DOWN).size());
        }
    }

    @Test
    void decayShrinksMasksThatNothingElseMoves() throws Exception {
        TrainingOptions still = TrainingOptions.of(new Trainable.Masks(List.of(QUERY), 1, 1, 30),
                new Optimizer.Adam(0.9, 0.999, 1e-8, 0.5), Schedule.constant(0.1));
        try (Training training = model.train(still)) {
            // the logistic of 30 has no slope in float32: only decay moves the mask, by 1 - rate * decay each step
            training.step(List.of(Example.text(TEXT)), NEVER);
            training.step(List.of(Example.text(TEXT)), NEVER);
            for (float mask : training.parameters(QUERY).toArray()) {
                assertThat((double) mask).isCloseTo(30 * 0.95 * 0.95, within(1e-4));
            }
        }
    }

    @Test
    void sharpnessGrowsWithEachStep() throws Exception {
        TrainingOptions options = TrainingOptions.of(new Trainable.Masks(List.of(QUERY, DOWN), 2, 3, 0.1),
                new Optimizer.Sgd(0), Schedule.constant(0)).penalised(1);
        try (Training training = model.train(options)) {
            for (int step = 0; step < 4; step++) {
                double gate = 1 / (1 + Math.exp(-0.1 * 2 * Math.pow(3, step)));
                assertThat(training.step(List.of(Example.text(TEXT)), NEVER).penalty()).isCloseTo(gate, within(1e-6));
            }
        }
    }

    @Test
    void weightsThatAreExactlyZeroHaveClosedGates() throws Exception {
        FloatTensor whole = scaled(QUERY, 1);
        float[] values = whole.toArray();
        Arrays.fill(values, 0, 5, 0);
        int[] shape = whole.shape().stream().mapToInt(Integer::intValue).toArray();
        try (LanguageModel pruned = model.derive(Map.of(QUERY, FloatTensor.of(values, shape)), NEVER);
                Training training = pruned.train(masks(1.1, Optimizer.Adam.DEFAULT, 0.1).penalised(-1e6))) {
            training.step(List.of(Example.text(TEXT)), NEVER);
            assertThat(training.gates(10).between(0, 0.1)).isEqualTo(5);
            assertThat(training.parameters(QUERY).get(4)).isNegative();
            assertThat(training.parameters(QUERY).get(5)).isPositive();
        }
    }

    @Test
    void gatesAreCountedInBins() throws Exception {
        try (Training training = model.train(masks(1, new Optimizer.Sgd(0), 0))) {
            GateCounts gates = training.gates(10);
            long all = training.parameters(QUERY).size() + training.parameters(DOWN).size();
            assertThat(gates.total()).isEqualTo(all);
            assertThat(gates.between(0.5, 0.6)).as("a gate of exactly one half").isEqualTo(all);
            assertThatThrownBy(() -> gates.between(0.25, 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void goesOnWhereItWasSaved(@TempDir Path folder) throws Exception {
        TrainingOptions options = masks(1.2, new Optimizer.Adam(0.9, 0.999, 1e-8, 0.01), 0.3).penalised(2);
        List<Example> batch = List.of(Example.text(TEXT));
        Path file = folder.resolve("state.safetensors");
        float[] expected;
        try (Training whole = model.train(options)) {
            whole.step(batch, NEVER);
            whole.save(file);
            whole.step(batch, NEVER);
            whole.step(batch, NEVER);
            expected = whole.parameters(DOWN).toArray();
        }
        try (Training resumed = model.train(options)) {
            resumed.restore(file);
            assertThat(resumed.steps()).isEqualTo(1);
            resumed.step(batch, NEVER);
            resumed.step(batch, NEVER);
            assertThat(resumed.parameters(DOWN).toArray()).isEqualTo(expected);
        }
    }

    /** Row 0: token 1 or 3; row 1: token 2 for sure; row 2: nothing is given. */
    private DistributionTable table() {
        return new DistributionTable(model.description().vocabulary(), new long[] {0, 2, 3, 3},
                MemorySegment.ofArray(new int[] {1, 3, 2}), MemorySegment.ofArray(new float[] {0.25f, 0.75f, 1}));
    }

    @Test
    void givenDistributionsAreComparedByCrossEntropy() throws Exception {
        FloatTensor logits = model.forward(ForwardRequest.of(TEXT), NEVER).logitValues();
        TokenIds rows = TokenIds.of(0, 1, 1, 0, 1, 0);
        double expected = 0;
        for (int i = 0; i < TEXT.size(); i++) {
            float[] row = logits.slice(i).toArray();
            double most = 0;
            for (float logit : row) {
                most += Math.exp(logit);
            }
            double total = Math.log(most);
            expected -= rows.get(i) == 0 ? 0.25 * (row[1] - total) + 0.75 * (row[3] - total) : row[2] - total;
        }
        Example example = new Example(TEXT, new Objective.Distributions(table(), rows));
        assertThat(model.loss(List.of(example), NEVER)).isCloseTo(expected / TEXT.size(), within(1e-5));
        assertThat(model.loss(List.of(example, example, example), NEVER)).isCloseTo(expected / TEXT.size(),
                within(1e-5));
    }

    @Test
    void aSureDistributionIsTheCrossEntropyOfItsToken() throws Exception {
        DistributionTable sure = new DistributionTable(model.description().vocabulary(), new long[] {0, 1},
                MemorySegment.ofArray(new int[] {9}), MemorySegment.ofArray(new float[] {1}));
        TokenIds one = TokenIds.of(7);
        Example given = new Example(one, new Objective.Distributions(sure, TokenIds.of(0)));
        Example token = new Example(one,
                new Objective.LogProbabilities(List.of(new Objective.Term(0, 9, -1))));
        assertThat(model.loss(List.of(given), NEVER)).isCloseTo(model.loss(List.of(token), NEVER), within(1e-6));
        assertThat(slopes(model, DOWN, given)).containsExactly(slopes(model, DOWN, token), within(1e-6f));
    }

    @Test
    void refusesDistributionsThatDoNotFit() {
        Example shorter = new Example(TEXT, new Objective.Distributions(table(), TokenIds.of(0)));
        Example outside = new Example(TokenIds.of(1), new Objective.Distributions(table(), TokenIds.of(3)));
        assertThatThrownBy(() -> model.loss(List.of(shorter), NEVER)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Give 6 over");
        assertThatThrownBy(() -> model.loss(List.of(outside), NEVER)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("numbered from 0 to 2");
        assertThatThrownBy(() -> new DistributionTable(2, new long[] {0, 1}, MemorySegment.ofArray(new int[] {2}),
                MemorySegment.ofArray(new float[] {1}))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aDerivedModelDiffersOnlyInWhatWasGiven() throws Exception {
        FloatTensor original = model.forward(ForwardRequest.of(TEXT), NEVER).logitValues();
        LanguageModel same = gated(1);
        LanguageModel other = gated(0.5);
        try (same; other) {
            assertThat(same.forward(ForwardRequest.of(TEXT), NEVER).logitValues()).isEqualTo(original);
            assertThat(other.forward(ForwardRequest.of(TEXT), NEVER).logitValues()).isNotEqualTo(original);
            assertThat(model.forward(ForwardRequest.of(TEXT), NEVER).logitValues()).isEqualTo(original);
        }
        assertThatThrownBy(() -> other.forward(ForwardRequest.of(TEXT), NEVER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDerivedModelOutlivesTheHandleItCameFrom() throws Exception {
        LanguageModel second = open(OpenOptions.DEFAULT);
        LanguageModel derived = second.derive(Map.of(QUERY, scaled(QUERY, 1)), NEVER);
        second.close();
        try (derived) {
            assertThat(derived.forward(ForwardRequest.of(TEXT), NEVER).logitValues())
                    .isEqualTo(model.forward(ForwardRequest.of(TEXT), NEVER).logitValues());
        }
    }

    @Test
    void refusesValuesOfAnotherShape() {
        assertThatThrownBy(() -> model.derive(Map.of(QUERY, FloatTensor.of(new float[] {1}, 1)), NEVER))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining(QUERY);
        assertThatThrownBy(() -> model.derive(Map.of("none", FloatTensor.of(new float[] {1}, 1)), NEVER))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("no such tensor");
    }
}
