package org.modelassay.analyser.sparsity.internal.report;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.statistics.rounding.FloatFormat;
import org.modelassay.statistics.rounding.MasterCastNull;
import org.modelassay.statistics.rounding.NoiseShape;
import org.modelassay.statistics.rounding.OnGridNull;
import org.modelassay.statistics.rounding.RoundingNull;

/** The null models a comparison is held against: two origins of the weights, three shapes of the update. */
final class Models {

    /** How many there are. */
    static final int COUNT = 2 * NoiseShape.values().length;

    private Models() {
    }

    /** The models, the Gaussian one of each origin first. */
    static List<RoundingNull> of(FloatFormat format) {
        List<RoundingNull> models = new ArrayList<>();
        for (NoiseShape shape : NoiseShape.values()) {
            models.add(new MasterCastNull(format, shape));
            models.add(new OnGridNull(format, shape));
        }
        return models;
    }
}
