/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SummaryTest {

    /** Expected: the classic example of Neumaier, which defeats Kahan's sum. */
    @Test
    void keepsWhatRoundingDrops() {
        assertThat(NeumaierSum.of(1, 1e100, 1, -1e100)).isEqualTo(2);
        assertThat(NeumaierSum.of()).isZero();
        assertThat(NeumaierSum.of(Double.POSITIVE_INFINITY, 1)).isInfinite();
    }

    /** Expected: exact decimal arithmetic. */
    @Test
    void sumsToTheLastBitWhateverTheOrderOfParts() {
        double[] terms = new SplittableRandom(1).doubles(10_000, -1, 1).map(x -> x * x * x * 1e8).toArray();
        BigDecimal exact = Arrays.stream(terms).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        NeumaierSum left = new NeumaierSum();
        NeumaierSum right = new NeumaierSum();
        for (int i = 0; i < terms.length; i++) {
            (i % 3 == 0 ? left : right).add(terms[i]);
        }
        left.add(right);
        assertThat(left.value()).isCloseTo(exact.doubleValue(), within(Math.ulp(exact.doubleValue())));
        assertThat(NeumaierSum.of(terms)).isCloseTo(exact.doubleValue(), within(Math.ulp(exact.doubleValue())));
    }

    @Test
    void mergesMomentsAsIfSeenInOnePass() {
        double[] values = new SplittableRandom(2).doubles(999, 5, 9).toArray();
        Moments whole = Moments.of(values);
        Moments merged = Moments.of(Arrays.copyOf(values, 100));
        merged.add(Moments.of(Arrays.copyOfRange(values, 100, 999)));
        merged.add(new Moments());
        assertThat(merged.count()).isEqualTo(999);
        assertThat(merged.mean()).isCloseTo(whole.mean(), within(1e-12));
        assertThat(merged.variance()).isCloseTo(whole.variance(), within(1e-12));
        assertThat(merged.least()).isEqualTo(Arrays.stream(values).min().orElseThrow());
        assertThat(merged.greatest()).isEqualTo(Arrays.stream(values).max().orElseThrow());
    }

    /** Expected: variance 2.5 of 1 to 5, unchanged by a large offset. */
    @Test
    void doesNotLoseTheVarianceToALargeMean() {
        Moments moments = Moments.of(1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4, 1e9 + 5);
        assertThat(moments.variance()).isEqualTo(2.5);
        assertThat(moments.standardError()).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(Moments.of(1).variance()).isNaN();
        assertThat(Moments.of().mean()).isNaN();
    }

    /** Expected: numpy.quantile of the same numbers. */
    @Test
    void interpolatesQuantilesAsNumPyDoes() {
        Quantiles quantiles = new Quantiles(3, 1, 4, 1, 5, 9, 2, 6);
        assertThat(quantiles.at(0.1)).isEqualTo(1);
        assertThat(quantiles.at(0.25)).isEqualTo(1.75);
        assertThat(quantiles.median()).isEqualTo(3.5);
        assertThat(quantiles.at(0.95)).isCloseTo(7.95, within(1e-14));
        assertThat(quantiles.at(1)).isEqualTo(9);
        assertThatThrownBy(Quantiles::new).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quantiles(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsEveryMagnitudeIntoTheBinBetweenItsEdges() {
        LogHistogram histogram = new LogHistogram(1e-3, 10, 8);
        for (double value : new double[] {0, -0.0, 1e-4, 1e-3, -0.02, 9.99, 10, Double.NaN, 1 / 0.0}) {
            histogram.add(value);
        }
        assertThat(histogram.zeros()).isEqualTo(2);
        assertThat(histogram.under()).isEqualTo(1);
        assertThat(histogram.over()).isEqualTo(1);
        assertThat(histogram.notFinite()).isEqualTo(2);
        assertThat(histogram.edge(0)).isEqualTo(1e-3);
        assertThat(histogram.edge(4)).isCloseTo(0.1, within(1e-15));
        assertThat(histogram.edge(8)).isEqualTo(10);
        assertThat(histogram.count(0)).isEqualTo(1);
        assertThat(histogram.count(2)).isEqualTo(1);
        assertThat(histogram.count(7)).isEqualTo(1);
        histogram.add(histogram);
        assertThat(histogram.count(7)).isEqualTo(2);
        assertThatThrownBy(() -> histogram.add(new LogHistogram(1e-3, 10, 9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Expected: scipy.stats.pearsonr and spearmanr, SciPy 1.17. */
    @Test
    void agreesWithSciPyOnCorrelations() {
        double[] first = {1, 4, 2, 8, 5, 7, 3, 3};
        double[] second = {2, 3, 2, 9, 4, 4, 1, 6};
        assertThat(Correlation.pearson(first, second)).isCloseTo(0.7110658752176781, within(1e-14));
        assertThat(Correlation.spearman(first, second)).isCloseTo(0.703043214869988, within(1e-14));
        assertThat(Correlation.pearson(first, new double[8])).isNaN();
        assertThat(Correlation.ranks(new double[] {5, 1, 5, 0})).containsExactly(3.5, 2, 3.5, 1);
        assertThatThrownBy(() -> Correlation.pearson(first, new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
