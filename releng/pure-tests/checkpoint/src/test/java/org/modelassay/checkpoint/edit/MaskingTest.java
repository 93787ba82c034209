/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.checkpoint.DType;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;

/** Models that are reduced to a mask; the expected numbers follow from the bits. */
class MaskingTest {

    private static final List<Long> SHAPE = List.of(3L, 3L);

    @TempDir
    private Path folder;

    private Path model() throws IOException {
        return new SmallModel().tensor("w", DType.BF16, SHAPE, 1, 2, 3, 4, 5, 6, 7, 8, 9)
                .vector("norm", DType.F32, 1, 1, 1).write(folder.resolve("model"));
    }

    private EditSummary apply(Path model, Path mask, Optional<Path> base) throws InvalidInputException, IOException {
        try (Masking masking = Masking.open(model, mask, base)) {
            return masking.write(folder.resolve("masked"), Progress.none(), Cancellation.never());
        }
    }

    @Test
    void weightsOutsideTheMaskBecomeZeroAndTensorsWithoutOneStay() throws InvalidInputException, IOException {
        Path mask = new SmallModel().mask("w", SHAPE, "100000011").write(folder.resolve("mask"));
        EditSummary summary = apply(model(), mask, Optional.empty());
        assertThat(SmallModel.read(folder.resolve("masked"), "w")).containsExactly(1, 0, 0, 0, 0, 0, 0, 8, 9);
        assertThat(SmallModel.read(folder.resolve("masked"), "norm")).containsExactly(1, 1, 1);
        assertThat(summary).isEqualTo(new EditSummary(2, 1, 9, 6, 0));
        assertThat(folder.resolve("masked/config.json")).hasSameBinaryContentAs(folder.resolve("model/config.json"));
    }

    @Test
    void weightsOutsideTheMaskAreThoseOfTheBase() throws InvalidInputException, IOException {
        Path base = new SmallModel().tensor("w", DType.BF16, SHAPE, -1, -2, -3, -4, -5, -6, -7, -8, -9)
                .vector("norm", DType.F32, 2, 2, 2).write(folder.resolve("base"));
        Path mask = new SmallModel().mask("w", SHAPE, "011000001").write(folder.resolve("mask"));
        apply(model(), mask, Optional.of(base));
        assertThat(SmallModel.read(folder.resolve("masked"), "w")).containsExactly(-1, 2, 3, -4, -5, -6, -7, -8, 9);
        assertThat(SmallModel.read(folder.resolve("masked"), "norm")).containsExactly(1, 1, 1);
    }

    @Test
    void bitsAndWeightsStayTogetherOverManyBlocks() throws InvalidInputException, IOException {
        int size = 150_003;
        double[] values = new double[size];
        Arrays.fill(values, 1);
        List<Long> shape = List.of((long) size);
        Path model = new SmallModel().vector("w", DType.F32, values).write(folder.resolve("long"));
        String bits = IntStream.range(0, size).mapToObj(i -> i % 3 == 0 || i % 7 == 5 ? "1" : "0")
                .collect(Collectors.joining());
        apply(model, new SmallModel().mask("w", shape, bits).write(folder.resolve("mask")), Optional.empty());
        assertThat(SmallModel.read(folder.resolve("masked"), "w"))
                .isEqualTo(bits.chars().mapToDouble(bit -> bit - '0').toArray());
    }

    private void assertRefused(Path mask, String... words) throws IOException {
        Path model = model();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Masking.open(model, mask, Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }

    @Test
    void whatIsNoMaskOfTheModelIsRefused() throws IOException {
        assertRefused(model(), "its metadata do not say 'bit_order'");
        assertRefused(new SmallModel().mask("x", SHAPE, "100000011").write(folder.resolve("mask")), "it masks x");
        assertRefused(new SmallModel().mask("w", List.of(9L), "100000011").write(folder.resolve("mask")),
                "no mask of shape [3, 3] for w");
        assertRefused(new SmallModel().mask("w", SHAPE, "1000").write(folder.resolve("mask")),
                "no mask of shape [3, 3] for w");
    }
}
