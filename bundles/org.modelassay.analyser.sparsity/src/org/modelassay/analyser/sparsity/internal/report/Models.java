/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.statistics.rounding.FloatFormat;
import org.modelassay.statistics.rounding.MasterCastNull;
import org.modelassay.statistics.rounding.NoiseShape;
import org.modelassay.statistics.rounding.OnGridNull;
import org.modelassay.statistics.rounding.RoundingNull;

/**
 * The null models a comparison is held against: two origins of the weights and three shapes of the update. Changes of
 * one size to weights on the grid are left out: they move all weights of an octave or none, which no training does.
 */
final class Models {

    /** How many there are. */
    static final int COUNT = 5;

    private Models() {
    }

    /** The models, the Gaussian one of each origin first. */
    static List<RoundingNull> of(FloatFormat format) {
        List<RoundingNull> models = new ArrayList<>();
        for (NoiseShape shape : List.of(NoiseShape.GAUSSIAN, NoiseShape.LAPLACE)) {
            models.add(new MasterCastNull(format, shape));
            models.add(new OnGridNull(format, shape));
        }
        models.add(new MasterCastNull(format, NoiseShape.SIGN));
        return models;
    }
}
