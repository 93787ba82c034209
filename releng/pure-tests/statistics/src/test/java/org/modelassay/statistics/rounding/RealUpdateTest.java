package org.modelassay.statistics.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.modelassay.statistics.SharedData;
import org.modelassay.statistics.SharedData.Tensor;
import org.modelassay.statistics.interval.Interval;

/** The nulls on a real fine-tuning run, stories260k on tinyshakespeare, whose master weights are known in float32. */
class RealUpdateTest {

    private static final String PAIR = "derived/sft-pair/";

    @Test
    void explainsTheSparsityOfASmallRealUpdateByRounding() throws IOException {
        Map<String, Tensor> base = load("base-bf16");
        Map<String, Tensor> tuned = load("sft-lr5e-6-bf16");
        List<Interval> intervals = new ArrayList<>();
        for (NoiseShape noise : NoiseShape.values()) {
            for (RoundingNull model : List.of(new MasterCastNull(FloatFormat.BF16, noise),
                    new OnGridNull(FloatFormat.BF16, noise))) {
                ExpectedShare share = predict(model, base, tuned, 0);
                intervals.add(share.interval(0.95));
            }
        }
        double observed = observed(base, tuned);
        assertThat(observed).isCloseTo(0.3864601279842481, within(1e-15));
        assertThat(NullRange.of(intervals).verdict(observed)).isEqualTo(NullRange.Verdict.EXPLAINED);
    }

    @Test
    void explainsItAlsoByPermutingTheRealUpdateWithinStrata() throws IOException {
        Map<String, Tensor> base = load("base-fp32");
        Map<String, Tensor> tuned = load("sft-lr5e-6-fp32");
        for (int strata : new int[] {1, 10, 50}) {
            PermutedDeltaNull model = new PermutedDeltaNull(FloatFormat.BF16, strata);
            PermutedDeltaNull.Outcome sum = new PermutedDeltaNull.Outcome(0, new long[2], 0);
            SplittableRandom random = new SplittableRandom(1);
            for (String name : base.keySet()) {
                sum = sum.plus(model.permute(base.get(name).values(), tuned.get(name).values(), random, 0, 1e-5));
            }
            assertThat(sum.share(0)).isCloseTo(0.3865, within(0.003));
            assertThat(Math.sqrt(sum.squaredNorm())).isCloseTo(0.26941, within(0.002));
        }
    }

    @Test
    void recoversAPlantedSparseUpdateAndDoesNotTakeItForRounding() throws IOException {
        Map<String, Tensor> base = load("base-bf16");
        SplittableRandom random = new SplittableRandom(2);
        Map<String, Tensor> tuned = new java.util.TreeMap<>();
        base.forEach((name, tensor) -> {
            float[] values = tensor.values().clone();
            for (int i = 0; i < values.length; i++) {
                if (random.nextDouble() < 0.05) {
                    values[i] = (float) FloatFormat.BF16.round(values[i] + 0.02 * random.nextGaussian());
                }
            }
            tuned.put(name, new Tensor(tensor.shape(), values));
        });
        List<Interval> intervals = new ArrayList<>();
        for (NoiseShape noise : NoiseShape.values()) {
            intervals.add(predict(new MasterCastNull(FloatFormat.BF16, noise), base, tuned, 0).interval(0.95));
            intervals.add(predict(new OnGridNull(FloatFormat.BF16, noise), base, tuned, 0).interval(0.95));
        }
        assertThat(observed(base, tuned)).isBetween(0.949, 0.96);
        assertThat(NullRange.of(intervals).verdict(observed(base, tuned))).isEqualTo(NullRange.Verdict.SPARSER);
    }

    private static ExpectedShare predict(RoundingNull model, Map<String, Tensor> base, Map<String, Tensor> tuned,
            double tolerance) {
        ExpectedShare sum = ExpectedShare.NONE;
        for (String name : base.keySet()) {
            float[] before = base.get(name).values();
            float[] after = tuned.get(name).values();
            double squared = 0;
            for (int i = 0; i < before.length; i++) {
                squared += Math.pow((double) after[i] - before[i], 2);
            }
            sum = sum.plus(model.fit(MagnitudeCounts.ofWeights(model.format(), before), Math.sqrt(squared))
                    .unchanged(tolerance));
        }
        return sum;
    }

    private static double observed(Map<String, Tensor> base, Map<String, Tensor> tuned) {
        long same = 0;
        long all = 0;
        for (String name : base.keySet()) {
            float[] before = base.get(name).values();
            for (int i = 0; i < before.length; i++) {
                same += Float.floatToRawIntBits(before[i]) == Float.floatToRawIntBits(tuned.get(name).values()[i])
                        ? 1 : 0;
            }
            all += before.length;
        }
        return (double) same / all;
    }

    private static Map<String, Tensor> load(String directory) throws IOException {
        return SharedData.tensors(SharedData.find(PAIR + directory + "/model.safetensors"));
    }
}
