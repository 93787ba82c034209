/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import java.util.List;

import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.TrainingOptions;

/**
 * How a mask is trained (Chang and Bergen 2025, appendix B): every m begins at 0, the sharpness of its gate at 1; the
 * penalty is lambda times the mean gate. The published run takes about 7,500 steps at rate 5e-5 while the sharpness grows
 * by a factor of 1.001 in each; a shorter one moves and sharpens faster in proportion, so that masks travel as far.
 *
 * @param lambda what a gate costs, in nats at density 1
 * @param steps  the steps that it is expected to take; at most twice as many are made
 * @param batch  sequences in each step
 * @param decay  the decay of m
 */
public record Sparsification(double lambda, int steps, int batch, double decay) {

    /** The steps that the published rate and growth belong to. */
    private static final double PUBLISHED_STEPS = 7500;

    /**
     * The learning rate.
     *
     * @return constant over all steps
     */
    public double rate() {
        return 5e-5 * PUBLISHED_STEPS / steps;
    }

    /**
     * The growth of the sharpness.
     *
     * @return a factor for each step
     */
    public double growth() {
        return Math.pow(1.001, PUBLISHED_STEPS / steps);
    }

    /**
     * The greatest number of steps.
     *
     * @return twice the expected number, as 15,000 is of 7,500
     */
    public int mostSteps() {
        return 2 * steps;
    }

    /**
     * How many steps before the end a loss that jumped must be back.
     *
     * @return 100 of 7,500, in proportion
     */
    public int recovery() {
        return (int) Math.ceil(100 * steps / PUBLISHED_STEPS);
    }

    /**
     * The options of the training.
     *
     * @param tensors the tensors that are masked
     * @return masks, AdamW, and the penalty
     */
    public TrainingOptions options(List<String> tensors) {
        return TrainingOptions.of(new Trainable.Masks(tensors, 1, growth(), 0),
                new Optimizer.Adam(0.9, 0.999, 1e-8, decay), Schedule.constant(rate())).penalised(lambda);
    }
}
