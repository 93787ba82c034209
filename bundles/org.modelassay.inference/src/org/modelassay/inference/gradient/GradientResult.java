/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.gradient;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.site.Site;

/**
 * A number and its gradients.
 *
 * @param value   the number
 * @param sites   the gradient at each site, with the site's axes; zero where the number does not depend on it
 * @param weights the gradient of each tensor, with the shape that the checkpoint gives it
 */
public record GradientResult(double value, SequencedMap<Site, FloatTensor> sites,
        SequencedMap<String, FloatTensor> weights) {

    /** Copies the maps. */
    public GradientResult {
        sites = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sites));
        weights = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(weights));
    }
}
