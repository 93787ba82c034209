/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.gradient;

import org.modelassay.inference.site.Site;

/**
 * Changes gradients where they pass a site backwards; values stay.
 *
 * @param site   the site
 * @param factor what the gradient is multiplied by on its way to whatever made the site's values; 0 stops it
 */
public record GradientRule(Site site, double factor) {

    /**
     * Treats the values of a site as constants.
     *
     * @param site the site
     * @return the rule
     */
    public static GradientRule stop(Site site) {
        return new GradientRule(site, 0);
    }
}
