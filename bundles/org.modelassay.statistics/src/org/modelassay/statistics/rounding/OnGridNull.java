/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * The base is used as stored: before the update the weight lies exactly on its stored value, as in training that starts
 * from a published 16-bit checkpoint. A change becomes visible only when it exceeds half the spacing.
 *
 * @param format stored format
 * @param noise shape of the update
 */
public record OnGridNull(FloatFormat format, NoiseShape noise) implements RoundingNull {

    @Override
    public String id() {
        return "on-grid";
    }
}
