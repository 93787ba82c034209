/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

/** Eigenvalues of maps that turn by known angles, and ridge maps against their closed form. */
class RotationMapsTest {

    private static DenseMatrix turn(double degrees, double scale) {
        double angle = Math.toRadians(degrees);
        return new DenseMatrix(2, 2, new double[] {scale * Math.cos(angle), -scale * Math.sin(angle),
                scale * Math.sin(angle), scale * Math.cos(angle)});
    }

    @Test
    void aRotationOfThePlaneHasItsAngle() {
        for (double degrees : new double[] {10, 56.2, 90, 135}) {
            assertThat(Eigenvalues.of(turn(degrees, 3)).angles()).containsExactly(new double[] {degrees, degrees},
                    within(1e-9));
        }
    }

    @Test
    void realEigenvaluesTurnByZeroOrByHalf() {
        DenseMatrix diagonal = new DenseMatrix(3, 3, new double[] {2, 5, 0, 0, -1, 0, 0, 0, 4});
        double[] angles = Eigenvalues.of(diagonal).angles();
        Arrays.sort(angles);
        assertThat(angles).containsExactly(new double[] {0, 0, 180}, within(1e-9));
    }

    @Test
    void eigenvaluesSumToTheTraceAndMultiplyToTheDeterminant() {
        RandomGenerator random = new java.util.SplittableRandom(3);
        double[] values = random.doubles(9).toArray();
        Eigenvalues found = Eigenvalues.of(new DenseMatrix(3, 3, values));
        assertThat(Arrays.stream(found.real()).sum()).isCloseTo(values[0] + values[4] + values[8], within(1e-9));
        assertThat(Arrays.stream(found.imaginary()).sum()).isCloseTo(0, within(1e-9));
    }

    @Test
    void refusesMatricesThatAreNotSquare() {
        assertThatThrownBy(() -> Eigenvalues.of(new DenseMatrix(1, 2, new double[] {1, 2})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRidgeMapOfOneNumberIsItsClosedForm() {
        float[] x = {1, 2, 4, 7};
        float[] y = {3, 2, 8, 9};
        PairedMoments moments = new PairedMoments(1, 1);
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < x.length; i++) {
            moments.add(x, i, y, i);
            sxx += (x[i] - 3.5) * (x[i] - 3.5);
            sxy += (x[i] - 3.5) * (y[i] - 5.5);
        }
        assertThat(moments.ridge(2).get(0, 0)).isCloseTo(sxy / (sxx + 2), within(1e-12));
        assertThat(moments.covariance().get(0, 0)).isCloseTo(sxx / 4, within(1e-12));
    }

    @Test
    void aMapThatTurnsIsFound() {
        RandomGenerator random = new java.util.SplittableRandom(5);
        DenseMatrix turn = turn(40, 2);
        PairedMoments moments = new PairedMoments(2, 2);
        for (int i = 0; i < 5000; i++) {
            float[] x = {(float) random.nextGaussian(), (float) random.nextGaussian()};
            float[] y = {(float) (7 + turn.get(0, 0) * x[0] + turn.get(1, 0) * x[1]),
                    (float) (-1 + turn.get(0, 1) * x[0] + turn.get(1, 1) * x[1])};
            moments.add(x, 0, y, 0);
        }
        assertThat(Eigenvalues.of(moments.ridge(1)).angles()).containsExactly(new double[] {40, 40}, within(1e-3));
    }
}
