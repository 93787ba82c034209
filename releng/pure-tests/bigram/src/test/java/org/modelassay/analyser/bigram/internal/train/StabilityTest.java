/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.modelassay.analyser.bigram.internal.corpus.Sequences;
import org.modelassay.common.Seed;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.GateCounts;

/** The rules of a training, as our notes state them. */
class StabilityTest {

    private static List<Double> calm(int steps) {
        return new ArrayList<>(Collections.nCopies(steps, 3.0));
    }

    @Test
    void aCalmLossIsStable() {
        assertThat(Stability.isStable(calm(50), 8)).isTrue();
    }

    @Test
    void aJumpThatStaysIsUnstable() {
        List<Double> losses = calm(50);
        losses.addAll(Collections.nCopies(50, 3.3));
        assertThat(Stability.isStable(losses, 8)).isFalse();
    }

    @Test
    void aJumpThatComesBackInTimeIsStable() {
        List<Double> losses = calm(50);
        losses.add(9.0);
        losses.addAll(calm(20));
        assertThat(Stability.isStable(losses, 8)).isTrue();
        assertThat(Stability.isStable(losses.subList(0, 55), 8)).as("back too late").isFalse();
    }

    @Test
    void aRiseWithinAQuarterNatAndAQuarterIsNoJump() {
        List<Double> losses = calm(50);
        losses.addAll(Collections.nCopies(50, 3.24));
        assertThat(Stability.isStable(losses, 8)).isTrue();
    }

    @Test
    void aTrainingSettlesWhenFewGatesAreUndecided() {
        long[] bins = {5000, 0, 0, 0, 0, 9, 0, 0, 0, 1000};
        assertThat(new CurvePoint(10, 1, 1, new GateCounts(bins)).isSettled()).isTrue();
        bins[5] = 10;
        assertThat(new CurvePoint(10, 1, 1, new GateCounts(bins)).isSettled()).isFalse();
    }

    @Test
    void shorterTrainingsTravelAndSharpenAsFar() {
        Sparsification published = new Sparsification(10, 7500, 32, 0.01);
        Sparsification shorter = new Sparsification(10, 600, 16, 0.01);
        assertThat(published.rate()).isCloseTo(5e-5, within(1e-12));
        assertThat(published.growth()).isCloseTo(1.001, within(1e-12));
        assertThat(shorter.rate()).as("notes, 2.5").isCloseTo(6.25e-4, within(1e-12));
        assertThat(shorter.growth()).isCloseTo(Math.pow(1.001, 12.5), within(1e-12));
        assertThat(Math.pow(shorter.growth(), 600)).isCloseTo(Math.pow(published.growth(), 7500), within(1e-6));
    }

    private static Sequences numbered(int count) {
        return new Sequences() {

            @Override
            public int count() {
                return count;
            }

            @Override
            public int length() {
                return 1;
            }

            @Override
            public TokenIds get(int index) {
                return TokenIds.of(index);
            }
        };
    }

    @Test
    void everySequenceComesOnceInEachRound() throws Exception {
        Batches batches = new Batches(numbered(10), 5, new Seed(2));
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        for (int step = 0; step < 2; step++) {
            batches.of(step).forEach(ids -> first.add(ids.get(0)));
        }
        for (int step = 2; step < 4; step++) {
            batches.of(step).forEach(ids -> second.add(ids.get(0)));
        }
        List<Integer> all = IntStream.range(0, 10).boxed().toList();
        assertThat(first).containsExactlyInAnyOrderElementsOf(all);
        assertThat(second).containsExactlyInAnyOrderElementsOf(all).isNotEqualTo(first);
        assertThat(new Batches(numbered(10), 5, new Seed(2)).of(3)).as("asked for alone")
                .isEqualTo(new Batches(numbered(10), 5, new Seed(2)).of(3));
    }
}
