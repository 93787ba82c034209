/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.site;

import org.modelassay.inference.FloatTensor;

/**
 * A change to the values of a site, made before they flow on and before they are captured.
 * <p>
 * Values must broadcast, from the last axis backwards, to the targeted part: its axes are those of the site with the
 * selected positions, heads and keys. Patching from another run is {@link Replace} with values captured there.
 */
public sealed interface Intervention {

    /**
     * What is changed.
     *
     * @return the target
     */
    Target target();

    /**
     * Puts other values in place of the targeted ones.
     *
     * @param target what is changed
     * @param values the new values
     */
    record Replace(Target target, FloatTensor values) implements Intervention {
    }

    /**
     * Adds to the targeted values.
     *
     * @param target what is changed
     * @param values what is added
     */
    record Add(Target target, FloatTensor values) implements Intervention {
    }

    /**
     * Multiplies the targeted values.
     *
     * @param target what is changed
     * @param factor any finite number
     */
    record Scale(Target target, double factor) implements Intervention {
    }

    /**
     * Sets the targeted values to zero.
     *
     * @param target what is changed
     */
    record Zero(Target target) implements Intervention {
    }
}
