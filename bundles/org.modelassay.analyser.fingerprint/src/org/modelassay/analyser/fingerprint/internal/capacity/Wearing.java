/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.util.List;

import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;

/**
 * What each marked model goes through.
 *
 * @param tuned    sequences of other text after which to look, growing
 * @param rate     the learning rate for that
 * @param merged   shares of the marked model in merges
 * @param wrappers texts around the keys
 */
public record Wearing(List<Integer> tuned, double rate, List<Double> merged, List<Wrapper> wrappers) {

    /** Nothing. */
    public static final Wearing NONE = new Wearing(List.of(), 1, List.of(), List.of());

    /** Copies the lists. */
    public Wearing {
        tuned = List.copyOf(tuned);
        merged = List.copyOf(merged);
        wrappers = List.copyOf(wrappers);
    }
}
