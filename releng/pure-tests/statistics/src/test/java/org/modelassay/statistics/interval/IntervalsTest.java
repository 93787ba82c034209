/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.statistics.summary.Quantiles;

class IntervalsTest {

    private static final double[] SAMPLE = {1.2, 0.4, 3.1, 2.2, 8.9, 0.7, 1.9, 2.8, 5.5, 1.1, 0.2, 4.3};

    /** Expected: scipy.stats.binomtest(k, n).proportion_ci(0.95, method), SciPy 1.17. */
    @ParameterizedTest
    @CsvSource({"3, 10, 0.10779126740630102, 0.6032218525388546, 0.06673951117773447, 0.652452850060008",
            "0, 20, 0, 0.16112515805281935, 0, 0.16843347098308548",
            "20, 20, 0.8388748419471808, 1, 0.8315665290169145, 1",
            "500000, 1000000, 0.4990200198900048, 0.5009799801099952, 0.4990195191953118, 0.5009804808046883"})
    void agreesWithSciPyOnProportions(long successes, long trials, double wilsonLow, double wilsonHigh,
            double exactLow, double exactHigh) {
        Interval wilson = Proportions.wilson(successes, trials, 0.95);
        assertThat(wilson.low()).isCloseTo(wilsonLow, within(1e-12));
        assertThat(wilson.high()).isCloseTo(wilsonHigh, within(1e-12));
        Interval exact = Proportions.clopperPearson(successes, trials, 0.95);
        assertThat(exact.low()).isCloseTo(exactLow, within(1e-12));
        assertThat(exact.high()).isCloseTo(exactHigh, within(1e-12));
    }

    /** Expected: by definition, the coverage of Clopper and Pearson is at least nominal for every probability. */
    @ParameterizedTest
    @CsvSource({"0.01", "0.2", "0.5", "0.93"})
    void coversProportionsExactly(double probability) {
        int trials = 25;
        double coverage = 0;
        double term = Math.pow(1 - probability, trials);
        for (int k = 0; k <= trials; k++) {
            coverage += Proportions.clopperPearson(k, trials, 0.9).contains(probability) ? term : 0;
            term *= (trials - k) / (k + 1.0) * probability / (1 - probability);
        }
        assertThat(coverage).isGreaterThanOrEqualTo(0.9);
    }

    /** Expected: mean 3, standard error sqrt(2.5 / 5), t of 4 degrees 2.7764451051977934. */
    @Test
    void spansTheMeanOverRuns() {
        Interval interval = Means.studentT(new double[] {1, 2, 3, 4, 5}, 0.95);
        assertThat(interval.low()).isCloseTo(3 - 2.7764451051977934 * Math.sqrt(0.5), within(1e-12));
        assertThat(interval.high()).isCloseTo(3 + 2.7764451051977934 * Math.sqrt(0.5), within(1e-12));
        assertThatThrownBy(() -> Means.studentT(new double[] {1}, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void repeatsABootstrapFromItsSeed() {
        Bootstrap bootstrap = new Bootstrap(sample -> new Quantiles(sample).median(), 500);
        assertThat(bootstrap.percentile(SAMPLE, 0.9, new SplittableRandom(1)))
                .isEqualTo(bootstrap.percentile(SAMPLE, 0.9, new SplittableRandom(1)));
        assertThat(bootstrap.biasCorrected(SAMPLE, 0.9, new SplittableRandom(1)).contains(2)).isTrue();
    }

    /** Expected: scipy.stats.bootstrap(SAMPLE, mean, 0.95, BCa, 200000 resamples) as below, to simulation error. */
    @Test
    void agreesWithSciPyOnTheBiasCorrectedInterval() {
        Bootstrap bootstrap = new Bootstrap(sample -> Arrays.stream(sample).average().orElseThrow(), 100_000);
        Interval interval = bootstrap.biasCorrected(SAMPLE, 0.95, new SplittableRandom(2));
        assertThat(interval.low()).isCloseTo(1.633, within(0.03));
        assertThat(interval.high()).isCloseTo(4.542, within(0.06));
        Interval percentile = bootstrap.percentile(SAMPLE, 0.95, new SplittableRandom(2));
        assertThat(percentile.low()).isCloseTo(1.458, within(0.03));
        assertThat(percentile.high()).isCloseTo(4.175, within(0.06));
    }

    @Test
    void givesAPointForASampleThatDoesNotVary() {
        Bootstrap bootstrap = new Bootstrap(sample -> sample[0], 50);
        assertThat(bootstrap.biasCorrected(new double[] {2, 2, 2}, 0.9, new SplittableRandom(3)))
                .isEqualTo(new Interval(2, 2, 0.9));
    }

    /** Expected: scipy.stats.false_discovery_control, and Holm's steps by hand. */
    @Test
    void adjustsForMultipleTests() {
        double[] values = {0.01, 0.04, 0.03, 0.005, 0.5};
        assertThat(MultipleTesting.benjaminiHochberg(values))
                .containsExactly(new double[] {0.025, 0.05, 0.05, 0.025, 0.5}, within(1e-15));
        assertThat(MultipleTesting.holm(values))
                .containsExactly(new double[] {0.04, 0.09, 0.09, 0.025, 0.5}, within(1e-15));
        assertThat(MultipleTesting.holm()).isEmpty();
        assertThatThrownBy(() -> MultipleTesting.holm(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhatItContains() {
        Interval interval = new Interval(-1, 2, 0.95);
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(Double.NaN)).isFalse();
        assertThat(interval.width()).isEqualTo(3);
        assertThat(interval.clamped(0, 1)).isEqualTo(new Interval(0, 1, 0.95));
        assertThatThrownBy(() -> new Interval(2, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(1, 2, 95)).isInstanceOf(IllegalArgumentException.class);
    }
}
