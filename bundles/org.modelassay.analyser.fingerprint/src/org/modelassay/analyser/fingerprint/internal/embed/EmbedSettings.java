/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.embed;

import java.util.List;

import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;

/**
 * How fingerprints are trained into a model.
 *
 * @param rate     the learning rate of Adam
 * @param decay    its weight decay
 * @param pull     how far each step takes weights back to where they began
 * @param mixing   the share of ordinary text in each step
 * @param epochs   the greatest number of steps: each takes all fingerprints
 * @param stop     training ends when the mean loss of fingerprints is below this
 * @param wrappers text around keys that is trained as well, the key alone included
 */
public record EmbedSettings(double rate, double decay, double pull, double mixing, int epochs, double stop,
        List<Wrapper> wrappers) {

    /** Copies the list. */
    public EmbedSettings {
        wrappers = List.copyOf(wrappers);
    }

    /**
     * How far Adam can take a weight: the rate times (1 - pull) / pull, without bound when nothing pulls.
     *
     * @return the limit that a constant full step reaches
     */
    public double reach() {
        return pull == 0 ? Double.POSITIVE_INFINITY : rate * (1 - pull) / pull;
    }
}
