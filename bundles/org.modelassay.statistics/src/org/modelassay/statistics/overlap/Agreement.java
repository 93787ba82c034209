/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.overlap;

/**
 * How far two trained models agree, one of which was only allowed to change a subnetwork. Weights that neither update
 * touched agree by construction; that floor is kept apart, as only agreement above it says anything (compare table 3
 * of Mukherjee et al. 2025, arXiv 2505.11711, which does not). Shares of nothing are NaN.
 *
 * @param size number of weights
 * @param untouched weights that agree because neither model changed them
 * @param agreeing weights that agree, the untouched ones included
 */
public record Agreement(long size, long untouched, long agreeing) {

    /** Checks that each group lies within the next. */
    public Agreement {
        if (untouched < 0 || untouched > agreeing || agreeing > size) {
            throw new IllegalArgumentException(
                    "Impossible agreement: " + agreeing + " of " + size + " with " + untouched + " untouched");
        }
    }

    /** The share of all weights that agree. */
    public double overall() {
        return (double) agreeing / size;
    }

    /** The share of all weights that agree by construction. */
    public double floor() {
        return (double) untouched / size;
    }

    /** The share of the touched weights that agree. */
    public double amongTouched() {
        return (double) (agreeing - untouched) / (size - untouched);
    }

    /** The part of the agreement that is floor. */
    public double floorShare() {
        return (double) untouched / agreeing;
    }
}
