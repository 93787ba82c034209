/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * Both stored tensors are casts of high-precision masters, and the update is applied to the master: before it, the
 * weight lies anywhere in the cell of its stored value, evenly. The first few units of movement are then often visible,
 * as some masters lie next to a rounding boundary.
 *
 * @param format stored format
 * @param noise shape of the update
 */
public record MasterCastNull(FloatFormat format, NoiseShape noise) implements RoundingNull {

    @Override
    public String id() {
        return "master-cast";
    }
}
