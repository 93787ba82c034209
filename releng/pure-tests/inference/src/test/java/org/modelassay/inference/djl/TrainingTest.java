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
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.AdmissionException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.internal.decoder.Shared;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** What a training writes, reads, leaves alone and refuses. */
class TrainingTest extends TinyLlama {

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
