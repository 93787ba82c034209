/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.checkpoint.layout.MatrixKind;
import org.modelassay.checkpoint.layout.Part;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.statistics.overlap.OverlapNull;

/** Masks, their controls and their overlap, against what follows from their definitions. */
class TwinsTest {

    private static final int QUANTILES = 50;

    private static final MaskedTensor QUERY = new MaskedTensor("q", List.of(40L, 50L), 0,
            List.of(Part.whole(MatrixKind.Q)));

    /** Queries in its first 20 columns, values in the rest. */
    private static final MaskedTensor FUSED = new MaskedTensor("fused", List.of(30L, 60L), 1,
            List.of(new Part(MatrixKind.Q, 1, List.of(new Part.Range(0, 20))),
                    new Part(MatrixKind.V, 1, List.of(new Part.Range(20, 60)))));

    private static final ModelWeights WEIGHTS = weights();

    private static ModelWeights weights() {
        RandomGenerator random = new Seed(11).generator();
        Map<String, float[]> values = new LinkedHashMap<>();
        for (MaskedTensor tensor : List.of(QUERY, FUSED)) {
            float[] drawn = new float[tensor.size()];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = (float) random.nextGaussian();
            }
            values.put(tensor.name(), drawn);
        }
        return new ModelWeights(List.of(QUERY, FUSED), values);
    }

    /** Keeps large weights more often than small ones. */
    private static MaskSet magnitudeMask(long seed) {
        RandomGenerator random = new Seed(seed).generator();
        SequencedMap<String, BitMask> masks = new LinkedHashMap<>();
        for (MaskedTensor tensor : WEIGHTS.tensors()) {
            float[] values = WEIGHTS.of(tensor.name());
            masks.put(tensor.name(), BitMask.of(tensor.size(),
                    index -> random.nextDouble() < Math.min(0.9, 0.3 * Math.abs(values[index]))));
        }
        return new MaskSet(masks);
    }

    private final MaskSet mask = magnitudeMask(1);

    @Test
    void everyTwinKeepsAsManyWeightsOfEachTensor() {
        for (Twins.Choice choice : Twins.Choice.values()) {
            MaskSet twin = new Twins(WEIGHTS, QUANTILES).of(mask, choice, new Seed(5));
            for (MaskedTensor tensor : WEIGHTS.tensors()) {
                assertThat(twin.of(tensor.name()).count()).as("%s of %s", choice, tensor.name())
                        .isEqualTo(mask.of(tensor.name()).count());
            }
            assertThat(twin).as("%s", choice).isNotEqualTo(mask);
        }
    }

    @Test
    void theLargestWeightsAreNoSmallerThanAnyOther() {
        MaskSet twin = new Twins(WEIGHTS, QUANTILES).of(mask, Twins.Choice.LARGEST, new Seed(5));
        float[] values = WEIGHTS.of("q");
        double least = IntStream.range(0, values.length).filter(twin.of("q")::get)
                .mapToDouble(i -> Math.abs(values[i])).min().orElseThrow();
        double most = IntStream.range(0, values.length).filter(i -> !twin.of("q").get(i))
                .mapToDouble(i -> Math.abs(values[i])).max().orElseThrow();
        assertThat(least).isGreaterThanOrEqualTo(most);
    }

    @Test
    void aStratifiedTwinKeepsAsManyWeightsOfEachQuantile() {
        MaskSet twin = new Twins(WEIGHTS, QUANTILES).of(mask, Twins.Choice.STRATIFIED, new Seed(5));
        int[] order = Magnitudes.ascending(WEIGHTS.of("q"));
        for (int group = 0; group < QUANTILES; group++) {
            int[] members = Arrays.copyOfRange(order, order.length * group / QUANTILES,
                    order.length * (group + 1) / QUANTILES);
            assertThat(IntStream.of(members).filter(twin.of("q")::get).count())
                    .isEqualTo(IntStream.of(members).filter(mask.of("q")::get).count());
        }
    }

    @Test
    void equalSeedsGiveEqualTwins() {
        Twins twins = new Twins(WEIGHTS, QUANTILES);
        assertThat(twins.of(mask, Twins.Choice.RANDOM, new Seed(5)))
                .isEqualTo(twins.of(mask, Twins.Choice.RANDOM, new Seed(5)))
                .isNotEqualTo(twins.of(mask, Twins.Choice.RANDOM, new Seed(6)));
    }

    @Test
    void blocksOfAFusedTensorAreTakenApart() {
        OverlapStrata strata = OverlapStrata.of(WEIGHTS, mask, mask, QUANTILES);
        assertThat(strata.blocks()).extracting(OverlapStrata.Block::kind).containsExactly(MatrixKind.Q, MatrixKind.Q,
                MatrixKind.V);
        assertThat(strata.blocks()).extracting(block -> block.whole().size()).containsExactly(2000L, 600L, 1200L);
        assertThat(strata.both()).as("a mask shares itself").isEqualTo(mask.active());
    }

    @Test
    void masksThatOnlyKnowMagnitudesOverlapMoreThanChanceButNotMoreThanMagnitudesExplain() {
        OverlapStrata strata = OverlapStrata.of(WEIGHTS, mask, magnitudeMask(2), QUANTILES);
        OverlapNull blocks = new OverlapNull(strata.blocks().stream().map(OverlapStrata.Block::whole).toList());
        OverlapNull matched = new OverlapNull(
                strata.blocks().stream().flatMap(block -> block.matched().stream()).toList());
        // the sum over blocks of k1 k2 / n, and of hypergeometric variances
        double expected = strata.blocks().stream().mapToDouble(block -> (double) block.whole().first()
                * block.whole().second() / block.whole().size()).sum();
        assertThat(blocks.expected()).isCloseTo(expected, within(1e-9));
        assertThat(blocks.log10UpperTail(strata.both())).isLessThan(-10);
        assertThat(Math.abs(matched.z(strata.both()))).isLessThan(4);
    }

    @Test
    void shuffledRowsKeepTheMeanOfIndependentMasks() {
        MaskSet other = magnitudeMask(2);
        long[] overlaps = new RowShuffle(WEIGHTS.tensors()).overlaps(mask, other, 2000, new Seed(3),
                Cancellation.never());
        double expected = WEIGHTS.tensors().stream().mapToDouble(tensor -> columns(mask, other, tensor)).sum();
        assertThat(Arrays.stream(overlaps).average().orElseThrow()).isCloseTo(expected, within(3.0));
    }

    /** Shuffled rows meet each other equally often, column by column. */
    private static double columns(MaskSet first, MaskSet second, MaskedTensor tensor) {
        int rows = tensor.shape().getFirst().intValue();
        int columns = tensor.shape().getLast().intValue();
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            int at = column;
            double one =
                    IntStream.range(0, rows).filter(row -> first.of(tensor.name()).get(row * columns + at)).count();
            double other = IntStream.range(0, rows).filter(row -> second.of(tensor.name()).get(row * columns + at))
                    .count();
            sum += one * other / rows;
        }
        return sum;
    }

    @Test
    void aMaskReadsBackFromItsFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mask.safetensors");
        MaskFile.write(file, mask, WEIGHTS.tensors());
        assertThat(MaskFile.read(file, WEIGHTS.tensors())).isEqualTo(mask);
        MaskedTensor wider = new MaskedTensor("q", List.of(50L, 40L), 0, QUERY.parts());
        assertThatThrownBy(() -> MaskFile.read(file, List.of(wider))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("[50, 40]");
    }

    @Test
    void whatIsNotKeptIsZero() {
        float[] kept = WEIGHTS.kept(mask).firstEntry().getValue().toArray();
        for (int i = 0; i < kept.length; i++) {
            assertThat(kept[i]).isEqualTo(mask.of("q").get(i) ? WEIGHTS.of("q")[i] : 0);
        }
        assertThat(mask.complement().active()).isEqualTo(mask.size() - mask.active());
    }
}
