/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

/**
 * How to train.
 *
 * @param trainable what is trained
 * @param optimizer how parameters follow their gradients
 * @param schedule  the learning rate of each step
 * @param clip      the greatest norm of all gradients together; longer ones are shortened to it. 0 for no limit
 * @param penalty   what is added to the loss: for masks, this times the mean of all gates (the logistics); for weights,
 *                  this times the mean of their squared distances from where they began
 * @param pull      how far each step, when it is made, takes parameters back to where they began: from 0, not at all,
 *                  to below 1. A parameter x that began at b becomes (1 - pull) x + pull b
 */
public record TrainingOptions(Trainable trainable, Optimizer optimizer, Schedule schedule, double clip,
        double penalty, double pull) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a value is out of range
     */
    public TrainingOptions {
        if (!(clip >= 0) || !Double.isFinite(penalty) || !(pull >= 0 && pull < 1)) {
            throw new IllegalArgumentException("clip " + clip + ", penalty " + penalty + ", pull " + pull);
        }
    }

    /**
     * Training without clipping, penalty or pull.
     *
     * @param trainable what is trained
     * @param optimizer how
     * @param schedule  how fast
     * @return the options
     */
    public static TrainingOptions of(Trainable trainable, Optimizer optimizer, Schedule schedule) {
        return new TrainingOptions(trainable, optimizer, schedule, 0, 0, 0);
    }

    /**
     * The same with a limit on the gradient.
     *
     * @param norm the limit
     * @return the changed options
     */
    public TrainingOptions clippedTo(double norm) {
        return new TrainingOptions(trainable, optimizer, schedule, norm, penalty, pull);
    }

    /**
     * The same with a penalty.
     *
     * @param weight the weight of the penalty
     * @return the changed options
     */
    public TrainingOptions penalised(double weight) {
        return new TrainingOptions(trainable, optimizer, schedule, clip, weight, pull);
    }

    /**
     * The same with a pull towards the beginning: the weight averaging of Nasery et al. (arXiv 2502.07760).
     *
     * @param share how far each step takes parameters back
     * @return the changed options
     */
    public TrainingOptions pulled(double share) {
        return new TrainingOptions(trainable, optimizer, schedule, clip, penalty, share);
    }
}
