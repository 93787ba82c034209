/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.util.List;

import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.text.TokenIds;

/**
 * One pass over a sequence.
 *
 * @param tokens        the sequence, at least one token; the position of a token is its index
 * @param captures      what to keep, at most one entry per site
 * @param interventions changes, applied in this order where several meet at a site, before the site is captured
 * @param logits        for which positions logits are wanted
 */
public record ForwardRequest(TokenIds tokens, List<Capture> captures, List<Intervention> interventions,
        LogitPositions logits) {

    /** Which logits a pass returns. */
    public enum LogitPositions {

        /** None. */
        NONE,

        /** Those of the last position, shape [1, vocabulary]. */
        LAST,

        /** Those of every position, shape [positions, vocabulary]. */
        ALL
    }

    /** Copies the lists. */
    public ForwardRequest {
        captures = List.copyOf(captures);
        interventions = List.copyOf(interventions);
    }

    /**
     * All logits and nothing else.
     *
     * @param tokens the sequence
     * @return the request
     */
    public static ForwardRequest of(TokenIds tokens) {
        return new ForwardRequest(tokens, List.of(), List.of(), LogitPositions.ALL);
    }

    /**
     * The same pass, keeping other values.
     *
     * @param wanted what to keep
     * @return the changed request
     */
    public ForwardRequest capturing(List<Capture> wanted) {
        return new ForwardRequest(tokens, wanted, interventions, logits);
    }

    /**
     * The same pass with other changes.
     *
     * @param changes the changes
     * @return the changed request
     */
    public ForwardRequest with(List<Intervention> changes) {
        return new ForwardRequest(tokens, captures, changes, logits);
    }

    /**
     * The same pass with other logits.
     *
     * @param wanted which logits
     * @return the changed request
     */
    public ForwardRequest with(LogitPositions wanted) {
        return new ForwardRequest(tokens, captures, interventions, wanted);
    }
}
