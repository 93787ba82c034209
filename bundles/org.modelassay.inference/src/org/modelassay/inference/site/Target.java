/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.site;

import java.util.List;

/**
 * The part of a site that is changed.
 *
 * @param site      the site
 * @param positions the token positions
 * @param heads     the heads; empty for all
 * @param keys      at scores and pattern, the absolute positions attended to; empty for all
 * @param phase     during which passes
 */
public record Target(Site site, Positions positions, List<Integer> heads, List<Integer> keys, Phase phase) {

    /** The passes in which a change applies. */
    public enum Phase {

        /** Positions of the prompt. A pass that generates nothing is all prompt. */
        PROMPT,

        /** Positions of generated tokens, as they are fed back. */
        GENERATED,

        /** Both. */
        BOTH
    }

    /**
     * Checks heads and keys.
     *
     * @throws IllegalArgumentException when they repeat, are negative, or the site has no such axis
     */
    public Target {
        heads = Indices.distinct(heads);
        keys = Indices.distinct(keys);
        if (!heads.isEmpty() && !site.kind().hasHeads()) {
            throw new IllegalArgumentException(site.name() + " has no heads to select");
        }
        if (!keys.isEmpty() && !site.kind().hasKeys()) {
            throw new IllegalArgumentException(site.name() + " has no key positions to select");
        }
    }

    /**
     * All of a site, in all passes.
     *
     * @param site the site
     * @return the target
     */
    public static Target of(Site site) {
        return new Target(site, Positions.all(), List.of(), List.of(), Phase.BOTH);
    }

    /**
     * The same, at chosen positions.
     *
     * @param chosen the positions
     * @return the narrowed target
     */
    public Target at(Positions chosen) {
        return new Target(site, chosen, heads, keys, phase);
    }

    /**
     * The same, for chosen heads.
     *
     * @param chosen the heads
     * @return the narrowed target
     */
    public Target heads(Integer... chosen) {
        return new Target(site, positions, List.of(chosen), keys, phase);
    }

    /**
     * The same, for chosen key positions.
     *
     * @param chosen the positions attended to
     * @return the narrowed target
     */
    public Target keys(Integer... chosen) {
        return new Target(site, positions, heads, List.of(chosen), phase);
    }

    /**
     * The same, during chosen passes.
     *
     * @param chosen the passes
     * @return the narrowed target
     */
    public Target during(Phase chosen) {
        return new Target(site, positions, heads, keys, chosen);
    }
}
