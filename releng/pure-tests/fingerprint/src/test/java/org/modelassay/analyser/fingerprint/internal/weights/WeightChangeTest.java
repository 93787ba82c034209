/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.junit.jupiter.api.Test;
import org.modelassay.inference.FloatTensor;

/** Changes of weights, against closed forms. */
class WeightChangeTest {

    private static SequencedMap<String, FloatTensor> of(FloatTensor tensor) {
        SequencedMap<String, FloatTensor> weights = new LinkedHashMap<>();
        weights.put("w", tensor);
        return weights;
    }

    private static float[] changed(WeightChange change, FloatTensor tensor) {
        FloatTensor result = change.apply(of(tensor)).firstEntry().getValue();
        assertThat(result.shape()).isEqualTo(tensor.shape());
        return result.toArray();
    }

    @Test
    void eachRowIsRoundedToItsOwnSteps() {
        FloatTensor matrix = FloatTensor.of(new float[] {127, 1.4f, -0.6f, 1.27f, 0.014f, -0.006f}, 2, 3);
        assertThat(changed(WeightChange.int8(), matrix)).containsExactly(new float[] {127, 1, -1, 1.27f, 0.01f, -0.01f},
                within(1e-6f));
    }

    @Test
    void theSmallestWeightsOfAMatrixAreRemovedAndVectorsStay() {
        FloatTensor matrix = FloatTensor.of(new float[] {4, -1, 3, -2}, 2, 2);
        assertThat(changed(WeightChange.pruned(0.5), matrix)).containsExactly(4, 0, 3, 0);
        FloatTensor vector = FloatTensor.of(new float[] {4, -1, 3, -2}, 4);
        assertThat(changed(WeightChange.pruned(0.5), vector)).containsExactly(4, -1, 3, -2);
        assertThat(changed(WeightChange.int8(), vector)).containsExactly(4, -1, 3, -2);
    }

    @Test
    void aMergeInAStraightLineIsTheWeightedMean() {
        FloatTensor one = FloatTensor.of(new float[] {1, 0}, 2);
        FloatTensor other = FloatTensor.of(new float[] {0, 1}, 2);
        assertThat(changed(WeightChange.linear(of(other), 0.75), one)).containsExactly(0.75f, 0.25f);
    }

    @Test
    void aMergeOnASphereKeepsTheLengthAndDividesTheAngle() {
        FloatTensor one = FloatTensor.of(new float[] {1, 0}, 2);
        FloatTensor other = FloatTensor.of(new float[] {0, 1}, 2);
        float[] merged = changed(WeightChange.spherical(of(other), 2.0 / 3), one);
        assertThat((double) merged[0]).isCloseTo(Math.cos(Math.PI / 6), within(1e-6));
        assertThat((double) merged[1]).isCloseTo(Math.sin(Math.PI / 6), within(1e-6));
        assertThat(changed(WeightChange.spherical(of(one), 0.3), one)).containsExactly(new float[] {1, 0},
                within(1e-6f));
        for (double share : List.of(0.0, 1.0)) {
            assertThat((double) changed(WeightChange.spherical(of(other), share), one)[0]).isCloseTo(share,
                    within(1e-6));
        }
    }
}
