/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.embed;

/**
 * The state after a step over all fingerprints.
 *
 * @param number from 1
 * @param loss   the mean loss of the whole batch before the step, in nats
 * @param before the mean loss of the fingerprints before the step, taking ordinary text to lose what it lost at first
 * @param marks  the mean loss of the fingerprints after it, NaN where it was not looked at
 */
public record Epoch(int number, double loss, double before, double marks) {
}
