/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelassay.statistics.interval.ClusteredProportion;
import org.modelassay.statistics.interval.Proportions;
import org.modelassay.statistics.special.Binomial;

/** Claims from counts, against closed forms, other exact computations and simulation. */
class ClaimsTest {

    /** The values for proposition 3.1 of arXiv 2502.07760 were computed independently, with numpy. */
    @ParameterizedTest
    @CsvSource({"5, 5, 0.33333333333333, 0.0041, 0.0117", "10, 8, 0.33333333333333, 0.0034, 0.0128"})
    void hoeffdingBoundsTheExactTail(int trials, int successes, double probability, double exact, double bound) {
        assertThat(Binomial.upperTail(successes, trials, probability)).isCloseTo(exact, within(5e-5));
        assertThat(Binomial.hoeffdingUpperTail(successes, trials, probability)).isCloseTo(bound, within(1e-4));
    }

    @Test
    void theMeasuredRateOfOtherModelsMakesAClaimStronger() {
        assertThat(Binomial.upperTail(3, 5, 0.014)).isCloseTo(2.7e-5, within(5e-7));
    }

    @Test
    void aboutThreeHundredSecretsSufficeToFindAFalseClaimAfterTheFact() {
        assertThat(1 / Binomial.upperTail(8, 10, 1.0 / 3)).isCloseTo(294, within(1.0));
    }

    @Test
    void theTailIsTheSumOfItsTerms() {
        double sum = 0;
        double choose = 1;
        for (int successes = 0; successes <= 12; successes++) {
            if (successes >= 4) {
                sum += choose * Math.pow(0.2, successes) * Math.pow(0.8, 12 - successes);
            }
            choose = choose * (12 - successes) / (successes + 1);
        }
        assertThat(Binomial.upperTail(4, 12, 0.2)).isCloseTo(sum, within(1e-12));
        assertThat(Binomial.upperTail(0, 12, 0.2)).isEqualTo(1);
        assertThat(Binomial.upperTail(13, 12, 0.2)).isZero();
    }

    @Test
    void thePlannedTestIsTheShortestThatKeepsBothRates() {
        PlannedTest test = PlannedTest.shortest(0.2, 0.9, 0.001, 0.99, 100).orElseThrow();
        assertThat(test.falseClaimProbability()).isLessThanOrEqualTo(0.001);
        assertThat(test.claimProbability(0.9)).isGreaterThanOrEqualTo(0.99);
        assertThat(IntStream.range(1, test.trials()).mapToObj(n -> PlannedTest.of(n, 0.2, 0.001))
                .allMatch(shorter -> shorter.isEmpty() || shorter.get().claimProbability(0.9) < 0.99)).isTrue();
        assertThat(Binomial.upperTail(test.threshold() - 1, test.trials(), 0.2)).isGreaterThan(0.001);
    }

    @Test
    void noPlanIsFoundWhereEvenEveryMatchCouldBeChance() {
        assertThat(PlannedTest.of(3, 0.5, 0.01)).isEmpty();
        assertThat(PlannedTest.shortest(0.5, 0.4, 0.01, 0.9, 50)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void looksAtTheDataArePaidFor(Spending spending) {
        List<Integer> looks = IntStream.rangeClosed(1, 10).mapToObj(i -> 5 * i).toList();
        SequentialTest test = SequentialTest.of(looks, 0.2, 0.01, spending);
        assertThat(test.falseClaimProbability()).isLessThanOrEqualTo(0.01).isGreaterThan(0.002);
        assertThat(test.claimProbability(0.6)).isGreaterThan(0.95);
        assertThat(spending.spent(0.01, 0)).isZero();
        assertThat(spending.spent(0.01, 1)).isCloseTo(0.01, within(1e-12));
        double simulated = simulated(test, 0.2, 40_000);
        assertThat(simulated).isCloseTo(test.falseClaimProbability(), within(4 * Math.sqrt(0.01 / 40_000)));
    }

    @Test
    void looksThatAreNotPaidForMakeSeveralTimesAsManyFalseClaims() {
        // looking every 5 queries at a nominal 1 % gave 3.5 % false positives in an independent simulation
        List<SequentialTest.Look> looks = IntStream.rangeClosed(1, 20).map(i -> 5 * i)
                .mapToObj(n -> new SequentialTest.Look(n,
                        PlannedTest.of(n, 1.0 / 3, 0.01).map(PlannedTest::threshold).orElse(n + 1)))
                .toList();
        double exact = new SequentialTest(looks, 1.0 / 3).falseClaimProbability();
        assertThat(exact).isBetween(0.025, 0.045);
    }

    private static double simulated(SequentialTest test, double probability, int runs) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        int claims = 0;
        for (int run = 0; run < runs; run++) {
            int made = 0;
            int successes = 0;
            boolean claimed = false;
            for (SequentialTest.Look look : test.looks()) {
                for (; made < look.trials(); made++) {
                    successes += random.nextDouble() < probability ? 1 : 0;
                }
                claimed |= successes >= look.threshold();
            }
            claims += claimed ? 1 : 0;
        }
        return (double) claims / runs;
    }

    @Test
    void evidenceIsTheLikelihoodRatio() {
        EvidenceProcess evidence = EvidenceProcess.start(0.25, 0.75).after(true).after(true).after(false).after(true);
        assertThat(evidence.logValue()).isCloseTo(Math.log(3 * 3 / 3.0 * 3), within(1e-12));
        assertThat(evidence.trials()).isEqualTo(4);
        assertThat(evidence.pValue()).isCloseTo(1 / 9.0, within(1e-12));
    }

    @Test
    void evidenceThatIsLookedAtAllTheTimeKeepsItsErrorRate() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(12);
        int claims = 0;
        int runs = 20_000;
        for (int run = 0; run < runs; run++) {
            EvidenceProcess evidence = EvidenceProcess.start(0.2, 0.8);
            for (int trial = 0; trial < 60; trial++) {
                evidence = evidence.after(random.nextDouble() < 0.2);
            }
            claims += evidence.pValue() <= 0.05 ? 1 : 0;
        }
        assertThat((double) claims / runs).isLessThan(0.05 + 4 * Math.sqrt(0.05 / runs));
    }

    @Test
    void theUpperLimitIsWhereTheLowerTailIsLeft() {
        double limit = Proportions.clopperPearsonUpper(2, 40, 0.95);
        assertThat(1 - Binomial.upperTail(3, 40, limit)).isCloseTo(0.05, within(1e-9));
        assertThat(Proportions.clopperPearsonUpper(0, 40, 0.95)).isCloseTo(1 - Math.pow(0.05, 1 / 40.0), within(1e-9));
        assertThat(Proportions.clopperPearsonUpper(40, 40, 0.95)).isEqualTo(1);
    }

    @Test
    void clustersWithoutLikenessCountAsTheirTrials() {
        ClusteredProportion alike = new ClusteredProportion(new long[] {2, 2, 2, 2}, new long[] {10, 10, 10, 10});
        assertThat(alike.designEffect()).isEqualTo(1);
        assertThat(alike.upperLimit(0.95)).isCloseTo(Proportions.clopperPearsonUpper(8, 40, 0.95), within(1e-9));
    }

    @Test
    void clustersThatAreAllOrNothingCountAsOneTrialEach() {
        ClusteredProportion whole = new ClusteredProportion(new long[] {10, 0, 0, 10}, new long[] {10, 10, 10, 10});
        // between clusters 4 / 3 of the variance of four trials: 40 / 13.3 = 3 effective trials
        assertThat(whole.designEffect()).isCloseTo(40.0 / 3, within(1e-9));
        assertThat(whole.upperLimit(0.95)).isGreaterThan(Proportions.clopperPearsonUpper(20, 40, 0.95) + 0.2);
        assertThat(new ClusteredProportion(new long[] {3}, new long[] {9}).designEffect()).isEqualTo(9);
        assertThatThrownBy(() -> new ClusteredProportion(new long[] {3}, new long[] {2}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
