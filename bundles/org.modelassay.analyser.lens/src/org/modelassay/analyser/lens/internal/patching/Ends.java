/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.patching;

/**
 * The difference of the answers' logits without any patch.
 *
 * @param clean     after the clean prompt
 * @param corrupted after the corrupted prompt
 */
public record Ends(double clean, double corrupted) {

    /**
     * Where a difference lies between the two prompts.
     *
     * @param difference of the answers' logits
     * @return 0 at the corrupted prompt, 1 at the clean one
     */
    public double share(double difference) {
        return (difference - corrupted) / (clean - corrupted);
    }
}
