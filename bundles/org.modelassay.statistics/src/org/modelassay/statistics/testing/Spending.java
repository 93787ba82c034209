/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.testing;

import org.modelassay.statistics.special.Normal;

/** How much of an error rate may be spent up to a share of the planned trials (Lan and DeMets 1983). */
public enum Spending {

    /** Little at first, most at the end: close to the boundaries of O'Brien and Fleming (1979). */
    LATE {
        @Override
        public double spent(double alpha, double share) {
            return share <= 0 ? 0 : 2 * Normal.cumulative(Normal.quantile(alpha / 2) / Math.sqrt(share));
        }
    },

    /** In proportion to the trials made. */
    EVEN {
        @Override
        public double spent(double alpha, double share) {
            return alpha * share;
        }
    },

    /** More at first: close to the boundaries of Pocock (1977). */
    EARLY {
        @Override
        public double spent(double alpha, double share) {
            return alpha * Math.log1p((Math.E - 1) * share);
        }
    };

    /**
     * What may have been spent.
     *
     * @param alpha the whole error rate, above 0 and below 1
     * @param share the share of the planned trials that have been made, from 0 to 1
     * @return from 0 at share 0 to {@code alpha} at share 1, growing
     */
    public abstract double spent(double alpha, double share);
}
