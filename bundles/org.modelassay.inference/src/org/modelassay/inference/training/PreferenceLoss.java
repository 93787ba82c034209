/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;

/**
 * Direct preference optimisation (Rafailov and others 2023, equation 7): the loss of a preference is minus the logarithm
 * of the logistic of beta times m, where m is by how much more the model than the reference prefers the chosen answer,
 * in nats.
 * <p>
 * A step computes m first, without a graph; the gradient of the loss is then that of a weighted sum of two logarithms of
 * probabilities, with the weights held still (the same paper, section 4).
 *
 * @param beta how strongly the model is held to the reference, greater than 0
 */
public record PreferenceLoss(double beta) {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when beta is not greater than 0
     */
    public PreferenceLoss {
        if (!(beta > 0) || !Double.isFinite(beta)) {
            throw new IllegalArgumentException("beta must be finite and greater than 0: " + beta);
        }
    }

    /**
     * The mean loss of a batch, without a step.
     *
     * @param training     the model in training
     * @param batch        at least one preference
     * @param cancellation stops between layers
     * @return the loss
     * @throws InvalidInputException when a preference does not fit the model, or there is none
     * @throws InferenceException    when the engine fails
     */
    public double loss(Training training, List<Preference> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        double sum = 0;
        for (Preference preference : batch) {
            sum += loss(margin(training, preference, cancellation));
        }
        return sum / batch.size();
    }

    /**
     * One step.
     *
     * @param training     the model in training
     * @param batch        at least one preference
     * @param cancellation stops between layers on the way forward; parameters are then as before
     * @return what was done, with the mean loss before the step
     * @throws InvalidInputException when a preference does not fit the model, or there is none
     * @throws InferenceException    when the engine fails or the loss is not finite; parameters are then as before
     */
    public StepReport step(Training training, List<Preference> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        List<Example> examples = new ArrayList<>();
        double sum = 0;
        for (Preference preference : batch) {
            double margin = margin(training, preference, cancellation);
            sum += loss(margin);
            // a step averages over examples, of which each preference makes two
            double weight = 2 * beta / (1 + Math.exp(beta * margin));
            examples.add(Example.weighted(preference.prompt(), preference.chosen(), -weight));
            examples.add(Example.weighted(preference.prompt(), preference.rejected(), weight));
        }
        StepReport report = training.step(examples, cancellation);
        return new StepReport(report.step(), sum / batch.size(), report.penalty(), report.gradientNorm(),
                report.rate());
    }

    private double loss(double margin) {
        double exponent = -beta * margin;
        return Math.max(exponent, 0) + Math.log1p(Math.exp(-Math.abs(exponent)));
    }

    private static double margin(Training training, Preference preference, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        double chosen = training.loss(List.of(Example.weighted(preference.prompt(), preference.chosen(), 1)),
                cancellation);
        double rejected = training.loss(List.of(Example.weighted(preference.prompt(), preference.rejected(), 1)),
                cancellation);
        return chosen - preference.referenceChosen() - (rejected - preference.referenceRejected());
    }
}
