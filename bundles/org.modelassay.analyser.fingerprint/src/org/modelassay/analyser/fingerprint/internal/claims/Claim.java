/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.claims;

import java.util.Locale;

/**
 * A claim of the paper, measured.
 *
 * @param name      a stable key, which begins with the number of the point in our notes on the paper
 * @param text      the claim
 * @param value     what was measured; a claim does not hold where it is NaN
 * @param side      on which side of the bound the value must lie
 * @param bound     what the value must reach
 * @param published what the paper gives, for reading beside
 */
public record Claim(String name, String text, double value, Side side, double bound, String published) {

    /** Where a value must lie. */
    public enum Side {

        /** At the bound or above. */
        AT_LEAST("at least"),

        /** At the bound or below. */
        AT_MOST("at most"),

        /** Above the bound. */
        ABOVE("above"),

        /** Below the bound. */
        BELOW("below");

        private final String label;

        Side(String label) {
            this.label = label;
        }
    }

    /**
     * Whether the value lies where it must.
     *
     * @return no for an undefined value
     */
    public boolean holds() {
        return switch (side) {
        case AT_LEAST -> value >= bound;
        case AT_MOST -> value <= bound;
        case ABOVE -> value > bound;
        case BELOW -> value < bound;
        };
    }

    /**
     * The bound for people.
     *
     * @return such as "at least 0.98"
     */
    public String demand() {
        return side.label + " " + String.format(Locale.ROOT, "%.4g", bound);
    }
}
