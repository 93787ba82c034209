/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values: SciPy 1.17 (norm, t, beta) unless a test says otherwise. */
class DistributionsTest {

    private static final double PERCENT = 1e-9;

    @Test
    void agreesOnTheNormalDistribution() {
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, withinPercentage(PERCENT));
        assertThat(Normal.quantile(1e-300)).isCloseTo(-37.0470962993612, withinPercentage(PERCENT));
        assertThat(Normal.twoSided(0.95)).isCloseTo(1.959963984540054, withinPercentage(PERCENT));
        assertThat(Normal.cumulative(-10)).isCloseTo(7.61985302416047e-24, withinPercentage(PERCENT));
        assertThat(Normal.logUpperTail(40)).isCloseTo(-804.6084420137539, withinPercentage(PERCENT));
        assertThat(Normal.logUpperTail(0.5)).isCloseTo(-1.1759117615936188, withinPercentage(PERCENT));
        assertThat(Normal.logUpperTail(-8)).isCloseTo(-6.220960574271786e-16, withinPercentage(1e-6));
        assertThat(Normal.quantile(1)).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -0.1, 0, 0.3, 1, 4, 30})
    void keepsMillsRatioAndTailConsistent(double x) {
        assertThat(Math.log(Normal.millsRatio(x) * Normal.density(x)))
                .isCloseTo(Normal.logUpperTail(x), withinPercentage(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"0.95, 2, 4.302652729749462", "0.95, 4, 2.7764451051977934", "0.99, 30, 2.7499956535672254",
            "0.1, 3, 0.13659819935369905"})
    void agreesOnStudentsT(double confidence, double degrees, double expected) {
        assertThat(StudentT.twoSided(confidence, degrees)).isCloseTo(expected, withinPercentage(PERCENT));
        assertThat(StudentT.cumulative(expected, degrees))
                .isCloseTo((1 + confidence) / 2, withinPercentage(PERCENT));
    }

    /** Expected: with one degree of freedom, the Cauchy distribution. */
    @ParameterizedTest
    @ValueSource(doubles = {-1e6, -3, -1e-8, 0, 0.5, 12})
    void isCauchyWithOneDegreeOfFreedom(double t) {
        assertThat(StudentT.cumulative(t, 1)).isCloseTo(t < -1 ? Math.atan(-1 / t) / Math.PI
                : 0.5 + Math.atan(t) / Math.PI, withinPercentage(1e-8));
    }

    @Test
    void agreesOnTheLowerTailOfStudentsT() {
        assertThat(StudentT.cumulative(-2.5, 7)).isCloseTo(0.020496109292876444, withinPercentage(PERCENT));
    }

    @Test
    void agreesOnTheBetaDistribution() {
        assertThat(Beta.quantile(0.025, 3, 8)).isCloseTo(0.06673951117773447, withinPercentage(PERCENT));
        assertThat(Beta.cumulative(0.2, 2.5, 0.5)).isCloseTo(0.00656627182756301, withinPercentage(PERCENT));
        assertThat(Beta.quantile(0, 2, 3)).isZero();
    }

    @Test
    void refusesWhatIsNotAProbability() {
        assertThatThrownBy(() -> Normal.quantile(1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Normal.twoSided(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentT.twoSided(0.9, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Beta.quantile(Double.NaN, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
