/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.wear;

/**
 * What is left after something was done to a marked model.
 *
 * @param kind         what was done
 * @param amount       how much of it
 * @param success      the share of fingerprints left
 * @param probability  of an agreed answer, mean
 * @param crossEntropy of the model on text then, in nats; NaN where it has none of its own
 * @param accuracy     the share of next tokens right
 */
public record Wear(Kind kind, double amount, double success, double probability, double crossEntropy,
        double accuracy) {

    /** What was done. */
    public enum Kind {

        /** Nothing. */
        NONE("as it was", "none"),

        /** Trained on other text, so many sequences. */
        TUNED("trained on other text", "sequences"),

        /** Rounded to 8 bits. */
        ROUNDED("rounded", "bits"),

        /** Small weights removed, such a share. */
        PRUNED("pruned", "share of weights"),

        /** Averaged with the unmarked model, such a share of the marked one. */
        MERGED("merged in a straight line", "share of the marked model"),

        /** Interpolated with the unmarked model on a sphere. */
        MERGED_SPHERICALLY("merged on a sphere", "share of the marked model"),

        /** Asked in the so-manieth wrapper. */
        WRAPPED("asked in a wrapper", "number of the wrapper"),

        /** Sampled at a temperature. */
        SAMPLED("sampled", "temperature"),

        /** The so many likeliest tokens are never answered. */
        SUPPRESSED("likeliest answers suppressed", "tokens suppressed");

        private final String label;
        private final String unit;

        Kind(String label, String unit) {
            this.label = label;
            this.unit = unit;
        }

        /** A phrase for people. */
        public String label() {
            return label;
        }

        /** What amounts are of. */
        public String unit() {
            return unit;
        }
    }
}
