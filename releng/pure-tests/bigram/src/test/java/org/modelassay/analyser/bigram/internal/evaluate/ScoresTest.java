/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import org.modelassay.analysis.result.Interval;
import org.modelassay.common.Seed;
import org.modelassay.statistics.summary.Correlation;

/** Correlations from sums against those from all pairs, and intervals against their coverage. */
class ScoresTest {

    private static final int LENGTH = 30;

    /** Pairs of correlation 0.8. */
    private static Scores drawn(int sequences, RandomGenerator random, List<double[]> pairs) {
        List<Scores.Sequence> all = new ArrayList<>();
        for (int i = 0; i < sequences; i++) {
            PairSums sums = PairSums.NONE;
            for (int j = 0; j < LENGTH; j++) {
                double x = 5 + 2 * random.nextGaussian();
                double y = 3 + 0.8 * (x - 5) / 2 + 0.6 * random.nextGaussian();
                sums = sums.plus(x, y);
                pairs.add(new double[] {x, y});
            }
            all.add(new Scores.Sequence(sums, sums, 2.0 * LENGTH));
        }
        return new Scores(all, 1.5, new float[] {1, 2});
    }

    @Test
    void correlationEqualsThatOfAllPairs() {
        List<double[]> pairs = new ArrayList<>();
        Scores scores = drawn(40, new Seed(1).generator(), pairs);
        double expected = Correlation.pearson(pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray());
        assertThat(scores.correlation()).isCloseTo(expected, within(1e-10));
        assertThat(scores.loss()).isEqualTo(2);
        assertThat(scores.impossible()).isZero();
    }

    @Test
    void intervalsCoverTheTrueCorrelation() {
        int covered = 0;
        for (int round = 0; round < 60; round++) {
            Scores scores = drawn(40, new Seed(round).generator(), new ArrayList<>());
            Interval interval = new SequenceBootstrap(40, 200, 0.95, new Seed(round)).of(scores::correlation);
            covered += interval.low() <= 0.8 && 0.8 <= interval.high() ? 1 : 0;
        }
        assertThat(covered).as("of 60, about 57").isBetween(50, 60);
    }

    @Test
    void doubtIsTheShareOfDrawsOnTheWrongSide() {
        Scores scores = drawn(40, new Seed(3).generator(), new ArrayList<>());
        SequenceBootstrap bootstrap = new SequenceBootstrap(40, 999, 0.95, new Seed(3));
        assertThat(bootstrap.doubt(scores::correlation, 0.1)).isCloseTo(0.001, within(1e-12));
        assertThat(bootstrap.doubt(scores::correlation, 0.99)).isEqualTo(1);
    }

    @Test
    void scoresReadBackFromTheJournal() throws Exception {
        Scores scores = drawn(3, new Seed(4).generator(), new ArrayList<>());
        Scores read = new Scores.Codec().decode(new Scores.Codec().encode(scores));
        assertThat(read.sequences()).isEqualTo(scores.sequences());
        assertThat(read.hardLoss()).isEqualTo(scores.hardLoss());
        assertThat(Arrays.equals(read.sample(), scores.sample())).isTrue();
    }
}
