/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.util.List;

import org.modelassay.analyser.fingerprint.internal.wear.Wear;

/**
 * What came of embedding a number of fingerprints by a scheme.
 *
 * @param before     the share that the unmarked model gives
 * @param after      the share that the marked one gives
 * @param epochs     steps made
 * @param quick      the first step before which the loss of the answers was below 0.5 nats; NaN when it never was
 * @param loss       of the answers at the end, in nats
 * @param unmarked   the probability of an answer before, mean
 * @param greatest   of an answer before, greatest
 * @param marked     the probability of an answer afterwards, mean
 * @param harm       the rise of the loss on text, in nats
 * @param accuracy   the change of the share of next tokens right
 * @param divergence of the marked model from the unmarked, in nats
 * @param distance   the greatest change of a weight
 * @param left       after wear
 */
public record Cell(double before, double after, double epochs, double quick, double loss, double unmarked,
        double greatest, double marked, double harm, double accuracy, double divergence, double distance,
        List<Wear> left) {

    /** Copies the list. */
    public Cell {
        left = List.copyOf(left);
    }
}
