/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.DType;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;

/** Merges, against closed forms and examples worked by hand. */
class MergeTest {

    @TempDir
    private Path folder;

    private Path one;
    private Path other;

    @BeforeEach
    void writeTwoModels() throws IOException {
        one = new SmallModel().vector("w", DType.F32, 1, 0).vector("v", DType.F32, 2, 4, 6)
                .write(folder.resolve("one"));
        other = new SmallModel().vector("w", DType.F32, 0, 1).vector("v", DType.F32, 4, 8, 12)
                .write(folder.resolve("other"));
    }

    private EditSummary merge(MergeMethod method, Path... models) throws InvalidInputException, IOException {
        try (Merge merge = Merge.open(method, List.of(models))) {
            return merge.write(folder.resolve("merged"), Progress.none(), Cancellation.never());
        }
    }

    private double[] merged(String name) throws InvalidInputException, IOException {
        return SmallModel.read(folder.resolve("merged"), name);
    }

    @Test
    void aMeanIsWeightedByTheShareOfEachWeight() throws InvalidInputException, IOException {
        EditSummary summary = merge(new MergeMethod.Linear(List.of(3.0, 1.0)), one, other);
        assertThat(merged("w")).containsExactly(0.75, 0.25);
        assertThat(merged("v")).containsExactly(2.5, 5, 7.5);
        assertThat(summary).isEqualTo(new EditSummary(2, 2, 5, 5, 0));
    }

    @Test
    void halfWayBetweenOrthogonalUnitVectorsLiesTheUnitVectorBetweenThem() throws InvalidInputException, IOException {
        merge(new MergeMethod.Spherical(0.5), one, other);
        assertThat(merged("w")).containsExactly(new double[] {Math.sqrt(0.5), Math.sqrt(0.5)}, within(1e-7));
    }

    @Test
    void parallelVectorsAreInterpolatedInAStraightLine() throws InvalidInputException, IOException {
        merge(new MergeMethod.Spherical(0.25), one, other);
        assertThat(merged("v")).containsExactly(2.5, 5, 7.5);
    }

    @Test
    void theEndsOfAnInterpolationAreItsModelsToTheByte() throws InvalidInputException, IOException {
        merge(new MergeMethod.Spherical(0), one, other);
        assertThat(folder.resolve("merged/model.safetensors")).hasSameBinaryContentAs(one.resolve("model.safetensors"));
        try (Merge merge = Merge.open(new MergeMethod.Spherical(1), List.of(one, other))) {
            merge.write(folder.resolve("end"), Progress.none(), Cancellation.never());
        }
        assertThat(folder.resolve("end/model.safetensors")).hasSameBinaryContentAs(other.resolve("model.safetensors"));
    }

    @Test
    void oneTaskAddedOnceIsTheModelItself() throws InvalidInputException, IOException {
        Random random = new Random(7);
        double[] before = random.doubles(100_000).map(x -> (float) (x - 0.5)).toArray();
        double[] after = Arrays.stream(before).map(x -> (float) (x + 1e-3 * random.nextGaussian())).toArray();
        Path base = new SmallModel().vector("w", DType.F32, before).write(folder.resolve("base"));
        Path tuned = new SmallModel().vector("w", DType.F32, after).write(folder.resolve("tuned"));
        merge(new MergeMethod.TaskArithmetic(1), base, tuned);
        assertThat(merged("w")).isEqualTo(after);
    }

    @Test
    void tasksAreAddedAndForgotten() throws InvalidInputException, IOException {
        Path base = new SmallModel().vector("w", DType.F32, 1, 1).vector("v", DType.F32, 0, 0, 0)
                .write(folder.resolve("base"));
        merge(new MergeMethod.TaskArithmetic(-0.5), base, one, other);
        assertThat(merged("w")).containsExactly(1.5, 1.5);
        assertThat(merged("v")).containsExactly(-3, -6, -9);
    }

    /**
     * By hand, from algorithm 1 of Yadav et al. 2023. Differences: (4, -3, 1, 0.5), (-2, -5, 0.5, 3), (3, 1, -1, -6);
     * the larger half of each: (4, -3, 0, 0), (0, -5, 0, 3), (3, 0, 0, -6); sums 7, -8, 0, -3, of which the signs are
     * elected; means of those who agree: 3.5, -4, none, -6.
     */
    @Test
    void tiesTrimsElectsAndTakesTheMeanOfThoseWhoAgree() throws InvalidInputException, IOException {
        Path base = new SmallModel().vector("w", DType.F32, 1, 1, 1, 1).write(folder.resolve("base"));
        Path first = new SmallModel().vector("w", DType.F32, 5, -2, 2, 1.5).write(folder.resolve("first"));
        Path second = new SmallModel().vector("w", DType.F32, -1, -4, 1.5, 4).write(folder.resolve("second"));
        Path third = new SmallModel().vector("w", DType.F32, 4, 2, 0, -5).write(folder.resolve("third"));
        merge(new MergeMethod.Ties(0.5, 2), base, first, second, third);
        assertThat(merged("w")).containsExactly(8, -7, 1, -11);
    }

    @Test
    void tiesKeepsTheLargestChangesOfATensorOfManyBlocks() throws InvalidInputException, IOException {
        double[] after = new Random(3).doubles(200_001, -1, 1).map(x -> (float) x).toArray();
        Path base = new SmallModel().vector("w", DType.F32, new double[after.length]).write(folder.resolve("base"));
        Path tuned = new SmallModel().vector("w", DType.F32, after).write(folder.resolve("tuned"));
        merge(new MergeMethod.Ties(0.1, 1), base, tuned);
        double limit = Arrays.stream(after).map(Math::abs).sorted().toArray()[after.length - 20_000];
        assertThat(merged("w"))
                .isEqualTo(Arrays.stream(after).map(x -> Math.abs(x) < limit ? 0 : x).toArray());
    }

    /** Between 1 and its successor 1.0078125 lies 1.00390625, which ties to the even one: 1. */
    @Test
    void theElementTypeIsTheFirstModelsAndTiesAreRoundedToEven() throws InvalidInputException, IOException {
        Path base = new SmallModel().vector("w", DType.BF16, 1, 1.0078125).write(folder.resolve("base"));
        Path tuned = new SmallModel().vector("w", DType.F32, 1.0078125, 1.015625).write(folder.resolve("tuned"));
        merge(new MergeMethod.Linear(List.of(1.0, 1.0)), base, tuned);
        assertThat(merged("w")).containsExactly(1, 1.015625);
        try (Checkpoint checkpoint = Checkpoint.open(folder.resolve("merged"))) {
            assertThat(checkpoint.tensors().get("w").dtype()).isEqualTo(DType.BF16);
            assertThat(checkpoint.metadata()).containsEntry("format", "pt");
        }
    }

    @Test
    void whatTheElementTypeCannotHoldIsCounted() throws InvalidInputException, IOException {
        Path base = new SmallModel().vector("w", DType.F16, 1, 2).write(folder.resolve("base"));
        Path tuned = new SmallModel().vector("w", DType.F16, 60000, 2).write(folder.resolve("tuned"));
        assertThat(merge(new MergeMethod.TaskArithmetic(2), base, tuned).overflowed()).isEqualTo(1);
    }

    @Test
    void companionsAndTensorsOfIntegersAreTheFirstModels() throws InvalidInputException, IOException {
        for (String name : List.of("a", "b")) {
            MemorySegment bytes = MemorySegment.ofArray(name.repeat(4).getBytes(StandardCharsets.US_ASCII));
            new SmallModel().raw("ids", DType.I32, List.of(1L), bytes).vector("w", DType.F32, 1)
                    .write(folder.resolve(name));
        }
        merge(new MergeMethod.Linear(List.of(0.0, 1.0)), folder.resolve("a"), folder.resolve("b"));
        for (String file : List.of("config.json", "tokenizer.json", "model.safetensors")) {
            assertThat(folder.resolve("merged").resolve(file)).hasSameBinaryContentAs(folder.resolve("a/" + file));
        }
    }

    private void assertRefused(MergeMethod method, List<Path> models, String... words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Merge.open(method, models)).satisfies(refusal -> {
                    assertThat(refusal.diagnostics()).hasSize(1);
                    assertThat(refusal.getMessage()).contains(words);
                });
    }

    @Test
    void modelsThatDoNotFitAreRefused() throws IOException {
        MergeMethod mean = new MergeMethod.Linear(List.of(1.0, 1.0));
        Path less = new SmallModel().vector("w", DType.F32, 1, 0).write(folder.resolve("less"));
        assertRefused(mean, List.of(one, less), "less", "v is missing");
        assertRefused(mean, List.of(less, one), "one", "v is one too many");
        Path wider = new SmallModel().vector("w", DType.F32, 1, 0, 3).vector("v", DType.F32, 2, 4, 6)
                .vector("u", DType.F32, 1).write(folder.resolve("wider"));
        assertRefused(mean, List.of(one, wider), "wider", "[3] and not [2]", "tensors that differ: 2");
        Path counted = new SmallModel().raw("w", DType.I32, List.of(2L), MemorySegment.ofArray(new byte[8]))
                .vector("v", DType.F32, 2, 4, 6).write(folder.resolve("counted"));
        assertRefused(mean, List.of(one, counted), "counted", "I32 and not F32");
        Path small = new SmallModel().raw("w", DType.F8_E4M3, List.of(1L), MemorySegment.ofArray(new byte[1]))
                .write(folder.resolve("small"));
        assertRefused(mean, List.of(small, small), "small", "F8_E4M3", "before it was quantised");
        assertRefused(mean, List.of(one), "models given: 1", "2");
        assertRefused(new MergeMethod.Spherical(0.5), List.of(one, other, one), "models given: 3", "two");
        assertRefused(new MergeMethod.TaskArithmetic(1), List.of(one), "a base and at least one more");
    }

    @Test
    void aDirectoryWithContentIsRefusedAndStays() throws IOException {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> {
            try (Merge merge = Merge.open(new MergeMethod.Spherical(0.5), List.of(one, other))) {
                merge.write(one, Progress.none(), Cancellation.never());
            }
        }).withMessageContaining("something is there already");
        assertThat(one.resolve("model.safetensors")).exists();
    }

    @Test
    void nothingIsLeftOfAMergeThatWasCancelled() throws InvalidInputException, IOException {
        AtomicInteger looks = new AtomicInteger();
        try (Merge merge = Merge.open(new MergeMethod.Linear(List.of(1.0, 1.0)), List.of(one, other))) {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> merge
                    .write(folder.resolve("merged"), Progress.none(), () -> looks.incrementAndGet() == 2));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(one, other);
        }
    }
}
