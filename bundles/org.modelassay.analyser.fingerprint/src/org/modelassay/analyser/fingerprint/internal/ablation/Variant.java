/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.ablation;

import java.util.Locale;

import org.modelassay.analyser.fingerprint.internal.embed.EmbedSettings;

/**
 * A way to mark a model that differs from the method in one choice.
 *
 * @param kind     which choice
 * @param amount   what is chosen; 0 where it is no number
 * @param nucleus  the share of probability in the nucleus
 * @param width    candidates beside it
 * @param settings how fingerprints are embedded
 */
public record Variant(Kind kind, double amount, double nucleus, int width, EmbedSettings settings) {

    /** Which choice is made otherwise. */
    public enum Kind {

        /** None. */
        METHOD("as the method has it"),

        /** Another nucleus. */
        NUCLEUS("nucleus"),

        /** Another width. */
        WIDTH("width"),

        /** Weights are not taken back. */
        NO_PULL("without weight averaging"),

        /** Answers alone are trained. */
        NO_MIXING("without ordinary text"),

        /** Neither. */
        NEITHER("without either"),

        /** The keys are trained in a wrapper, too. */
        WRAPPED("trained in the wrapper, too");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** A phrase for people. */
        public String label() {
            return label;
        }
    }

    /** The id of its units of work. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + amount;
    }
}
