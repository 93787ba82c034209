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

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Preference;
import org.modelassay.inference.training.PreferenceLoss;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** Losses against closed forms, from log-probabilities and gradients that have tests of their own. */
class LossesTest extends TinyLlama {

    private static final TokenIds PROMPT = TokenIds.of(1, 7, 3);

    private static final TokenIds GOOD = TokenIds.of(9, 4);

    private static final TokenIds BAD = TokenIds.of(2, 2, 5);

    private static final double RATE = 1e-2;

    private Training training() throws Exception {
        return training(RATE);
    }

    private Training training(double rate) throws Exception {
        return model.train(TrainingOptions.of(Trainable.Weights.of(List.of(HEAD)), new Optimizer.Sgd(0),
                Schedule.constant(rate)));
    }

    private double logProbability(TokenIds answer) throws Exception {
        return model.score(PROMPT, answer, List.of(), NEVER).perToken().stream().mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The gradient of the logarithm of an answer's probability. */
    private float[] slope(TokenIds answer) throws Exception {
        Example example = Example.policyGradient(PROMPT, answer, -1);
        FloatTensor gradient = model
                .gradient(GradientRequest.ofWeights(example.tokens(), example.objective(), List.of(HEAD)), NEVER)
                .weights().get(HEAD);
        assertThat(gradient).isNotNull();
        return gradient.toArray();
    }

    private Preference preference() throws Exception {
        return new Preference(PROMPT, GOOD, BAD, logProbability(GOOD), logProbability(BAD));
    }

    @Test
    void theLossOfAnAnswerIsTheMeanOfItsTokens() throws Exception {
        try (Training training = training()) {
            assertThat(training.loss(List.of(Example.answer(PROMPT, BAD)), NEVER))
                    .isCloseTo(-logProbability(BAD) / 3, within(1e-5));
        }
        assertThatThrownBy(() -> Example.answer(TokenIds.EMPTY, BAD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePolicyGradientMovesAnswersByTheirAdvantage() throws Exception {
        float[] good = slope(GOOD);
        float[] bad = slope(BAD);
        try (Training training = training()) {
            float[] before = training.parameters(HEAD).toArray();
            training.step(List.of(Example.policyGradient(PROMPT, GOOD, 1.5),
                    Example.policyGradient(PROMPT, BAD, -0.5)), NEVER);
            float[] after = training.parameters(HEAD).toArray();
            for (int i = 0; i < before.length; i++) {
                double expected = before[i] + RATE * (1.5 * good[i] - 0.5 * bad[i]) / 2;
                assertThat((double) after[i]).as("element %d", i).isCloseTo(expected, within(1e-6));
            }
        }
    }

    @Test
    void aModelThatEqualsItsReferenceHasTheLossOfACoin() throws Exception {
        float[] good = slope(GOOD);
        float[] bad = slope(BAD);
        double beta = 0.3;
        try (Training training = training()) {
            float[] before = training.parameters(HEAD).toArray();
            StepReport report = new PreferenceLoss(beta).step(training, List.of(preference()), NEVER);
            assertThat(report.loss()).isCloseTo(Math.log(2), within(1e-5));
            float[] after = training.parameters(HEAD).toArray();
            for (int i = 0; i < before.length; i++) {
                // half of beta is what the logistic's slope is at zero
                double expected = before[i] + RATE * beta / 2 * (good[i] - bad[i]);
                assertThat((double) after[i]).as("element %d", i).isCloseTo(expected, within(1e-6));
            }
        }
    }

    @Test
    void awayFromTheReferenceTheLossFallsAsItsGradientSays() throws Exception {
        Preference close = preference();
        List<Preference> batch = List.of(
                new Preference(PROMPT, GOOD, BAD, close.referenceChosen() + 2, close.referenceRejected()),
                new Preference(PROMPT, BAD, GOOD, close.referenceRejected(), close.referenceChosen() + 1));
        PreferenceLoss loss = new PreferenceLoss(0.7);
        // margins -2 and 1 of the two
        double expected = (Math.log1p(Math.exp(0.7 * 2)) + Math.log1p(Math.exp(-0.7))) / 2;
        double rate = RATE / 10;
        try (Training training = training(rate)) {
            assertThat(loss.loss(training, batch, NEVER)).isCloseTo(expected, within(1e-5));
            StepReport report = loss.step(training, batch, NEVER);
            assertThat(report.loss()).isCloseTo(expected, within(1e-5));
            // a small step of gradient descent lowers the loss by the rate times the squared norm
            double decrease = report.loss() - loss.loss(training, batch, NEVER);
            double squared = report.gradientNorm() * report.gradientNorm();
            assertThat(decrease).isPositive().isCloseTo(rate * squared, within(0.05 * rate * squared));
        }
    }

    @Test
    void refusesABetaOfZero() {
        assertThatThrownBy(() -> new PreferenceLoss(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
