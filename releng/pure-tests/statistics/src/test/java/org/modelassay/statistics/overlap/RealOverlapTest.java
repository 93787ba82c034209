/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.modelassay.statistics.SharedData;
import org.modelassay.statistics.SharedData.Tensor;
import org.modelassay.statistics.rounding.FloatFormat;
import org.modelassay.statistics.rounding.MagnitudeCounts;

/** Uniform chance calls any two visible updates alike; matching tensor and magnitude does not. */
class RealOverlapTest {

    private static final int QUANTILES = 50;

    /** Expected: counts of NumPy, stored beside the checkpoints; an excess over uniform chance that strata explain. */
    @Test
    void explainsTheOverlapOfTwoRealUpdatesByMagnitude() throws IOException {
        Map<String, Tensor> base = load("base-bf16");
        Map<String, Tensor> first = load("sft-lr1e-3-bf16");
        Map<String, Tensor> second = load("sft-lr5e-6-bf16");
        Tally tally = new Tally();
        for (String name : base.keySet()) {
            tally.add(base.get(name).values(), first.get(name).values(), second.get(name).values());
        }
        OverlapCounts counts = tally.counts;
        assertThat(counts).isEqualTo(new OverlapCounts(260032, 254625, 159540, 157365));
        OverlapNull uniform = new OverlapNull(
                List.of(new Stratum(counts.size(), counts.first(), counts.second())));
        assertThat(uniform.log10UpperTail(counts.both())).isLessThan(-200);
        OverlapNull matched = new OverlapNull(tally.strata);
        assertThat(Math.abs(matched.z(counts.both()))).isLessThan(2);
        assertThat(matched.log10UpperTail(counts.both())).isGreaterThan(-2);
        assertThat(matched.interval(0.95).contains(counts.both())).isTrue();
    }

    /** Expected: check B of the paper notes, two independent dense updates; uniform chance is refuted all the same. */
    @Test
    void findsNoOverlapBeyondMagnitudeInIndependentUpdates() {
        SplittableRandom random = new SplittableRandom(31);
        float[] base = new float[300_000];
        float[] first = new float[base.length];
        float[] second = new float[base.length];
        for (int i = 0; i < base.length; i++) {
            double weight = 0.02 * random.nextGaussian();
            base[i] = (float) FloatFormat.BF16.round(weight);
            first[i] = (float) FloatFormat.BF16.round(weight + 3e-5 * random.nextGaussian());
            second[i] = (float) FloatFormat.BF16.round(weight + 3e-5 * random.nextGaussian());
        }
        Tally tally = new Tally();
        tally.add(base, first, second);
        OverlapCounts counts = tally.counts;
        OverlapNull uniform = new OverlapNull(
                List.of(new Stratum(counts.size(), counts.first(), counts.second())));
        assertThat(counts.ofFirst() / counts.uniformOfFirst()).isGreaterThan(1.4);
        assertThat(uniform.z(counts.both())).isGreaterThan(100);
        double matched = new OverlapNull(tally.strata).expected();
        assertThat(counts.both() / matched).isBetween(1.0, 1.12);
    }

    private static Map<String, Tensor> load(String directory) throws IOException {
        return SharedData.tensors(SharedData.find("derived/sft-pair/" + directory + "/model.safetensors"));
    }

    private static final class Tally {
        private final List<Stratum> strata = new ArrayList<>();
        private OverlapCounts counts = new OverlapCounts(0, 0, 0, 0);

        void add(float[] base, float[] first, float[] second) {
            long[] all = new long[MagnitudeCounts.PATTERNS];
            long[] inFirst = new long[MagnitudeCounts.PATTERNS];
            long[] inSecond = new long[MagnitudeCounts.PATTERNS];
            long both = 0;
            for (int i = 0; i < base.length; i++) {
                int pattern = MagnitudeCounts.pattern(FloatFormat.BF16, base[i]);
                int changedFirst = first[i] != base[i] ? 1 : 0;
                int changedSecond = second[i] != base[i] ? 1 : 0;
                all[pattern]++;
                inFirst[pattern] += changedFirst;
                inSecond[pattern] += changedSecond;
                both += changedFirst & changedSecond;
            }
            List<Stratum> found = Stratum.quantiles(all, inFirst, inSecond, QUANTILES);
            strata.addAll(found);
            counts = counts.plus(new OverlapCounts(base.length, found.stream().mapToLong(Stratum::first).sum(),
                    found.stream().mapToLong(Stratum::second).sum(), both));
        }
    }
}
