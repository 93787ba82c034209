/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.modelassay.statistics.interval.Interval;

class OverlapNullTest {

    /** Expected: every pair of subsets of a small set, counted one by one. */
    @Test
    void equalsTheEnumerationOfAllSubsets() {
        List<Stratum> strata = List.of(new Stratum(6, 2, 3), new Stratum(5, 4, 3), new Stratum(4, 2, 2),
                new Stratum(3, 0, 2), new Stratum(0, 0, 0));
        double[] distribution = {1};
        for (Stratum stratum : strata) {
            distribution = convolve(distribution, enumerate(stratum));
        }
        OverlapNull model = new OverlapNull(strata);
        assertThat(model.isExact()).isTrue();
        double mean = 0;
        double square = 0;
        double tail = 0;
        for (int k = distribution.length - 1; k >= 0; k--) {
            mean += k * distribution[k];
            square += k * k * distribution[k];
            tail += distribution[k];
            assertThat(Math.pow(10, model.log10UpperTail(k))).isCloseTo(tail, within(1e-12));
            assertThat(Math.pow(10, model.log10LowerTail(k))).isCloseTo(1 - tail + distribution[k], within(1e-12));
        }
        assertThat(model.expected()).isCloseTo(mean, within(1e-12));
        assertThat(model.variance()).isCloseTo(square - mean * mean, within(1e-12));
        assertThat(model.log10UpperTail(distribution.length)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** Expected: sums of binomial coefficients in integers, divided with 40 digits. */
    @Test
    void equalsHypergeometricTailsInExactArithmetic() {
        OverlapNull model = new OverlapNull(List.of(new Stratum(1000, 300, 120)));
        assertThat(model.log10UpperTail(60)).isCloseTo(-6.136630484096005, within(1e-9));
        assertThat(model.log10UpperTail(30)).isCloseTo(-0.03717616651630024, within(1e-9));
        assertThat(model.log10UpperTail(120)).isCloseTo(-71.58483278924258, within(1e-9));
        assertThat(model.log10LowerTail(20)).isCloseTo(-3.5293161129318245, within(1e-9));
    }

    @Test
    void agreesBetweenSaddlepointAndConvolution() {
        SplittableRandom random = new SplittableRandom(3);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long size = random.nextLong(200, 3000);
            strata.add(new Stratum(size, random.nextLong(1, size), random.nextLong(1, size)));
        }
        OverlapNull model = new OverlapNull(strata);
        double deviation = Math.sqrt(model.variance());
        for (double z : new double[] {-6, -1.5, -0.9, -0.1, 0, 0.5, 1.1, 3, 8, 20, 40}) {
            long observed = Math.round(model.expected() + z * deviation);
            double exact = model.convolvedUpperTail(observed);
            assertThat(model.saddlepointUpperTail(observed)).as("z %s", z)
                    .isCloseTo(exact, within(2e-3));
        }
    }

    @Test
    void copesWithABillionWeightsInFifteenThousandStrata() {
        SplittableRandom random = new SplittableRandom(4);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < 15_000; i++) {
            long size = 66_667;
            strata.add(new Stratum(size, random.nextLong(size / 10, size / 2), random.nextLong(size / 10, size / 2)));
        }
        OverlapNull model = new OverlapNull(strata);
        assertThat(model.isExact()).isFalse();
        long observed = Math.round(model.expected() + 50 * Math.sqrt(model.variance()));
        double tail = model.log10UpperTail(observed);
        assertThat(tail).isBetween(-560.0, -530.0);
        Interval interval = model.interval(0.95);
        assertThat(interval.width()).isCloseTo(3.92 * Math.sqrt(model.variance()), within(3.0));
    }

    @Test
    void holdsTheNominalShareOfSimulatedIntersections() {
        List<Stratum> strata = List.of(new Stratum(40, 10, 20), new Stratum(60, 30, 5), new Stratum(50, 25, 25));
        Interval interval = new OverlapNull(strata).interval(0.9);
        SplittableRandom random = new SplittableRandom(5);
        int inside = 0;
        for (int run = 0; run < 20_000; run++) {
            long both = 0;
            for (Stratum stratum : strata) {
                both += draw(stratum, random);
            }
            inside += interval.contains(both) ? 1 : 0;
        }
        assertThat(inside / 20_000.0).isBetween(0.9, 0.97);
    }

    /** Expected: the fixture's overlap of two real updates, counted by NumPy. */
    @Test
    void computesTheOverlapMeasures() {
        OverlapCounts counts = new OverlapCounts(260032, 254625, 159540, 157365);
        assertThat(counts.ofFirst()).isCloseTo(0.6180265095729013, within(1e-15));
        assertThat(counts.ofSecond()).isCloseTo(0.9863670552839413, within(1e-15));
        assertThat(counts.jaccard()).isCloseTo(0.6127920560747664, within(1e-15));
        assertThat(counts.uniformOfFirst()).isCloseTo(0.6135398720157519, within(1e-15));
        assertThat(counts.uniformOfSecond()).isCloseTo(0.9792064053654935, within(1e-15));
    }

    @Test
    void joinsBinsIntoQuantilesWithoutSplittingOne() {
        List<Stratum> strata = Stratum.quantiles(new long[] {1, 1, 6, 0, 1, 1}, new long[] {1, 0, 3, 0, 0, 1},
                new long[] {0, 1, 2, 0, 1, 0}, 5);
        assertThat(strata).containsExactly(new Stratum(2, 1, 1), new Stratum(6, 3, 2), new Stratum(1, 0, 1),
                new Stratum(1, 1, 0));
    }

    @Test
    void refusesImpossibleCounts() {
        assertThatThrownBy(() -> new Stratum(3, 4, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OverlapCounts(10, 8, 8, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long draw(Stratum stratum, SplittableRandom random) {
        long both = 0;
        long left = stratum.first();
        for (long i = 0; i < stratum.second(); i++) {
            if (random.nextLong(stratum.size() - i) < left) {
                both++;
                left--;
            }
        }
        return both;
    }

    private static double[] enumerate(Stratum stratum) {
        double[] counts = new double[(int) stratum.greatest() + 1];
        int fixed = (1 << stratum.first()) - 1;
        double total = 0;
        for (int subset = 0; subset < 1 << stratum.size(); subset++) {
            if (Integer.bitCount(subset) == stratum.second()) {
                counts[Integer.bitCount(subset & fixed)]++;
                total++;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] /= total;
        }
        return counts;
    }

    private static double[] convolve(double[] left, double[] right) {
        double[] sum = new double[left.length + right.length - 1];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                sum[i + j] += left[i] * right[j];
            }
        }
        return sum;
    }
}
