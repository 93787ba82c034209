/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.AdmissionException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
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
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** Training against closed forms, computed in double precision from gradients that have a test of their own. */
class TrainingTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final String QUERY = "model.layers.0.self_attn.q_proj.weight";

    private static final String DOWN = "model.layers.1.mlp.down_proj.weight";

    private static final String HEAD = "lm_head.weight";

    private static final TokenIds TEXT = TokenIds.of(1, 7, 3, 9, 4, 2);

    private static final TokenIds OTHER = TokenIds.of(5, 5, 8, 1);

    private final DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 200_000_000));

    private final LanguageModel model = open();

    private LanguageModel open() {
        try {
            return service.open(new ModelSource(Shared.resource("architectures").resolve("llama")),
                    OpenOptions.DEFAULT, NEVER);
        } catch (InvalidInputException | InferenceException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void isOpen() {
        assertThat(service.openModels()).hasSize(1);
    }

    @AfterEach
    void close() {
        model.close();
        service.close();
    }

    private float[] gradient(String tensor, TokenIds tokens) throws Exception {
        return gradient(tensor, Example.text(tokens));
    }

    private float[] gradient(String tensor, Example example) throws Exception {
        FloatTensor gradient = model
                .gradient(GradientRequest.ofWeights(example.tokens(), example.objective(), List.of(tensor)), NEVER)
                .weights().get(tensor);
        assertThat(gradient).isNotNull();
        return gradient.toArray();
    }

    private static TrainingOptions weights(Optimizer optimizer, double rate) {
        return TrainingOptions.of(Trainable.Weights.of(List.of(QUERY, DOWN)), optimizer, Schedule.constant(rate));
    }

    private static TrainingOptions masks(Optimizer optimizer, double rate) {
        return TrainingOptions.of(new Trainable.Masks(List.of(QUERY, DOWN), 2, 0.5), optimizer,
                Schedule.constant(rate));
    }

    private static double norm(float[]... gradients) {
        double sum = 0;
        for (float[] gradient : gradients) {
            for (float slope : gradient) {
                sum += (double) slope * slope;
            }
        }
        return Math.sqrt(sum);
    }

    private static void assertClose(float[] found, double[] expected, double tolerance) {
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < found.length; i++) {
            assertThat((double) found[i]).as("element %d", i).isCloseTo(expected[i], within(tolerance));
        }
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

    private static Example logit(int position, int token, double weight) {
        return new Example(TEXT, new Objective.Logits(List.of(new Objective.Term(position, token, weight))));
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
    void goesOnFromAFileAsIfNothingHadHappened(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("state.safetensors");
        List<List<Example>> batches = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            batches.add(List.of(Example.text(i % 2 == 0 ? TEXT : OTHER)));
        }
        TrainingOptions options = masks(Optimizer.Adam.DEFAULT, 0.05).penalised(0.1);
        try (Training whole = model.train(options); Training resumed = model.train(options)) {
            for (int i = 0; i < 4; i++) {
                if (i == 2) {
                    whole.save(file);
                }
                whole.step(batches.get(i), NEVER);
            }
            resumed.step(batches.get(3), NEVER);
            resumed.restore(file);
            assertThat(resumed.steps()).isEqualTo(2);
            resumed.step(batches.get(2), NEVER);
            StepReport last = resumed.step(batches.get(3), NEVER);
            assertThat(last.step()).isEqualTo(4);
            assertThat(resumed.parameters(QUERY)).isEqualTo(whole.parameters(QUERY));
            assertThat(resumed.parameters(DOWN)).isEqualTo(whole.parameters(DOWN));
        }
        try (Training other = model.train(masks(Optimizer.Adam.DEFAULT, 0.06))) {
            assertThatThrownBy(() -> other.restore(file)).isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("other options");
        }
        Path similar = folder.resolve("similar");
        try (Training changed = model.train(weights(Optimizer.Adam.DEFAULT, 0.02))) {
            changed.step(batches.get(0), NEVER);
            changed.export(similar);
        }
        try (LanguageModel twin = service.open(new ModelSource(similar), OpenOptions.DEFAULT, NEVER);
                Training other = twin.train(options)) {
            assertThatThrownBy(() -> other.restore(file)).isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("another model");
        }
    }

    @Test
    void exportsAModelThatComputesWhatTheTrainingComputes(@TempDir Path folder) throws Exception {
        List<Example> batch = List.of(Example.text(TEXT), Example.text(OTHER));
        try (Training weights = model.train(weights(Optimizer.Adam.DEFAULT, 0.02));
                Training masks = model.train(masks(Optimizer.Adam.DEFAULT, 0.1))) {
            for (Training training : List.of(weights, masks)) {
                training.step(batch, NEVER);
                Path target = folder.resolve(training == weights ? "weights" : "masks");
                training.export(target);
                try (LanguageModel exported = service.open(new ModelSource(target), OpenOptions.DEFAULT, NEVER);
                        Training evaluated = exported.train(weights(new Optimizer.Sgd(0), 0))) {
                    assertThat(evaluated.loss(batch, NEVER)).isCloseTo(training.loss(batch, NEVER), within(1e-6));
                    assertThat(evaluated.loss(batch, NEVER)).isNotCloseTo(model.train(weights(new Optimizer.Sgd(0), 0))
                            .loss(batch, NEVER), within(1e-4));
                }
            }
            assertThatThrownBy(() -> weights.export(Shared.resource("architectures").resolve("llama")))
                    .isInstanceOf(IOException.class).hasMessageContaining("another directory");
        }
    }

    @Test
    void learnsATextAndLeavesTheModelAsItWas() throws Exception {
        FloatTensor before = model.forward(ForwardRequest.of(TEXT), NEVER).logitValues();
        try (Training training = model.train(weights(Optimizer.Adam.DEFAULT, 0.02))) {
            double first = training.loss(List.of(Example.text(TEXT)), NEVER);
            for (int i = 0; i < 60; i++) {
                training.step(List.of(Example.text(TEXT)), NEVER);
            }
            assertThat(training.loss(List.of(Example.text(TEXT)), NEVER)).isLessThan(first / 2);
        }
        assertThat(model.forward(ForwardRequest.of(TEXT), NEVER).logitValues()).isEqualTo(before);
    }

    @Test
    void sumsOfObjectivesPullBothWays() throws Exception {
        FloatTensor logits = model.forward(ForwardRequest.of(TEXT), NEVER).logitValues();
        Objective stay = new Objective.Divergence(logits);
        Objective sum = new Objective.Sum(List.of(new Objective.Weighted(0.5, Objective.crossEntropy(TEXT)),
                new Objective.Weighted(2, stay)));
        try (Training training = model.train(weights(new Optimizer.Sgd(0.9), 0.01))) {
            double entropy = training.loss(List.of(Example.text(TEXT)), NEVER);
            StepReport report = training.step(List.of(new Example(TEXT, sum)), NEVER);
            // the model does not diverge from itself yet
            assertThat(report.loss()).isCloseTo(0.5 * entropy, within(1e-5));
            assertThat(training.loss(List.of(new Example(TEXT, stay)), NEVER)).isPositive();
        }
    }

    @Test
    void refusesWhatCannotBeTrained() throws Exception {
        assertThatThrownBy(() -> model.train(TrainingOptions.of(Trainable.Weights.of(List.of("nowhere")),
                Optimizer.Adam.DEFAULT, Schedule.constant(1)))).isInstanceOf(InvalidInputException.class);
        try (Training training = model.train(weights(new Optimizer.Sgd(0), 1))) {
            assertThatThrownBy(() -> training.step(List.of(), NEVER)).isInstanceOf(InvalidInputException.class);
            FloatTensor before = training.parameters(QUERY);
            assertThatThrownBy(() -> training.step(List.of(Example.text(TEXT)), () -> true))
                    .isInstanceOf(CancellationException.class);
            assertThat(training.parameters(QUERY)).isEqualTo(before);
        }
    }

    @Test
    void refusesATrainingThatDoesNotFitIntoMemory() throws Exception {
        try (DjlInferenceService small = new DjlInferenceService(new ServiceSettings(1, 1, 1000));
                LanguageModel tight = small.open(new ModelSource(Shared.resource("architectures").resolve("llama")),
                        OpenOptions.DEFAULT, NEVER)) {
            assertThatThrownBy(() -> tight.train(weights(new Optimizer.Sgd(0), 1)))
                    .isInstanceOf(AdmissionException.class);
        }
    }
}
