/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

/**
 * What a step did.
 *
 * @param step         its number, from 1
 * @param loss         the mean loss of the batch before the step, without the penalty
 * @param penalty      the penalty before the step
 * @param gradientNorm the norm of all gradients together, before clipping
 * @param rate         the learning rate
 */
public record StepReport(long step, double loss, double penalty, double gradientNorm, double rate) {
}
