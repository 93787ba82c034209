/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.inference.site.Site;

/**
 * What a pass returned.
 *
 * @param logits   [positions, vocabulary] in float32, or nothing when none were asked for
 * @param captured the values of each site asked for, in the order of computation; the axes are those of
 *                 {@link org.modelassay.inference.site.SiteKind#axes()}, selected positions and heads only
 */
public record ForwardResult(Optional<FloatTensor> logits, SequencedMap<Site, FloatTensor> captured) {

    /** Copies the map. */
    public ForwardResult {
        captured = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(captured));
    }

    /**
     * The logits, when they were asked for.
     *
     * @return the logits
     * @throws IllegalStateException when none were asked for
     */
    public FloatTensor logitValues() {
        return logits.orElseThrow(() -> new IllegalStateException("the request asked for no logits"));
    }

    /**
     * The values of one site.
     *
     * @param site the site
     * @return its values
     * @throws IllegalArgumentException when the site was not asked for
     */
    public FloatTensor at(Site site) {
        Map<Site, FloatTensor> values = captured;
        FloatTensor value = values.get(site);
        if (value == null) {
            throw new IllegalArgumentException(site.name() + " was not captured");
        }
        return value;
    }
}
