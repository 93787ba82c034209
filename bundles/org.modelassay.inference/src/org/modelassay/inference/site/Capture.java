/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.site;

import java.util.List;

/**
 * What to keep of a site. Nothing else is copied out of the pass.
 *
 * @param site      the site
 * @param positions the positions to keep
 * @param heads     the heads to keep, in this order; empty for all
 */
public record Capture(Site site, Positions positions, List<Integer> heads) {

    /**
     * Checks the heads.
     *
     * @throws IllegalArgumentException when heads repeat, are negative, or the site has none
     */
    public Capture {
        heads = Indices.distinct(heads);
        if (!heads.isEmpty() && !site.kind().hasHeads()) {
            throw new IllegalArgumentException(site.name() + " has no heads to select");
        }
    }

    /**
     * The whole site.
     *
     * @param site the site
     * @return the capture
     */
    public static Capture of(Site site) {
        return new Capture(site, Positions.all(), List.of());
    }

    /**
     * Chosen positions of a site.
     *
     * @param site      the site
     * @param positions the positions
     * @return the capture
     */
    public static Capture of(Site site, Positions positions) {
        return new Capture(site, positions, List.of());
    }
}
